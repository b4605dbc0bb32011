"""Dates become words: «12 июля 2018 г.», «ноябрь 2006 г.», “12 July 2018”."""

import datetime
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from babel.dates import get_month_names

from plugins.model.dates import PartialDate
from plugins.model.language import Language
from plugins.model.moments import Known, partial
from plugins.model.timetable import last_day

NBSP = "\u00a0"
LOCALES: dict[Language, str] = {"ru": "ru_RU", "en": "en_GB"}
DASH: dict[Language, str] = {"ru": "—", "en": "–"}
YEAR_MARK: dict[Language, str] = {"ru": f"{NBSP}г.", "en": ""}
YEAR: dict[Language, str] = {"ru": f"{NBSP}год", "en": ""}


@lru_cache
def month_names(language: Language, case: Literal["format", "stand-alone"]) -> Mapping[int, str]:
    """Return the months as CLDR has them: after a day («июля») or alone («июль»)."""
    return get_month_names("wide", context=case, locale=LOCALES[language])


@lru_cache(maxsize=10_000)
def format_partial(date: PartialDate, language: Language) -> str:
    """Return `date` in words, in the precision that is known."""
    if date.day:
        month = month_names(language, "format")[date.month]
        return f"{date.day}{NBSP}{month} {date.year}{YEAR_MARK[language]}"
    if date.month:
        month = month_names(language, "stand-alone")[date.month]
        return f"{month} {date.year}{YEAR_MARK[language]}"
    return f"{date.year}{YEAR[language]}"


def format_day(date: datetime.date, language: Language) -> str:
    """Return a full date in words."""
    return format_partial(PartialDate(date.year, date.month, date.day), language)


@lru_cache(maxsize=10_000)
def format_span(start: PartialDate, end: PartialDate | None, language: Language) -> str:
    """Return a period in words: «25–29 мая 2006 г.», «24 марта — 3 апреля 1998 г.», «2009–2010»."""
    if end is None or end == start:
        return format_partial(start, language)
    last = format_partial(end, language)
    if start.year == end.year and start.month and end.month:
        if start.day and end.day:
            if start.month == end.month:
                return f"{start.day}–{last}"
            month = month_names(language, "format")[start.month]
            return f"{start.day}{NBSP}{month}{NBSP}{DASH[language]} {last}"
        if not start.day and not end.day:
            month = month_names(language, "stand-alone")[start.month]
            return f"{month}{NBSP}{DASH[language]} {last}"
    if not start.month and not end.month:
        plural = f"{NBSP}годы" if language == "ru" else ""
        return f"{start.year}–{end.year}{plural}"
    return f"{format_partial(start, language)}{NBSP}{DASH[language]} {last}"


def format_short(date: datetime.date, language: Language) -> str:
    """Return a day without its year: «19 апреля»."""
    return f"{date.day}{NBSP}{month_names(language, 'format')[date.month]}"


def format_short_span(first: datetime.date, last: datetime.date, language: Language) -> str:
    """Return days without their year: «19–21 апреля», «16 ноября — 12 декабря»."""
    if first == last:
        return format_short(first, language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{format_short(last, language)}"
    dash = f"{NBSP}{DASH[language]} "
    return f"{format_short(first, language)}{dash}{format_short(last, language)}"


def format_in_year(start: PartialDate, end: PartialDate | None, language: Language) -> str:
    """Return a period that stands under its year: «26 февраля — март», «сентябрь», «2007 год»."""
    last = end or start
    if start.year != last.year or not (start.month and last.month):
        return format_span(start, end, language)
    if start.day and last.day:
        return format_short_span(start.first_day, last.last_day, language)
    names = month_names(language, "stand-alone")
    first, final = (
        format_short(each.first_day, language) if each.day else names[each.month]
        for each in (start, last)
    )
    return first if first == final else f"{first}{NBSP}{DASH[language]} {final}"


def format_times(start: datetime.datetime, end: datetime.datetime, language: Language) -> str:
    """Return «19 апреля 2027 г., 10:00–18:00», or both days where there are two."""
    day = f"{format_day(start, language)}, {start:%H:%M}"
    if start == end:
        return day
    if last_day(end, start) == start.date():
        # Midnight is the end of its day.
        return f"{day}–{'24:00' if end.date() != start.date() else f'{end:%H:%M}'}"
    return f"{day}{NBSP}{DASH[language]} {format_day(end, language)}, {end:%H:%M}"


def format_known(start: Known, end: Known, language: Language) -> str:
    """Return a period in words: days, times on the clock that the moments have, or a month."""
    if isinstance(start, datetime.datetime) and isinstance(end, datetime.datetime):
        return format_times(start, end, language)
    return format_span(partial(start), partial(end), language)
