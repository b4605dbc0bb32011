"""Weeks of a month: every day once, and lanes in which nothing overlaps."""

import calendar
import datetime
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from plugins.model.timetable import Happening, MonthKey
from plugins.pages.calendar.weeks import Stretch, make_weeks, month_ends, place
from plugins.pages.schedule import Span, Week
from tests.entries import catalogue, event

DAY = datetime.timedelta(days=1)
KEYS = st.tuples(st.integers(1997, 2035), st.integers(1, 12))
# Days from the first of the month to the start, and the length: many reach beyond the month.
TIMES = st.lists(st.tuples(st.integers(-40, 30), st.integers(0, 60)), max_size=25)


def happenings(key: MonthKey, times: list[tuple[int, int]]) -> tuple[Happening, ...]:
    first = datetime.date(*key, 1)
    made = [
        event(f"e{n}", start=str(first + start * DAY), end=str(first + (start + length) * DAY))
        for n, (start, length) in enumerate(times)
    ]
    return catalogue(*made).timetable.months.get(key, ())


def weeks_of(key: MonthKey, found: tuple[Happening, ...]) -> tuple[Week, ...]:
    def show(each: Happening, stretch: Stretch) -> Span:
        return Span(each.id, "/", "", **stretch._asdict())

    return make_weeks(key, found, show)


def days_of(span: Span) -> range:
    return range(span.column - 1, span.column - 1 + span.days)


def pieces(weeks: tuple[Week, ...]) -> Iterator[tuple[str, datetime.date, str]]:
    """Yield for each day of each span the event, the day and the part."""
    for week in weeks:
        monday = datetime.date.fromisoformat(week.days[0].date)
        for lane in week.lanes:
            for span in lane:
                yield from ((span.title, monday + n * DAY, span.part) for n in days_of(span))


@given(KEYS)
def test_every_day_of_a_month_is_there_once(key: MonthKey) -> None:
    weeks = weeks_of(key, ())
    assert all(len(week.days) == 7 and not week.lanes for week in weeks)
    numbers = [day.number for week in weeks for day in week.days if day.number]
    assert numbers == list(range(1, calendar.monthrange(*key)[1] + 1))
    dates = [datetime.date.fromisoformat(day.date) for week in weeks for day in week.days]
    assert dates == [dates[0] + n * DAY for n in range(len(dates))]
    assert dates[0].weekday() == 0


@given(KEYS, TIMES)
def test_an_event_stands_on_its_days_and_on_no_other(
    key: MonthKey, times: list[tuple[int, int]]
) -> None:
    found = happenings(key, times)
    first, last = month_ends(key)
    expected = {
        (each.id, first + n * DAY)
        for each in found
        for n in range((last - first).days + 1)
        if each.first_day <= first + n * DAY <= each.last_day
    }
    shown = [(id, day) for id, day, _ in pieces(weeks_of(key, found))]
    assert set(shown) == expected
    assert len(shown) == len(expected)


@given(KEYS, TIMES)
def test_lanes_never_overlap_and_fit_the_week(key: MonthKey, times: list[tuple[int, int]]) -> None:
    for week in weeks_of(key, happenings(key, times)):
        for lane in week.lanes:
            assert lane
            end = 0
            for span in lane:
                assert span.free >= 0
                assert days_of(span).start == end + span.free
                end = days_of(span).stop
            assert end <= 7


@given(KEYS, TIMES)
def test_an_event_keeps_its_lane_and_takes_the_first_that_is_free(
    key: MonthKey, times: list[tuple[int, int]]
) -> None:
    found = happenings(key, times)
    placed = place(key, found)
    assert [each.happening for each in placed] == list(found)
    for n, each in enumerate(placed):
        for lane in range(each.lane):
            before = [one for one in placed[:n] if one.lane == lane]
            assert any(one.first <= each.first <= one.last for one in before)


@given(KEYS, TIMES)
def test_only_the_true_ends_of_an_event_are_shown_as_ends(
    key: MonthKey, times: list[tuple[int, int]]
) -> None:
    found = {each.id: each for each in happenings(key, times)}
    shown = list(pieces(weeks_of(key, tuple(found.values()))))
    for id, each in found.items():
        parts = {day: part for name, day, part in shown if name == id}
        begins = {day for day, part in parts.items() if part in ("start", "whole")}
        ends = {day for day, part in parts.items() if part in ("end", "whole")}
        assert (each.first_day in begins) == bool(begins)
        assert (each.last_day in ends) == bool(ends)
        assert bool(begins) == (each.first_day in parts)
        assert bool(ends) == (each.last_day in parts)


def test_a_month_has_four_to_six_weeks() -> None:
    weeks = {key: len(weeks_of(key, ())) for key in [(2010, 2), (2018, 7), (2026, 3), (2026, 11)]}
    assert weeks == {(2010, 2): 4, (2018, 7): 6, (2026, 3): 6, (2026, 11): 6}
