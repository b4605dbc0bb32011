"""Months that have something become links: the nearest ones, those of a year, the years."""

import datetime
from collections.abc import Mapping
from functools import lru_cache

from plugins.catalogue.desks import month_path
from plugins.model.event import Event
from plugins.model.language import Language, prefix
from plugins.model.timetable import ONE_DAY, Happening, MonthKey
from plugins.pages.calendar.weeks import make_small_weeks, month_ends
from plugins.pages.calendar.words import month_name, month_title, weekdays
from plugins.pages.events.states import event_status
from plugins.pages.happenings import happening_status
from plugins.pages.parts import Link
from plugins.pages.schedule import Month, Status, Year
from plugins.pages.view import View


def shown_status(view: View, happening: Happening) -> Status:
    """Return what became of `happening`; of an event that is only once, as its page tells it."""
    event = happening.subject
    if isinstance(event, Event) and event.recurrence is None:
        return event_status(view, event)[0] or "planned"
    return happening_status(happening)


@lru_cache(maxsize=5000)
def month_address(key: MonthKey, language: Language) -> str:
    """Return the address of the page of a month."""
    return f"/{prefix(language)}{month_path(key)}"


def month_link(view: View, key: MonthKey | None) -> Link | None:
    """Return a link to the page of a month, None for none."""
    if key is None:
        return None
    return Link(month_title(key, view.language), month_address(key, view.language))


def find_year(view: View, year: int, current: MonthKey | None = None) -> Year:
    """Return the months of `year` that have something, with how much; `current` is marked."""
    timetable, links = view.catalogue.timetable, []
    for month in range(1, 13):
        key = (year, month)
        count = len(timetable.months.get(key, ())) + len(timetable.undated.get(key, ()))
        if count:
            where = month_address(key, view.language)
            name = month_name(month, view.language)
            links.append(Link(name, where, count=count, current=key == current))
    return Year(year, tuple(links))


def find_years(view: View, current: MonthKey) -> tuple[Link, ...]:
    """Return links to the years, the newest first: to the month nearest to that of `current`."""
    year, month = current
    return tuple(
        Link(str(each[0]), month_address(each, view.language), current=each[0] == year)
        for each in _nearest(view.catalogue.timetable.keys, month)
    )


@lru_cache(maxsize=50)
def _nearest(keys: tuple[MonthKey, ...], month: int) -> tuple[MonthKey, ...]:
    """Return of each year, the newest first, the one of `keys` that is nearest to `month`."""
    nearest: dict[int, MonthKey] = {}
    for key in keys:
        before = nearest.get(key[0])
        if before is None or abs(key[1] - month) < abs(before[1] - month):
            nearest[key[0]] = key
    return tuple(nearest[year] for year in sorted(nearest, reverse=True))


def small_month(view: View, date: datetime.date) -> Month | None:
    """Return the small calendar of the month of `date`; None where no month has anything."""
    timetable, key = view.catalogue.timetable, (date.year, date.month)
    keys = timetable.keys
    if not keys:
        return None
    own = month_link(view, key) if key in keys else None
    return Month(
        month_title(key, view.language),
        weekdays(view.language),
        make_small_weeks(key, _busy_days(view, key, timetable.months.get(key, ()))),
        month_link(view, max((each for each in keys if each < key), default=None)),
        month_link(view, min((each for each in keys if each > key), default=None)),
        own.address if own else "",
    )


def _busy_days(
    view: View, key: MonthKey, happenings: tuple[Happening, ...]
) -> Mapping[datetime.date, Link]:
    titles: dict[datetime.date, list[str]] = {}
    begin, end = month_ends(key)
    for each in happenings:
        if shown_status(view, each) in ("cancelled", "postponed"):
            continue
        day, last = max(each.first_day, begin), min(each.last_day, end)
        while day <= last:
            titles.setdefault(day, []).append(each.title.best(view.language))
            day += ONE_DAY
    where = month_address(key, view.language)
    return {day: Link("; ".join(each), f"{where}#d{day.day}") for day, each in titles.items()}
