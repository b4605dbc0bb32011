"""Happenings of a month become its weeks: seven days each, and lanes that do not overlap."""

import calendar
import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from plugins.model.timetable import ONE_DAY, Happening, MonthKey
from plugins.pages.parts import Link
from plugins.pages.schedule import Day, Part, Span, Week


@dataclass(frozen=True, slots=True)
class Placed:
    """A happening with its days within the month, both inclusive, and its lane, from 0."""

    happening: Happening
    first: datetime.date
    last: datetime.date
    lane: int


def place(key: MonthKey, happenings: Iterable[Happening]) -> tuple[Placed, ...]:
    """Give each of `happenings`, in the order of their starts, the first lane that is free.

    It keeps its lane through all weeks of the month.
    """
    begin, end = month_ends(key)
    busy: list[datetime.date] = []
    placed = []
    for each in happenings:
        first, last = max(each.first_day, begin), min(each.last_day, end)
        lane = next((lane for lane, day in enumerate(busy) if day < first), len(busy))
        busy[lane : lane + 1] = [last]
        placed.append(Placed(each, first, last, lane))
    return tuple(placed)


def make_weeks(
    key: MonthKey,
    happenings: Iterable[Happening],
    show: Callable[[Happening], Span],
) -> tuple[Week, ...]:
    """Return the weeks of a month; `show` says what is told of a happening."""
    placed = [(each, show(each.happening)) for each in place(key, happenings)]
    return tuple(
        Week(tuple(_day(key, date) for date in dates), tuple(_lanes(dates[0], placed)))
        for dates in _dates(key)
    )


def make_small_weeks(key: MonthKey, busy: Mapping[datetime.date, Link]) -> tuple[Week, ...]:
    """Return the weeks of a small calendar, whose busy days are links."""
    return tuple(
        Week(tuple(_day(key, date, busy.get(date)) for date in dates)) for dates in _dates(key)
    )


def month_ends(key: MonthKey) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day of a month."""
    days = calendar.monthrange(*key)[1]
    return datetime.date(*key, 1), datetime.date(*key, days)


def _dates(key: MonthKey) -> list[list[datetime.date]]:
    return calendar.Calendar().monthdatescalendar(*key)


def _day(key: MonthKey, date: datetime.date, busy: Link | None = None) -> Day:
    inside = (date.year, date.month) == key
    return Day(date.isoformat(), date.day if inside else 0, busy if inside else None)


def _lanes(monday: datetime.date, placed: list[tuple[Placed, Span]]) -> Iterator[tuple[Span, ...]]:
    """Yield the lanes of the week from `monday` that have something in it."""
    sunday = monday + 6 * ONE_DAY
    lanes: dict[int, list[Span]] = {}
    free: dict[int, datetime.date] = {}
    for each, span in placed:
        if each.last < monday or sunday < each.first:
            continue
        first, last = max(each.first, monday), min(each.last, sunday)
        # Not `replace`, which is slow for thousands of them.
        shown = Span(
            span.title,
            span.address,
            span.when,
            (first - free.get(each.lane, monday)).days,
            (last - first).days + 1,
            _part(each.happening, first, last),
            span.status,
            span.language,
            span.time,
            span.doubt,
            first.weekday() + 1,
        )
        lanes.setdefault(each.lane, []).append(shown)
        free[each.lane] = last + ONE_DAY
    for lane in sorted(lanes):
        yield tuple(lanes[lane])


def _part(happening: Happening, first: datetime.date, last: datetime.date) -> Part:
    begins, ends = happening.first_day == first, happening.last_day == last
    if begins:
        return "whole" if ends else "start"
    return "end" if ends else "middle"
