// What is new since a day, also in the address: ?since=2026-11-01. What is older than this page is
// fetched from the pages of the years. What was not here at the last visit is marked.
const MOST = 1000; // lines that are shown at once
const KEPT = `changes-${document.documentElement.lang}`;
const root = document.querySelector(".changes");
const form = document.querySelector(".since");
const input = form.elements.since;
const status = document.querySelector("[role=status][data-found]");
const list = root.querySelector(".agenda");
const own = list ? [...list.children] : [];
// The last day that a date may mean: 2026-11 is as good as its last day.
const day = (line) => `${line.querySelector("time").dateTime}-99-99`.slice(0, 10);
const lines = (groups) => groups.flatMap((group) => [...group.querySelectorAll("li")]);

async function gather(since) {
  const whole = lines(own);
  if (whole.length >= Number(root.dataset.total) || whole.some((line) => day(line) < since)) return own;
  const found = new Map();
  let count = 0;
  for (const year of document.querySelectorAll("#years a")) {
    let address = year.textContent.trim() >= since.slice(0, 4) && year.href;
    while (address && count < MOST) {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
      for (const group of page.querySelectorAll(".agenda__group")) {
        count += group.querySelectorAll("li").length;
        if (found.has(group.id)) found.get(group.id).querySelector("ol").append(...group.querySelectorAll("li"));
        else found.set(group.id, document.adoptNode(group));
      }
      const next = page.querySelector(".pagination [rel=next]")?.getAttribute("href");
      address = next && new URL(next, address).href;
    }
  }
  return [...found.values()];
}

let turn = 0;
async function show() {
  const since = input.value;
  const mine = (turn += 1);
  history.replaceState(null, "", since ? `?since=${since}` : location.pathname);
  const groups = since ? await gather(since).catch(() => own) : own;
  if (mine !== turn) return; // another day was chosen meanwhile
  let shown = 0;
  for (const line of lines(groups)) shown += !(line.hidden = day(line) < since);
  for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
  list?.replaceChildren(...groups);
  status.textContent = since ? status.dataset[shown < MOST ? "found" : "first"].replace("{count}", shown) : "";
}

// Of this visit to the site: to load the page again takes no mark away.
function mark() {
  const name = (line) => `${line.querySelector("time").dateTime} ${line.querySelector("a").pathname}`;
  const before = sessionStorage.getItem(KEPT) ?? localStorage.getItem(KEPT) ?? "";
  sessionStorage.setItem(KEPT, before);
  localStorage.setItem(KEPT, lines(own).map(name).join("\n"));
  const known = new Set(before.split("\n"));
  for (const line of before ? lines(own) : []) {
    if (known.has(name(line))) continue;
    const word = document.createElement("strong");
    Object.assign(word, { className: "changes__new", textContent: root.dataset.new });
    line.querySelector(".agenda__what").append(" ", word);
  }
}

form.hidden = false;
try {
  mark();
} catch {
  // Where nothing may be kept nothing is marked.
}
const asked = new URLSearchParams(location.search).get("since");
if (/^\d{4}-\d\d-\d\d$/.test(asked)) input.value = asked;
if (input.value) show();
form.addEventListener("change", show);
form.addEventListener("submit", (event) => event.preventDefault());
