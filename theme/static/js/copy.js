// Copies the address of a calendar, or, where that is not allowed, selects it.
for (const button of document.querySelectorAll(".subscribe__copy")) button.hidden = false;
document.addEventListener("click", async ({ target }) => {
  const block = target.closest(".subscribe__copy")?.closest(".subscribe");
  if (!block) return;
  const address = block.querySelector(".subscribe__address a");
  const status = block.querySelector("[role=status]");
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(address.href);
    status.textContent = status.dataset.said;
  } catch {
    getSelection().selectAllChildren(address);
  }
});
