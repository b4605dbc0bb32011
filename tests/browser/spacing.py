"""Text that a page cuts off or lays over other text, found by a script in the page."""

from playwright.sync_api import Page

# WCAG 2.2, 1.4.12: no content may be lost when a reader sets these.
WIDE_SPACING = """
* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
* { line-height: 1.5 !important }
p { margin-block-end: 2em !important }
"""
# A sheet made in the page, which its Content-Security-Policy lets be.
SET = """(text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}"""

# Lines of text with their boxes, but for what is hidden from all eyes or scrolled in a box.
LINES = """
  const cut = (node) => ['hidden', 'clip'].includes(getComputedStyle(node).overflowX) ||
    ['hidden', 'clip'].includes(getComputedStyle(node).overflowY);
  const scrolls = (node) => ['auto', 'scroll'].includes(getComputedStyle(node).overflowX);
  const up = function* (node) {
    for (; node && node !== document.body; node = node.parentElement) yield node;
  };
  const forEars = (node) => [...up(node)].some((one) =>
    cut(one) && one.clientWidth <= 1 && one.clientHeight <= 1);
  const lines = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walk.nextNode()) {
    const text = walk.currentNode, node = text.parentElement;
    if (!text.data.trim() || !node.checkVisibility({visibilityProperty: true})) continue;
    if (forEars(node)) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1 && box.bottom + scrollY > 0)
        lines.push({text, node, box, name: text.data.trim().slice(0, 40)});
  }
"""
CUT = f"""() => {{{LINES}
  return lines.filter(({{node, box}}) => [...up(node)].some((one) => {{
    if (!cut(one)) return false;
    const edge = one.getBoundingClientRect();
    return box.left < edge.left - 1 || box.right > edge.right + 1 ||
      box.top < edge.top - box.height / 4 || box.bottom > edge.bottom + box.height / 4;
  }})).map((one) => one.name);
}}"""
# The boxes of letters are higher than the letters: a fifth above and below is air.
OVERLAPPING = f"""() => {{{LINES}
  const shown = lines.filter(({{node}}) => ![...up(node)].some(scrolls));
  for (const one of shown) {{
    one.top = one.box.top + one.box.height / 5;
    one.bottom = one.box.bottom - one.box.height / 5;
  }}
  shown.sort((one, other) => one.top - other.top);
  const found = [];
  shown.forEach((one, at) => {{
    for (let next = at + 1; next < shown.length && shown[next].top < one.bottom - 1; next++) {{
      const other = shown[next];
      const left = Math.max(one.box.left, other.box.left);
      const across = Math.min(one.box.right, other.box.right) - left;
      if (one.text !== other.text && across > 1) found.push(`${{one.name}} / ${{other.name}}`);
    }}
  }});
  return found;
}}"""


def set_style(page: Page, text: str) -> None:
    """Lay a reader's own style sheet over `page`, in place of the one before."""
    page.evaluate(SET, text)


def cut_text(page: Page) -> list[str]:
    """Return the lines of text that an element without a scroll bar cuts off."""
    found: list[str] = page.evaluate(CUT)
    return found


def overlapping_text(page: Page) -> list[str]:
    """Return the pairs of lines that lie over each other."""
    found: list[str] = page.evaluate(OVERLAPPING)
    return found
