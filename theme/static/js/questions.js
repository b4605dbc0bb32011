// Leaves, as one types, only the questions that have all the words, in themselves or their answers.
const form = document.querySelector("main form[role=search]");
const status = form.querySelector("[role=status]");
// Cases and numbers change the ends of words, so that the beginnings are looked for.
const begin = (word) => (/\d/.test(word) ? word : word.slice(0, Math.ceil(word.length * 0.7)));
const plain = (text) => text.toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ");
const all = [...document.querySelectorAll("[data-questions] details")].map((one) => ({
  one,
  title: plain(one.querySelector("summary").textContent),
  text: plain(one.textContent),
}));

function show() {
  const words = plain(form.elements[0].value).split(" ").filter(Boolean).map(begin);
  const within = (text) => words.every((word) => text.includes(word));
  let found = 0;
  for (const { one, title, text } of all) {
    one.hidden = !within(text);
    if (one.hidden) continue;
    found += 1;
    // Where only the answer has the words, it is shown, or one would not see why it was found.
    if (!within(title)) one.open = true;
  }
  for (const group of document.querySelectorAll("[data-questions]"))
    group.hidden = !group.querySelector("details:not([hidden])");
  const { found: said, none } = status.dataset;
  status.textContent = words.length ? (found ? `${said} ${found}` : none) : "";
}

// A link to a question opens its answer.
function open() {
  const one = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (one?.matches("[data-questions] details")) one.open = true;
}

form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", open);
form.classList.remove("waits"); // its place was kept, so that nothing moves
show();
open();
