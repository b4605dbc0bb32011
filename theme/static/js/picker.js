// Shows the ready-made calendar of what a reader chose, or the nearest one: a copy of its block.
const form = document.querySelector(".picker");
const find = (name) => document.getElementById(`calendar-${name}`);
form?.addEventListener("change", () => {
  // A calendar of two properties is called by both: region-ru-per-audience-teachers.
  const chosen = new FormData(form);
  const names = ["series", "region", "audience"].map((name) => chosen.get(name)).filter((name) => name && name !== "any");
  const exact = find(names.join("-") || "all");
  const copy = (exact ?? find(names[0])).cloneNode(true);
  copy.removeAttribute("id");
  const status = form.nextElementSibling;
  status.textContent = status.dataset[exact ? "exact" : "near"];
  status.nextElementSibling.replaceChildren(copy);
});
if (form) form.hidden = false;
