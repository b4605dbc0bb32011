// The self-assessment: counts, sorts what helps, keeps the answers, { leadership: 3, … }, in this
// browser and in files. Whatever is read is checked first.
const KEY = "self-assessment";
const KIND = "community-school-self-assessment";
const VERSION = 1;

const fields = [...document.querySelectorAll("[data-standard]")];
const standards = fields.map((field) => field.dataset.standard);
const title = (id) => fields.find((field) => field.dataset.standard === id)?.dataset.short ?? id;
const mean = document.querySelector("[data-some]");
const advice = document.querySelector(".advice");
const said = document.getElementById("answers-said");
const chooser = document.getElementById("answers-file");
const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
let scores = recall();

function say(name, values = {}) {
  const text = said.dataset[name] ?? name;
  said.textContent = Object.entries(values).reduce((found, [key, value]) => found.replace(`{${key}}`, () => value), text);
}

function show() {
  for (const input of document.querySelectorAll(".standard input")) input.checked = scores[input.name] === Number(input.value);
  for (const id of standards) {
    document.querySelector(`[data-score="${id}"]`).textContent = scores[id] ?? "";
    const line = document.querySelector(`[data-advice="${id}"] [data-said]`);
    line.textContent = scores[id] ? line.dataset.said.replace("{score}", scores[id]) : "";
  }
  const given = Object.values(scores);
  const sum = given.reduce((one, other) => one + other, 0);
  const { some } = mean.dataset;
  document.querySelector("[data-by-hand]").hidden = given.length > 0;
  mean.textContent = !given.length ? "" : some.replace("{done}", given.length).replace("{all}", standards.length).replace("{mean}", number.format(sum / given.length));
  const sides = fields.map(({ dataset }) => ({ title: dataset.short, score: scores[dataset.standard] }));
  document.dispatchEvent(new CustomEvent("scores", { detail: sides }));
  // The weakest first, what has no score last; else in the order of the standards.
  const place = (id) => [scores[id] ?? 9, standards.indexOf(id)];
  const order = [...standards].sort((one, other) => place(one)[0] - place(other)[0] || place(one)[1] - place(other)[1]);
  advice.append(...order.map((id) => advice.querySelector(`[data-advice="${id}"]`)));
}

function change(answers) {
  scores = answers;
  show();
  const kept = keep(scores);
  if (!kept) say("unkept");
  return kept;
}

function save() {
  const now = new Date();
  const date = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([pack(scores, date)], { type: "application/json" }));
  link.download = `self-assessment-${date}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function load() {
  const [file] = chooser.files;
  if (!file) return;
  const { fault, name, scores: found } = file.size > 100_000 ? { fault: "other" } : unpack(await file.text());
  chooser.value = ""; // the same file may be chosen again, once it is mended
  if (fault) return say(fault, { name: title(name) });
  if (change(found)) say("loaded", { name: Object.keys(found).length });
}

// Returns whether the browser has kept the answers.
function keep(scores) {
  try {
    if (Object.keys(scores).length) localStorage.setItem(KEY, JSON.stringify(scores));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

function recall() {
  try {
    const kept = Object.entries(JSON.parse(localStorage.getItem(KEY)) ?? {});
    return Object.fromEntries(kept.filter(([id, score]) => standards.includes(id) && isScore(score)));
  } catch {
    return {};
  }
}

function pack(scores, date) {
  return JSON.stringify({ kind: KIND, version: VERSION, date, scores }, null, 2);
}

// Returns { scores }, or { fault, name }: the name of a message, and the standard it is about.
function unpack(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: "unread" };
  }
  if (file?.kind !== KIND) return { fault: "other" };
  if (file.version > VERSION) return { fault: "newer" };
  const { scores } = file;
  if (file.version !== VERSION || !scores || typeof scores !== "object" || Array.isArray(scores)) return { fault: "unread" };
  for (const [id, score] of Object.entries(scores)) {
    if (!standards.includes(id)) return { fault: "unknown", name: id };
    if (!isScore(score)) return { fault: "wrong", name: id };
  }
  return { scores };
}

function isScore(score) {
  return [1, 2, 3, 4].includes(score);
}

document.querySelector(".standards").addEventListener("change", ({ target }) => {
  say("");
  change({ ...scores, [target.name]: Number(target.value) });
});
chooser.addEventListener("change", load);
document.querySelector("[data-do=save]").addEventListener("click", save);
document.querySelector("[data-do=print]").addEventListener("click", () => print());
document.querySelector("[data-do=delete]").addEventListener("click", ({ currentTarget: { dataset } }) => {
  if (!confirm(dataset.ask)) return;
  if (change({})) say(dataset.done);
});
for (const part of document.querySelectorAll("[data-script]")) part.hidden = false;
show();
