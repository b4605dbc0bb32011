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
# Text that has the same classes all the way up, and the same colours, is the same to these
# rules: the first of such pieces is asked for. (test_contrast.py measures every piece.)
FIRST_OF_EACH = """() => {
  const seen = new Set();
  const written = (one) => [...one.childNodes].some((part) =>
    part.nodeType === Node.TEXT_NODE && part.data.trim());
  const path = (one) => one === document.body ? '' :
    `${path(one.parentElement)}>${one.tagName}.${one.className}.${one.ariaCurrent}`;
  return [...document.body.querySelectorAll('*')].filter((one) => {
    if (!written(one) || !one.checkVisibility()) return false;
    const {color, backgroundColor} = getComputedStyle(one);
    const kind = `${path(one)} ${color} ${backgroundColor}`;
    return !seen.has(kind) && seen.add(kind);
  });
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


class Axe:
    """Looks at one page; asked again after the page has changed its width or its colours."""

    def __init__(self, page: Page) -> None:
        """Bring axe into `page`, which goes past its Content-Security-Policy."""
        page.evaluate(AXE_SCRIPT)
        self._page = page
        self._rules: list[str] = page.evaluate(RULES, [*STANDARDS])

    def find(self) -> list[str]:
        """Return what every rule finds in the whole page."""
        return self._run(f"(rules) => ({RUN})(document, rules)", self._rules)

    def find_in_colours(self) -> list[str]:
        """Return what the rules of colour find in each kind of text."""
        return self._run(f"(rules) => ({RUN})({{include: ({FIRST_OF_EACH})()}}, rules)", [*COLOURS])

    def _run(self, script: str, rules: list[str]) -> list[str]:
        found: list[Any] = self._page.evaluate(script, rules)
        return [f"{rule}: {target}: {message}" for rule, target, message in found]
