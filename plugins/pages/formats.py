"""Dates become words: «12 июля 2018 г.», «ноябрь 2006 г.», “12 July 2018”."""

import datetime
from functools import lru_cache

from babel.dates import format_date

from plugins.model.dates import PartialDate
from plugins.model.language import Language

NBSP = "\u00a0"
LOCALES: dict[Language, str] = {"ru": "ru_RU", "en": "en_GB"}
DAY: dict[Language, str] = {"ru": f"d{NBSP}MMMM y{NBSP}'г'.", "en": f"d{NBSP}MMMM y"}
MONTH: dict[Language, str] = {"ru": f"LLLL y{NBSP}'г'.", "en": "LLLL y"}
DASH: dict[Language, str] = {"ru": "—", "en": "–"}
YEAR: dict[Language, str] = {"ru": f"y{NBSP}'год'", "en": "y"}


@lru_cache(maxsize=10_000)
def format_partial(date: PartialDate, language: Language) -> str:
    """Return `date` in words, in the precision that is known."""
    pattern = DAY if date.day else MONTH if date.month else YEAR
    return format_date(date.first_day, pattern[language], locale=LOCALES[language])


def format_day(date: datetime.date, language: Language) -> str:
    """Return a full date in words."""
    return format_partial(PartialDate(date.year, date.month, date.day), language)


@lru_cache(maxsize=10_000)
def format_span(start: PartialDate, end: PartialDate | None, language: Language) -> str:
    """Return a period in words: «25–29 мая 2006 г.», «24 марта — 3 апреля 1998 г.», «2009–2010»."""
    if end is None or end == start:
        return format_partial(start, language)
    locale = LOCALES[language]
    year = f"{NBSP}г." if language == "ru" else ""
    if start.day and end.day and start.year == end.year:
        if start.month == end.month:
            rest = format_date(end.first_day, "MMMM y", locale=locale)
            return f"{start.day}–{end.day}{NBSP}{rest}{year}"
        first = format_date(start.first_day, f"d{NBSP}MMMM", locale=locale)
        return f"{first}{NBSP}{DASH[language]} {format_partial(end, language)}"
    if start.month and end.month and not start.day and not end.day and start.year == end.year:
        first = format_date(start.first_day, "LLLL", locale=locale)
        return f"{first}{NBSP}{DASH[language]} {format_partial(end, language)}"
    if not start.month and not end.month:
        plural = f"{NBSP}годы" if language == "ru" else ""
        return f"{start.year}–{end.year}{plural}"
    return (
        f"{format_partial(start, language)}{NBSP}{DASH[language]} {format_partial(end, language)}"
    )
