"""Nothing is scrolled sideways or cut off: in the language that is no sample, in tables."""

import pytest

from tests.browser.addresses import (
    EACH_KIND,
    LANGUAGES,
    SAMPLES,
    WITH_TABLES,
    Language,
    Sample,
    in_language,
)
from tests.browser.measures import overflow
from tests.browser.spacing import cut_text, overlapping_text
from tests.browser.visits import PHONE, SMALL_PHONE, Visitor

# What test_samples.py does not open.
OTHERS = tuple(sample for sample in SAMPLES if sample not in EACH_KIND)
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


@pytest.mark.parametrize("sample", OTHERS, ids=str)
def test_pages_in_the_other_language_fit_a_desk_at_400_percent(
    visitor: Visitor, sample: Sample
) -> None:
    page = visitor.open(sample.address, SMALL_PHONE)
    found = overflow(page)
    assert not found, found


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
