"""In the colours of the system the marks of the menu and of the focus are still seen."""

from typing import Any

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.addresses import EACH_KIND, Sample
from tests.browser.visits import PHONE, WIDE, Visitor, main_menu, visible

# What is left of a mark where the system paints: no colours of ours, no shadows, no pictures.
MARK = """(one) => {
  const widths = (style) => ['Top', 'Right', 'Bottom', 'Left'].map((side) =>
    style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]) *
      (style[`border${side}Color`].endsWith(', 0)') ? 0 : 1));
  return [one, one.parentElement].flatMap((node) => [null, '::before', '::after'].map((part) => {
    const style = getComputedStyle(node, part);
    return [part && style.content, style.fontWeight, style.textDecorationLine,
      style.textDecorationThickness, style.backgroundColor, widths(style)];
  }));
}"""


def mark(found: Locator) -> Any:
    return found.evaluate(MARK)


@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_the_menu_still_marks_where_one_is(visitor: Visitor, width: int) -> None:
    page = visitor.open("/news/", width, forced_colors="active")
    menu = main_menu(page)
    here = visible(menu.locator("a[aria-current]"))
    other = visible(menu.locator("a:not([aria-current])")).first
    assert mark(here) != mark(other)


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_focus_is_seen_in_the_colours_of_the_system(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, forced_colors="active")
    for _ in range(8):
        page.keyboard.press("Tab")
        assert ring(page) >= 2


def ring(page: Page) -> float:
    """Return how thick the outline of what has the focus is, 0 if it cannot be seen."""
    width: float = page.evaluate("""() => {
      const style = getComputedStyle(document.activeElement);
      const seen = !['none', 'hidden'].includes(style.outlineStyle) &&
        !style.outlineColor.endsWith(', 0)');
      return seen ? parseFloat(style.outlineWidth) : 0;
    }""")
    return width
