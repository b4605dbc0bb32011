// Links to lists by one property become boxes to tick: what is ticked in several narrows the list.
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
  label.append(box, ...link.childNodes);
  link.replaceWith(label);
}
for (const section of root.querySelectorAll(".facets > section")) {
  section.setAttribute("role", "group");
  section.setAttribute("aria-label", section.querySelector("h2").textContent);
}
const boxes = [...root.querySelectorAll(".facets input")];

// The other pages of the list are fetched when the first box is ticked.
let rest;
async function fetchRest() {
  for (let next = pages?.querySelector("[rel=next]")?.getAttribute("href"); next; ) {
    const found = new DOMParser().parseFromString(await (await fetch(next)).text(), "text/html");
    list.append(...found.querySelectorAll("[data-facets]"));
    next = found.querySelector(".pagination [rel=next]")?.getAttribute("href");
  }
}

async function show() {
  const ticked = boxes.filter((box) => box.checked);
  const query = new URLSearchParams(ticked.map((box) => [box.name, box.value]));
  history.replaceState(null, "", ticked.length ? `?${query}` : location.pathname);
  // Without a line the filter has what is on this page.
  if (ticked.length) await (rest ??= fetchRest().catch(() => {}));
  const now = boxes.filter((box) => box.checked);
  const groups = group(now);
  let shown = 0;
  for (const item of list.children) {
    const facets = item.dataset.facets.split(" ");
    const fits = [...groups].every(([name, ticks]) => ticks.some((box) => facets.includes(`${name}/${box.value}`)));
    item.hidden = now.length ? !fits : !own.includes(item);
    shown += !item.hidden;
  }
  if (pages) pages.hidden = now.length > 0;
  clear.hidden = !now.length;
  const { shown: some, none } = status.dataset;
  status.textContent = !now.length ? all : shown ? some.replace("{shown}", shown).replace("{all}", list.children.length) : none;
}

function group(ticks) {
  const groups = new Map();
  for (const box of ticks) groups.set(box.name, [...(groups.get(box.name) ?? []), box]);
  return groups;
}

root.addEventListener("change", show);
clear.addEventListener("click", () => {
  for (const box of boxes) box.checked = false;
  boxes[0].focus();
  show();
});
if (boxes.some((box) => box.checked)) show();
