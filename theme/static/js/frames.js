// Loads a frame of the gallery when it is seen: browsers' own lazy frames load far too early.
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    target.src = target.dataset.src;
  }
});
for (const frame of document.querySelectorAll("iframe[data-src]")) seen.observe(frame);
