"""What is to be touched, measured by a script in the page."""

from playwright.sync_api import Page

# The place that answers may be larger than the box: it is felt out from the box's middle.
# A link in a sentence is as high as its line, which the standard allows.
SMALL = r"""(least) => {
  const controls = 'a[href], button, summary, input, select, textarea, [role=button]';
  const seen = (one) => one.checkVisibility({visibilityProperty: true});
  const words = (text) => (text.match(/[\p{L}\p{N}]+/gu) || []).length;
  const block = (node) => {
    while (getComputedStyle(node).display.startsWith('inline')) node = node.parentElement;
    return node;
  };
  const inSentence = (one) => {
    if (one.tagName !== 'A' || getComputedStyle(one).display !== 'inline') return false;
    const around = block(one).cloneNode(true);
    around.querySelectorAll('a, button, ul, ol, dl').forEach((each) => each.remove());
    return words(around.textContent) >= 3;
  };
  const answers = (one, x, y) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || hit.closest('label')?.control === one);
  };
  const reach = (one, x, y, dx, dy) => {
    let far = 0;
    while (far < least && answers(one, x + dx * (far + 1), y + dy * (far + 1))) far++;
    return far;
  };
  const size = (one) => {
    const box = one.getBoundingClientRect();
    if (box.width >= least && box.height >= least) return [box.width, box.height];
    one.scrollIntoView({block: 'center', behavior: 'instant'});
    const first = one.getClientRects()[0];
    const x = first.left + first.width / 2, y = first.top + first.height / 2;
    return [
      Math.max(box.width, reach(one, x, y, -1, 0) + reach(one, x, y, 1, 0) + 1),
      Math.max(box.height, reach(one, x, y, 0, -1) + reach(one, x, y, 0, 1) + 1),
    ];
  };
  const name = (one) => `${one.closest('[class]').className} ${one.tagName.toLowerCase()}`
    + ` «${(one.textContent.trim() || one.name || '').slice(0, 40)}»`;
  const offScreen = (one) => one.getBoundingClientRect().bottom + scrollY <= 0;
  return [...document.querySelectorAll(controls)]
    .filter((one) => seen(one) && !offScreen(one) && !inSentence(one))
    .map((one) => [name(one), ...size(one)])
    .filter(([, width, height]) => width < least - 0.5 || height < least - 0.5)
    .map(([name, width, height]) => `${name}: ${Math.round(width)} x ${Math.round(height)}`);
}"""


def small_targets(page: Page, least: int) -> list[str]:
    """Return what is to be touched but smaller than `least` pixels, with its size."""
    found: list[str] = page.evaluate(SMALL, least)
    return found
