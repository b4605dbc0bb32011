"""What axe finds in a page: by the rules of WCAG 2, of all levels, and of good practice."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

STANDARDS = ("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# The rules that ask for colours; all others answer alike in every scheme. Both of contrast: the
# enhanced one leaves to the other what is below 4.5:1.
COLOURS = ("color-contrast", "color-contrast-enhanced", "link-in-text-block")
# Named, because a rule that axe leaves out by default (7:1, 24 px) is not brought in by its tag.
# Rules that axe itself still calls experiments are left out.
RULES = """(tags) => axe.getRules(tags)
  .filter((rule) => !rule.tags.includes('experimental'))
  .map((rule) => rule.ruleId)"""
# Text that has the same classes all the way up, on the same grounds, in the same colour, is the
# same to these rules, on whatever page it stands: the first of such pieces is asked for.
# (test_contrast.py measures every piece.)
FIRST_OF_EACH = """() => {
  const seen = window.seenByAxe, ways = new Map([[document.documentElement, 0]]);
  const hash = (text) => {
    let high = 0xdeadbeef, low = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
      high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
      low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
    }
    return (high >>> 0) * 2097152 + (low >>> 11);
  };
  const way = (one) => {
    if (!ways.has(one)) {
      const ground = getComputedStyle(one).backgroundColor;
      const classes = one.getAttribute('class');
      const own = `${one.tagName}.${classes}.${one.ariaCurrent}.${ground}`;
      ways.set(one, hash(`${way(one.parentElement)}>${own}`));
    }
    return ways.get(one);
  };
  const written = (one) => [...one.childNodes].some((part) =>
    part.nodeType === Node.TEXT_NODE && part.data.trim());
  const keys = [];
  const nodes = [...document.body.querySelectorAll('*')].filter((one) => {
    if (!written(one) || !one.checkVisibility()) return false;
    const {color, fontSize, fontWeight} = getComputedStyle(one);
    const large = parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24);
    const key = hash(`${way(one)} ${color} ${large}`);
    if (seen.has(key)) return false;
    seen.add(key);
    keys.push(key);
    return true;
  });
  return [nodes, keys];
}"""
# Frames hold pages of their own, and those are asked for themselves.
RUN = """async (what, rules) => {
  const options = {runOnly: {type: 'rule', values: rules}, resultTypes: ['violations']};
  const found = await axe.run(what, {...options, preload: false, iframes: false});
  return found.violations.flatMap((fault) => fault.nodes.map((node) => [
    fault.id,
    node.target.join(' '),
    [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
  ]));
}"""


KNOWN = "(known) => { window.seenByAxe = new Set(known); }"
IN_COLOURS = f"""async (rules) => {{
  const [nodes, keys] = ({FIRST_OF_EACH})();
  return [nodes.length ? await ({RUN})({{include: nodes}}, rules) : [], keys];
}}"""


class Axe:
    """Looks at one page; asked again after the page has changed its width or its colours."""

    def __init__(self, page: Page, known: set[int] | None = None) -> None:
        """Bring axe into `page`, which goes past its Content-Security-Policy.

        `known` are the kinds of text that its rules of colour have seen, on any page; it grows.
        """
        page.evaluate(AXE_SCRIPT)
        self._page = page
        self._known = set() if known is None else known
        page.evaluate(KNOWN, [*self._known])
        rules: list[str] = page.evaluate(RULES, [*STANDARDS])
        self._rules = [each for each in rules if each not in COLOURS]

    def find(self) -> list[str]:
        """Return what every rule finds in the whole page."""
        found = self._page.evaluate(f"(rules) => ({RUN})(document, rules)", self._rules)
        return [*_lines(found), *self.find_in_colours()]

    def find_in_colours(self) -> list[str]:
        """Return what the rules of colour find in each kind of text that they have not seen."""
        found, keys = self._page.evaluate(IN_COLOURS, [*COLOURS])
        self._known.update(keys)
        return _lines(found)


def _lines(found: list[Any]) -> list[str]:
    return [f"{rule}: {target}: {message}" for rule, target, message in found]
