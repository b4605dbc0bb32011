// Loads the frames of the gallery that are seen, from the reader's first move on: browsers' own
// lazy frames load far too early, each a whole page.
const MOVES = ["pointermove", "pointerdown", "keydown", "scroll", "focusin", "beforeprint"];
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    target.src = target.dataset.src;
  }
});
const begin = () => {
  for (const move of MOVES) removeEventListener(move, begin);
  for (const frame of document.querySelectorAll("iframe[data-src]")) seen.observe(frame);
};
for (const move of MOVES) addEventListener(move, begin, { passive: true });
