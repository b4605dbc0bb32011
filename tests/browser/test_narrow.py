"""Nothing has to be scrolled sideways: on phones, and with letters twice as large."""

import pytest
from playwright.sync_api import Page

from tests.browser.addresses import LANGUAGES, SAMPLES, WITH_TABLES, Language, Sample, in_language
from tests.browser.measures import overflow
from tests.browser.visits import HEIGHT, PHONE, SMALL_PHONE, Visitor

WIDTHS = (PHONE, SMALL_PHONE)
ENLARGED = tuple(sample for sample in SAMPLES if sample.shows in ("home", "list", "item"))


def resize(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})


def open_menu(page: Page) -> None:
    page.locator(".site-menu summary").click()


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_pages_fit_phones(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, PHONE)
    for menu_is_open in (False, True):
        if menu_is_open:
            open_menu(page)
        for width in WIDTHS:
            resize(page, width)
            found = overflow(page)
            assert not found, found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", WITH_TABLES)
def test_tables_scroll_inside_themselves(
    visitor: Visitor, address: str, language: Language
) -> None:
    page = visitor.open(in_language(address, language), SMALL_PHONE)
    tables = page.locator("main table").all()
    assert tables
    for table in tables:
        box = table.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= SMALL_PHONE
        hidden = table.evaluate("one => one.scrollWidth - one.clientWidth")
        table.evaluate("one => one.scrollLeft = 10000")
        assert table.evaluate("one => one.scrollLeft") == pytest.approx(hidden, abs=1)
    found = overflow(page)
    assert not found, found


@pytest.mark.parametrize("sample", ENLARGED, ids=str)
def test_pages_fit_a_small_phone_with_letters_twice_as_large(
    visitor: Visitor, sample: Sample
) -> None:
    page = visitor.open(sample.address, SMALL_PHONE)
    before = page.locator("h1").evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
    page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    after = page.locator("h1").evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
    assert after > before * 1.7
    found = overflow(page)
    assert not found, found
    open_menu(page)
    found = overflow(page)
    assert not found, found
