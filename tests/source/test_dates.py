"""Dates of three precisions."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from plugins.model.dates import PartialDate
from plugins.model.fields import LocalDate, MonthDay

partial_dates = st.builds(
    lambda day, precision: PartialDate(*(day.year, day.month, day.day)[:precision]),
    st.dates(),
    st.integers(1, 3),
)


@given(partial_dates)
def test_a_date_is_read_as_it_is_written(date: PartialDate) -> None:
    assert PartialDate.parse(str(date)) == date


@given(st.dates())
def test_a_full_date_is_written_as_iso(day: datetime.date) -> None:
    assert str(PartialDate(day.year, day.month, day.day)) == day.isoformat()


@given(partial_dates, partial_dates)
def test_dates_are_ordered_as_their_text(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) == (str(one) < str(other))


@pytest.mark.parametrize(
    ("text", "first"),
    [("2006", (2006, 1, 1)), ("2006-11", (2006, 11, 1)), ("2006-11-16", (2006, 11, 16))],
)
def test_the_first_day_is_the_earliest_meant(text: str, first: tuple[int, int, int]) -> None:
    assert PartialDate.parse(text).first_day == datetime.date(*first)


@pytest.mark.parametrize(
    "text",
    [
        *("2006-02-30", "2007-02-29", "2006-13", "2006-00", "2006-11-00", "0000", "06", "20061116"),
        *("16.11.2006", "2006-W46", "2006-11-16T00:00", " 2006", "2006\n", "２００６", "-2006", ""),
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(PartialDate).validate_python(text)


@pytest.mark.parametrize("text", ["2006", "20061116", "2006-W46-4", "2006-02-30", "16.11.2006"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(LocalDate).validate_python(text)


@pytest.mark.parametrize("text", ["02-30", "13-01", "3-1", "W01-1", "0301", "2006-03-01"])
def test_what_is_no_month_and_day_is_refused(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(MonthDay).validate_python(text)


def test_a_day_of_every_leap_year_is_a_month_and_day() -> None:
    assert TypeAdapter(MonthDay).validate_python("02-29") == "02-29"
