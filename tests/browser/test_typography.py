"""Readers see the marks of a printed page: «ёлочки», dashes, spaces that do not break."""

import re

from tests.browser.visits import SMALL_PHONE, Visitor

NO_BREAK = "\N{NO-BREAK SPACE}"
HYPHENATED = """() => [...document.querySelectorAll('body *')]
  .filter((one) => getComputedStyle(one).hyphens === 'auto')
  .map((one) => one.closest('[lang]')?.lang)"""


def test_quotation_marks_and_dashes_are_russian(visitor: Visitor) -> None:
    text = visitor.open("/news/2009/pilot-2009/").locator("main").inner_text()
    assert "«Партнёрство качества ОАШ»" in text
    assert "2009–2010" in text
    assert " — " in text.replace(NO_BREAK, " ")


def test_dates_keep_their_numbers_and_words_together(visitor: Visitor) -> None:
    page = visitor.open("/news/page/2/")
    dates = page.locator("article time").all_text_contents()
    assert any("г." in each for each in dates)
    for each in dates:
        assert not re.search(r"\d г\.", each), each
        assert f"{NO_BREAK}г." in each or "г." not in each


def test_a_span_of_days_is_held_together(visitor: Visitor) -> None:
    page = visitor.open("/news/2014/perm-3/", 320)
    date = page.locator("main time").first
    assert date.text_content() == f"23–24{NO_BREAK}апреля 2014{NO_BREAK}г."


def test_a_short_word_does_not_end_a_line(visitor: Visitor) -> None:
    text = visitor.open("/news/2009/pilot-2009/").locator("main").text_content() or ""
    assert f"в{NO_BREAK}18" in text


def test_words_are_parted_on_a_phone(visitor: Visitor) -> None:
    assert visitor.open("/news/", SMALL_PHONE).evaluate(HYPHENATED)
