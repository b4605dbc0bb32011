"""Nothing is scrolled sideways or cut off: at 400 per cent, in tables, in rarer parts of pages."""

import pytest
from playwright.sync_api import Page

from tests.browser.addresses import (
    LANGUAGES,
    SAMPLES,
    VARIANTS,
    WITH_TABLES,
    Language,
    Sample,
    in_language,
)
from tests.browser.measures import overflow
from tests.browser.spacing import cut_text, overlapping_text
from tests.browser.visits import HEIGHT, PHONE, SMALL_PHONE, WIDE, WIDTHS, Visitor, open_all

ZOOM = 4
FIXED = """() => [...document.body.querySelectorAll('*')]
  .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
  .filter((one) => one.checkVisibility())
  .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0)"""
SPOIL = """() => {
  const add = (text, style) => {
    const one = document.createElement('p');
    one.textContent = text;
    one.style = style;
    box.append(one);
  };
  const box = document.createElement('div');
  box.style.display = 'grid';
  document.querySelector('main').append(box);
  add('cut off at the bottom', 'block-size: 0.5em; overflow: hidden');
  add('one over the other', 'grid-area: 99 / 1');
  add('the other', 'grid-area: 99 / 1; z-index: 1');
  add('', 'position: absolute; inset-inline-start: 0; block-size: 1px; inline-size: 200vw');
}"""


def resize(page: Page, width: int, height: int = HEIGHT) -> None:
    page.set_viewport_size({"width": width, "height": height})


@pytest.mark.parametrize("sample", VARIANTS, ids=lambda sample: sample.address)
def test_what_samples_do_not_show_fits_any_width(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, WIDTHS[0])
    for all_is_open in (False, True):
        if all_is_open:
            open_all(page)
        for width in WIDTHS:
            resize(page, width)
            found = overflow(page)
            assert not found, found


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_pages_fit_a_desk_at_400_percent(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, WIDE // ZOOM, device_scale_factor=ZOOM)
    height = HEIGHT // ZOOM
    resize(page, WIDE // ZOOM, height)
    found = overflow(page)
    assert not found, found
    # What stays in its place leaves room to read.
    assert page.evaluate(FIXED) < height / 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", WITH_TABLES)
def test_tables_fit_or_scroll_inside_themselves(
    visitor: Visitor, address: str, language: Language
) -> None:
    page = visitor.open(in_language(address, language), SMALL_PHONE)
    tables = page.locator("main table").all()
    assert tables
    assert cut_text(page) == []
    found = overflow(page)
    assert not found, found


def test_lost_text_is_found(visitor: Visitor) -> None:
    page = visitor.open("/404.html", PHONE)
    assert (cut_text(page), overlapping_text(page)) == ([], [])
    page.evaluate(SPOIL)
    assert cut_text(page) == ["cut off at the bottom"]
    assert "one over the other / the other" in overlapping_text(page)
    assert overflow(page).width == 2 * PHONE
