"""The pages work by keyboard alone; test_samples.py has where their first Tab leads."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.measures import style
from tests.browser.visits import PHONE, Visitor, address_of, main_menu, texts, visible

SECTIONS = ("/news/", "/news/page/2/", "/news/2009/pilot-2009/", "/news/2006/")


def focused(page: Page) -> Locator:
    return page.locator(":focus")


def marks(link: Locator) -> list[object]:
    """Return what may tell a link of the menu from its neighbours, besides its colour."""
    names = ("fontWeight", "borderBlockEndWidth", "borderBlockEndColor", "textDecorationLine")
    return [style(link, name) for name in (*names, "textDecorationThickness")]


def tab_to(page: Page, wanted: Locator, presses: int = 8) -> None:
    """Press Tab until `wanted` has the focus."""
    for _ in range(presses):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError(f"not reached by {presses} presses of Tab: {wanted}")


def test_the_wide_menu_is_walked_by_tab_and_entered(visitor: Visitor) -> None:
    page = visitor.open("/")
    menu = visible(main_menu(page).locator("a"))
    tab_to(page, menu.first)
    for name in texts(menu):
        assert texts(focused(page)) == [name]
        assert style(focused(page), "outlineStyle") == "solid"
        assert float(style(focused(page), "outlineWidth").removesuffix("px")) >= 2
        page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/questions/")


def test_the_phone_menu_is_opened_and_walked_by_keyboard(visitor: Visitor) -> None:
    page = visitor.open("/", PHONE)
    menu = page.get_by_role("navigation", name="Главное меню")
    links = menu.locator("a")
    expect(links.first).not_to_be_visible()
    tab_to(page, menu.locator("summary"))
    page.keyboard.press("Enter")
    expect(links.first).to_be_visible()
    for name in texts(links):
        page.keyboard.press("Tab")
        assert texts(focused(page)) == [name]


@pytest.mark.parametrize("address", SECTIONS)
def test_the_menu_marks_the_section_of_the_page(visitor: Visitor, address: str) -> None:
    page = visitor.open(address)
    marked = visible(main_menu(page).locator("a[aria-current]"))
    assert texts(marked) == ["Новости"]
    other = visible(main_menu(page).locator("a:not([aria-current])")).first
    # Not by colour alone: test_media.py sees what is left of the mark without colours.
    assert marks(marked) != marks(other)


def test_the_page_of_a_section_marks_itself_among_its_neighbours(visitor: Visitor) -> None:
    page = visitor.open("/about/history/")
    assert texts(visible(main_menu(page).locator("a[aria-current]"))) == ["О нас"]
    here = page.get_by_role("navigation").locator("a[aria-current='page']")
    assert here.count() == 1
    assert here.get_attribute("href") == address_of(page)


def test_no_section_is_marked_at_home(visitor: Visitor) -> None:
    assert main_menu(visitor.open("/")).locator("a[aria-current]").count() == 0


def test_a_table_that_scrolls_is_scrolled_by_keyboard(visitor: Visitor) -> None:
    page = visitor.open("/about/levels/", 320)
    frame = page.locator("main [tabindex='0']:has(table)").first
    assert frame.evaluate("one => one.scrollWidth > one.clientWidth")
    assert frame.get_attribute("role") in ("region", "group")
    expect(frame).to_have_accessible_name(re.compile(r"\w"))
    frame.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("one => one.scrollLeft > 0", arg=frame.element_handle())
