"""In the colours of the system the marks of the menu are still seen."""

from typing import Any

import pytest
from playwright.sync_api import Locator

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
