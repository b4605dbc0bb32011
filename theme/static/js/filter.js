// Links to lists by one property become boxes to tick: what is ticked in several narrows the list.
const MOST = 100; // items of a list that are shown at once
const AT_ONCE = 6; // pages fetched together
const root = document.querySelector(".filter");
const list = root.querySelector(".cards");
const pages = root.querySelector(".pagination");
const status = root.querySelector("[role=status]");
const clear = root.querySelector(".filter__clear");
const own = [...list.children];
const all = status.textContent;
const asked = new URLSearchParams(location.search);

for (const link of root.querySelectorAll(".facets a")) {
  const [name, value] = link.pathname.split("/").slice(-3); // …/stage/beginner/
  const label = document.createElement("label");
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name, value, checked: asked.getAll(name).includes(value) });
  Object.assign(box.dataset, { list: link.getAttribute("href"), count: link.querySelector(".count").textContent });
  label.append(box, ...link.childNodes);
  link.replaceWith(label);
}
for (const section of root.querySelectorAll(".facets > section")) {
  section.setAttribute("role", "group");
  section.setAttribute("aria-label", section.querySelector("h2").textContent);
}
const boxes = [...root.querySelectorAll(".facets input")];
const facets = (item) => item.dataset.facets.split(" ");

function group(ticks) {
  const groups = new Map();
  for (const box of ticks) groups.set(box.name, [...(groups.get(box.name) ?? []), box]);
  return [...groups.values()];
}

// Of a list of many pages only the shortest that is ticked is fetched, until enough of it fits.
const fetched = new Map();
function fetchPage(address) {
  if (!fetched.has(address)) fetched.set(address, readPage(address));
  return fetched.get(address);
}

async function readPage(address) {
  const found = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
  return [...found.querySelectorAll("[data-facets]")].map((item) => document.adoptNode(item));
}

async function gather(groups, fits) {
  const count = (ticks) => ticks.reduce((sum, box) => sum + Number(box.dataset.count), 0);
  const [shortest] = [...groups].sort((one, other) => count(one) - count(other));
  const found = new Map();
  for (const box of shortest) {
    const total = Math.ceil(Number(box.dataset.count) / own.length);
    let some = 0;
    for (let number = 1; number <= total && some <= MOST; number += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, total - number + 1) }, (_, index) => number + index);
      const items = await Promise.all(numbers.map((each) => fetchPage(each === 1 ? box.dataset.list : `${box.dataset.list}page/${each}/`)));
      for (const item of items.flat().filter(fits)) found.set(item.querySelector("a").pathname, item), (some += 1);
    }
  }
  return [...found.values()].sort((one, other) => year(other) - year(one));
}

// Several lists become one, the newest first; what has no year keeps its place.
const year = (item) => Number(item.dataset.facets.match(/(?:^| )library\/(\d{4})/)?.[1] ?? 0);

let turn = 0;
async function show() {
  const ticked = boxes.filter((box) => box.checked);
  const query = new URLSearchParams(ticked.map((box) => [box.name, box.value]));
  history.replaceState(null, "", ticked.length ? `?${query}` : location.pathname);
  const groups = group(ticked);
  const fits = (item) => groups.every((ticks) => ticks.some((box) => facets(item).includes(`${box.name}/${box.value}`)));
  const mine = (turn += 1);
  let found = own;
  if (ticked.length) {
    // Without a line the filter has what is on this page.
    found = pages ? await gather(groups, fits).catch(() => own.filter(fits)) : own.filter(fits);
    if (mine !== turn) return; // another box was ticked meanwhile
  }
  list.replaceChildren(...found.slice(0, ticked.length ? MOST : undefined));
  if (pages) pages.hidden = ticked.length > 0;
  clear.hidden = !ticked.length;
  const { shown, first = shown, none, all: whole = own.length } = status.dataset;
  const text = !found.length ? none : found.length > MOST ? first : shown;
  status.textContent = !ticked.length ? all : text.replace("{shown}", Math.min(found.length, MOST)).replace("{all}", whole);
}

root.addEventListener("change", show);
clear.addEventListener("click", () => {
  for (const box of boxes) box.checked = false;
  boxes[0].focus();
  show();
});
if (boxes.some((box) => box.checked)) show();
