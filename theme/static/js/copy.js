// Copies the address of a calendar or a reference, or, where that is not allowed, selects it.
const BUTTONS = ".subscribe__copy, .cited__copy";
for (const button of document.querySelectorAll(BUTTONS)) button.hidden = false;
document.addEventListener("click", async ({ target }) => {
  const block = target.closest(BUTTONS)?.closest(".subscribe, .cited");
  if (!block) return;
  const text = block.querySelector(".subscribe__address a, .cited__text");
  const status = block.querySelector("[role=status]");
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(text.href ?? text.textContent);
    status.textContent = status.dataset.said;
  } catch {
    getSelection().selectAllChildren(text);
  }
});
