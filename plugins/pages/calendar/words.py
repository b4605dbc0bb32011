"""Months, weekdays, days and times of the calendar in words."""

import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import get_day_names

from plugins.model.dates import PartialDate
from plugins.model.language import Language
from plugins.model.timetable import Happening, MonthKey
from plugins.pages.schedule import Weekday
from plugins.words.dates import LOCALES, format_short_span, format_span, month_names
from plugins.words.zones import MOSCOW, name_city


@lru_cache(maxsize=2000)
def month_title(key: MonthKey, language: Language) -> str:
    """Return «Июль 2018»."""
    return f"{month_name(key[1], language)} {key[0]}"


@lru_cache
def month_name(month: int, language: Language) -> str:
    """Return «Июль»."""
    name = month_names(language, "stand-alone")[month]
    return name[:1].upper() + name[1:]


@lru_cache
def weekdays(language: Language) -> tuple[Weekday, ...]:
    """Return the days of the week, Monday first."""
    locale = LOCALES[language]
    short = get_day_names("abbreviated", "stand-alone", locale)
    full = get_day_names("wide", "stand-alone", locale)
    return tuple(Weekday(short[day].capitalize(), full[day]) for day in range(7))


@lru_cache(maxsize=10_000)
def days_in_words(first: datetime.date, last: datetime.date, year: int, language: Language) -> str:
    """Return the days of an event on a page of `year`, which is said only if it is another."""
    if first.year != year or last.year != year:
        days = [PartialDate(each.year, each.month, each.day) for each in (first, last)]
        return format_span(days[0], days[1], language)
    return format_short_span(first, last, language)


def time_in_words(happening: Happening, language: Language) -> str:
    """Return when an event of one day begins, «10:00 (Красноярск)»; Moscow goes without saying."""
    start = happening.start
    if not isinstance(start, datetime.datetime) or happening.first_day != happening.last_day:
        return ""
    time, zone = f"{start.hour:02}:{start.minute:02}", start.tzinfo
    if not isinstance(zone, ZoneInfo) or zone.key == MOSCOW.key:
        return time
    return f"{time} ({name_city(zone.key, language)})"
