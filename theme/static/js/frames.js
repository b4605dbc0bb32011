// Loads the frames of the gallery that are seen, from the reader's first move on: browsers' own
// lazy frames load far too early, each a whole page. Until then a drawing of nothing keeps the room.
const MOVES = ["pointermove", "pointerdown", "keydown", "scroll", "focusin", "beforeprint"];
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    for (const frame of target.querySelectorAll("noscript")) target.innerHTML = frame.textContent;
  }
});
const begin = () => {
  for (const move of MOVES) removeEventListener(move, begin);
  for (const frame of document.querySelectorAll(".design-frame")) seen.observe(frame);
};
for (const move of MOVES) addEventListener(move, begin, { passive: true });
