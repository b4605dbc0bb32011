"""Quarters: how they are written, which days they have, how they are said."""

import datetime

import pytest

from plugins.model.language import Language
from plugins.model.quarters import Quarter
from plugins.words.quarters import describe_quarter


@pytest.mark.parametrize(
    ("text", "first", "last", "following"),
    [
        ("2012-q1", "2012-01-01", "2012-03-31", "2012-q2"),
        ("2012-q2", "2012-04-01", "2012-06-30", "2012-q3"),
        ("2012-q3", "2012-07-01", "2012-09-30", "2012-q4"),
        ("2012-q4", "2012-10-01", "2012-12-31", "2013-q1"),
    ],
)
def test_days_of_a_quarter(text: str, first: str, last: str, following: str) -> None:
    quarter = Quarter.parse(text)
    assert str(quarter) == text
    assert (str(quarter.first_day), str(quarter.last_day)) == (first, last)
    assert str(quarter.following) == following
    day = datetime.timedelta(days=1)
    assert quarter.holds(quarter.first_day, quarter.last_day)
    assert not quarter.holds(quarter.first_day - day, quarter.last_day)
    assert not quarter.holds(quarter.first_day, quarter.last_day + day)


@pytest.mark.parametrize(
    "text", ["", "2012", "2012-q0", "2012-q5", "0000-q1", "2012-Q1", "x2012-q1"]
)
def test_anything_else_is_no_quarter(text: str) -> None:
    with pytest.raises(ValueError, match=text or "^$"):
        Quarter.parse(text)


@pytest.mark.parametrize(
    ("language", "words"),
    [("ru", "IV\u00a0квартал 2026\u00a0года"), ("en", "fourth quarter of\u00a02026")],
)
def test_quarters_in_words(language: Language, words: str) -> None:
    assert describe_quarter(Quarter(2026, 4), language) == words
