"""The rule of a yearly series gives its days in any year."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from plugins.model.yearly_rule import Window, YearlyRule

YEARS = st.integers(1990, 2199)
DAY = datetime.timedelta(days=1)


def rule(**values: object) -> YearlyRule:
    return YearlyRule.model_validate({name.rstrip("_"): each for name, each in values.items()})


def days(first: str, last: str = "") -> Window:
    return Window(*map(datetime.date.fromisoformat, (first, last or first)))


@pytest.mark.parametrize(
    ("made", "year", "expected"),
    [
        (rule(on="03-01"), 2027, days("2027-03-01")),
        (rule(on="02-29"), 2028, days("2028-02-29")),
        (rule(on="02-29"), 2027, days("2027-02-28")),
        (rule(from_="11-16", to="12-12"), 2026, days("2026-11-16", "2026-12-12")),
        (rule(from_="12-20", to="01-10"), 2026, days("2026-12-20", "2027-01-10")),
        (rule(month="4", weeks=["3", "4"]), 2027, days("2027-04-19", "2027-05-02")),
        (rule(month="4", weeks=["3"]), 2026, days("2026-04-20", "2026-04-26")),
        (rule(month="2"), 2028, days("2028-02-01", "2028-02-29")),
        (rule(month="11", weekday="sunday", nth="-1"), 2026, days("2026-11-29")),
        (rule(month="11", weekday="sunday", nth="1"), 2026, days("2026-11-01")),
    ],
)
def test_a_rule_gives_its_days(made: YearlyRule, year: int, expected: Window) -> None:
    assert made.window(year) == expected


@given(YEARS, st.integers(1, 12), st.integers(0, 6), st.sampled_from((1, 2, 3, 4, -1)))
def test_a_weekday_is_that_day_of_that_month(year: int, month: int, day: int, nth: int) -> None:
    names = "monday tuesday wednesday thursday friday saturday sunday".split()
    found = rule(month=month, weekday=names[day], nth=nth).window(year).first
    assert (found.year, found.month, found.weekday()) == (year, month, day)
    if nth > 0:
        assert (found.day - 1) // 7 + 1 == nth
    else:
        assert (found + 7 * DAY).month != month


@given(YEARS, st.integers(1, 12), st.integers(1, 4))
def test_a_week_begins_on_a_monday_of_its_month(year: int, month: int, week: int) -> None:
    first, last = rule(month=month, weeks=[week]).window(year)
    assert (first.weekday(), first.month, last - first) == (0, month, 6 * DAY)


@given(YEARS, st.integers(-60, 60), st.integers(0, 30))
def test_what_touches_the_window_is_allowed(year: int, begin: int, length: int) -> None:
    made = rule(on="06-01", about="да")
    day = datetime.date(year, 6, 1)
    first = day + begin * DAY
    last = first + length * DAY
    near = first <= day + 10 * DAY and last >= day - 10 * DAY
    assert made.allows(year, first, last) == near


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"about": "да"},
        {"on": "03-01", "month": 4},
        {"from": "11-16"},
        {"weeks": [3]},
        {"month": 4, "weekday": "sunday"},
        {"month": 4, "nth": 1},
    ],
)
def test_half_a_rule_is_none(values: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        YearlyRule.model_validate(values)


def test_only_some_rules_say_the_days_by_themselves() -> None:
    exact = [rule(on="03-01"), rule(from_="11-16", to="12-12")]
    exact += [rule(month=11, weekday="sunday", nth=-1)]
    open_ = [rule(on="06-01", about="да"), rule(month=4), rule(month=4, weeks=[3, 4])]
    assert [each.is_exact for each in (*exact, *open_)] == [True] * 3 + [False] * 3
