// Copies the address of a calendar or a feed, or a reference, or, where that is not allowed, selects it.
const BUTTONS = ".subscribe__copy, .cited__copy, .feed__copy";
for (const button of document.querySelectorAll(BUTTONS)) button.hidden = false;
document.addEventListener("click", async ({ target }) => {
  const block = target.closest(BUTTONS)?.closest(".subscribe, .cited, .feed");
  if (!block) return;
  const text = block.querySelector(".subscribe__address a, .cited__text, .feed__title");
  const status = block.querySelector("[role=status]");
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(text.href ?? text.textContent);
    status.textContent = status.dataset.said;
  } catch {
    // A feed shows its title, so its address is said.
    const said = block.matches(".feed");
    if (said) status.textContent = text.href;
    getSelection().selectAllChildren(said ? status : text);
  }
});
