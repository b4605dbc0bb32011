"""Happenings of a month become its weeks: seven days each, and lanes that do not overlap."""

import calendar
import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

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
        lane = 0
        while lane < len(busy) and busy[lane] >= first:
            lane += 1
        busy[lane : lane + 1] = [last]
        placed.append(Placed(each, first, last, lane))
    return tuple(placed)


class Stretch(NamedTuple):
    """Where a happening is in a week.

    There are `free` days since the last one in its lane, then `days` of its own, which are the
    `part` of it; they begin on the weekday `column`, from 1.
    """

    free: int
    days: int
    part: Part
    column: int


def make_weeks(
    key: MonthKey,
    happenings: Iterable[Happening],
    show: Callable[[Happening, Stretch], Span],
) -> tuple[Week, ...]:
    """Return the weeks of a month; `show` says what is told of a happening in a week."""
    weeks = _dates(key)
    before = weeks[0][0].toordinal()
    placed: list[list[Placed]] = [[] for _ in weeks]
    for each in place(key, happenings):
        first, last = each.first.toordinal() - before, each.last.toordinal() - before
        for number in range(first // 7, last // 7 + 1):
            placed[number].append(each)
    return tuple(
        Week(tuple(_day(key, date) for date in dates), tuple(_lanes(dates[0], found, show)))
        for dates, found in zip(weeks, placed, strict=True)
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


def _lanes(
    monday: datetime.date, placed: list[Placed], show: Callable[[Happening, Stretch], Span]
) -> Iterator[tuple[Span, ...]]:
    """Yield the lanes of the week from `monday` that have something of `placed` in it."""
    sunday = monday + 6 * ONE_DAY
    lanes: dict[int, list[Span]] = {}
    free: dict[int, datetime.date] = {}
    for each in placed:
        first, last = max(each.first, monday), min(each.last, sunday)
        stretch = Stretch(
            (first - free.get(each.lane, monday)).days,
            (last - first).days + 1,
            _part(each.happening, first, last),
            first.weekday() + 1,
        )
        lanes.setdefault(each.lane, []).append(show(each.happening, stretch))
        free[each.lane] = last + ONE_DAY
    for lane in sorted(lanes):
        yield tuple(lanes[lane])


def _part(happening: Happening, first: datetime.date, last: datetime.date) -> Part:
    begins, ends = happening.first_day == first, happening.last_day == last
    if begins:
        return "whole" if ends else "start"
    return "end" if ends else "middle"
