"""What a page looks like, in numbers; each is measured by a script in the page."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page

OVERFLOW = """() => {
  const edge = window.innerWidth;
  const inScroller = (node) => {
    for (let up = node.parentElement; up; up = up.parentElement)
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(up).overflowX)) return true;
    return false;
  };
  const names = [...document.body.querySelectorAll('*')]
    .filter((node) => node.getBoundingClientRect().right > edge + 0.5 && !inScroller(node))
    .map((node) => `${node.tagName}.${node.className}: ${node.textContent.trim().slice(0, 40)}`);
  return {width: document.scrollingElement.scrollWidth, edge, names: names.slice(-5)};
}"""

# Colours go through a canvas, so that every notation of CSS ends as red, green, blue and alpha.
# What is behind an element is asked once for all that it holds.
CONTRAST = """(nodes) => {
  const brush = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const once = (find) => {
    const known = new Map();
    return (what) => {
      if (!known.has(what)) known.set(what, find(what));
      return known.get(what);
    };
  };
  const read = once((colour) => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  });
  const blend = (top, low) => top.slice(0, 3).map((c, i) => c * top[3] + low[i] * (1 - top[3]));
  const behind = once((node) => {
    if (!node) return read('Canvas').slice(0, 3);
    const own = read(getComputedStyle(node).backgroundColor);
    return own[3] === 1 ? own.slice(0, 3) : blend(own, behind(node.parentElement));
  });
  const light = (colour) => {
    const [r, g, b] = colour.map((c) => c / 255)
      .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const opaque = once((node) =>
    node ? getComputedStyle(node).opacity * opaque(node.parentElement) : 1);
  return nodes.map((node) => {
    const low = behind(node), [red, green, blue, alpha] = read(getComputedStyle(node).color);
    const ink = [red, green, blue, alpha * opaque(node)];
    const [dark, bright] = [light(blend(ink, low)), light(low)].sort((a, b) => a - b);
    const name = `${node.tagName}.${node.className}: ${node.textContent.trim().slice(0, 40)}`;
    return [name, (bright + 0.05) / (dark + 0.05)];
  });
}"""

INKED = """() => {
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode.parentElement;
    if (walk.currentNode.data.trim() && node.checkVisibility()) found.add(node);
  }
  return [...found];
}"""


# Text that no element above prints a ground for, come what may.
PLAIN = """(node) => {
  for (let up = node; up; up = up.parentElement) {
    const {printColorAdjust, backgroundColor} = getComputedStyle(up);
    if (printColorAdjust === 'exact' && backgroundColor !== 'rgba(0, 0, 0, 0)') return false;
  }
  return true;
}"""


@dataclass(frozen=True, slots=True)
class Overflow:
    """How wide the content of a page is, how wide the window, and what sticks out."""

    width: int
    edge: int
    names: list[str]

    def __bool__(self) -> bool:
        return self.width > self.edge


def overflow(page: Page) -> Overflow:
    """Return how far `page` can be scrolled sideways."""
    return Overflow(**page.evaluate(OVERFLOW))


def contrasts(found: Locator) -> dict[str, float]:
    """Return the contrast of the text of each element of `found` with what is behind it."""
    return dict(found.evaluate_all(CONTRAST))


def contrasts_everywhere(page: Page) -> dict[str, float]:
    """Return the contrast of every visible piece of text of `page`."""
    return dict(page.evaluate(f"() => ({CONTRAST})(({INKED})())"))


def contrasts_with_paper(page: Page) -> dict[str, float]:
    """Return the contrast with white of every visible piece of text whose ground is left out."""
    script = CONTRAST.replace("const low = behind(node)", "const low = [255, 255, 255]")
    assert script != CONTRAST
    return dict(page.evaluate(f"() => ({script})(({INKED})().filter({PLAIN}))"))


def style(found: Locator, name: str) -> Any:
    """Return the computed value of a CSS property."""
    return found.evaluate("(node, name) => getComputedStyle(node)[name]", name)
