// The settings for low vision: a form whose choices stand as attributes of <html>, where the
// style sheet reads them, and in the browser's storage, where early.js finds them next time.
const KEY = "vision";
const root = document.documentElement;
const link = document.querySelector(".vision-link");
const panel = document.getElementById("vision");
const template = document.getElementById("vision-settings");
// Without this script the link leads to the panel as it stands in the page: a fixed scheme.
const wanted = document.getElementById(location.hash.slice(1));
const asked = panel.contains(wanted);
panel.replaceChildren(template.content);
panel.classList.add("vision--live");
const title = panel.querySelector(".vision__title");
const form = panel.querySelector("form");
const status = panel.querySelector("[role=status]");
const radios = [...form.querySelectorAll("[type=radio]")];

// Returns what is kept: null for nothing, undefined where it cannot be read.
function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

function keep(settings) {
  try {
    if (settings) localStorage.setItem(KEY, JSON.stringify(settings));
    else localStorage.removeItem(KEY);
  } catch {
    // The settings hold for this page.
  }
  used = Boolean(settings);
}

// Shows `settings` in the form and on the page; names and values that the form lacks are ignored.
function show(settings) {
  for (const radio of radios) {
    const value = settings?.[radio.name];
    radio.checked = radio.defaultChecked || (value != null && String(value) === radio.value);
  }
  apply();
}

// Returns what differs from the usual view.
function chosen() {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
}

function apply() {
  for (const { name, value, checked } of radios) {
    if (!checked) continue;
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  }
  for (const words of document.querySelectorAll(".image-words")) words.remove();
  if (root.dataset.images) document.querySelectorAll("main img").forEach(describe);
}

// What a picture shows, in words, after the picture, which the style sheet hides.
function describe(image) {
  if (!image.alt) return;
  const words = document.createElement("span");
  words.className = "image-words";
  const alt = document.createElement("span");
  alt.textContent = image.alt;
  if (image.lang) alt.lang = image.lang;
  words.append(`${template.dataset.image} `, alt);
  image.after(words);
}

function open(yes) {
  panel.hidden = !yes;
  link.setAttribute("aria-expanded", yes);
  status.textContent = "";
  (yes ? title : link).focus();
}

function start(scheme = "black-on-white") {
  if (!used) {
    show({ size: 2, scheme });
    keep(chosen());
  }
  open(true);
}

function follow() {
  const kept = read();
  if (kept === undefined) return;
  used = kept !== null;
  show(kept);
}

let used = false;
panel.hidden = true;
link.href = "#vision";
link.setAttribute("role", "button");
link.setAttribute("aria-controls", "vision");
link.setAttribute("aria-expanded", false);
follow();
if (asked) start(wanted === panel ? undefined : wanted.id);

link.addEventListener("click", (event) => {
  event.preventDefault();
  if (panel.hidden) start();
  else open(false);
});
link.addEventListener("keydown", (event) => {
  if (event.key !== " ") return;
  event.preventDefault();
  link.click();
});
form.addEventListener("change", ({ target }) => {
  apply();
  keep(chosen());
  const legend = target.closest("fieldset").firstElementChild;
  const label = target.nextElementSibling;
  status.textContent = `${legend.textContent}: ${label.textContent.toLowerCase()}`;
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  show();
  keep();
  open(false);
});
form.querySelector("[type=button]").addEventListener("click", () => open(false));
panel.addEventListener("keydown", ({ key }) => key === "Escape" && open(false));
// Another tab, or a page that comes back as it was left.
addEventListener("storage", ({ key }) => (key === KEY || key === null) && follow());
addEventListener("pageshow", ({ persisted }) => persisted && follow());
