"""Moments become words for descriptions: «19–25 апреля 2027 г.», “19 April 2027, 10:00”."""

import datetime
from functools import lru_cache
from typing import Literal

from babel.dates import get_month_names

from plugins.model.dates import PartialDate
from plugins.model.language import Language
from plugins.model.moments import Known

NBSP = "\u00a0"
LOCALES: dict[Language, str] = {"ru": "ru_RU", "en": "en_GB"}
YEAR_MARK: dict[Language, str] = {"ru": f"{NBSP}г.", "en": ""}
YEAR: dict[Language, str] = {"ru": f"{NBSP}год", "en": ""}
BETWEEN: dict[Language, str] = {"ru": f"{NBSP}— ", "en": f"{NBSP}– "}


def period(start: Known, end: Known, language: Language) -> str:
    """Return from when to when in words, in the precision known; times as their clock shows."""
    first, last = moment(start, language), moment(end, language)
    if first == last:
        return first
    if isinstance(start, datetime.datetime) and isinstance(end, datetime.datetime):
        if start.date() == end.date():
            return f"{first}–{end:%H:%M}"
    elif not isinstance(start, PartialDate) and not isinstance(end, PartialDate):
        if (start.year, start.month) == (end.year, end.month):
            return f"{start.day}–{last}"
    return f"{first}{BETWEEN[language]}{last}"


def moment(value: Known, language: Language) -> str:
    """Return a month, a day or a day and time in words."""
    if isinstance(value, PartialDate) and not value.month:
        return f"{value.year}{YEAR[language]}"
    if isinstance(value, PartialDate) and not value.day:
        return f"{_month(value.month, language, 'stand-alone')} {value.year}{YEAR_MARK[language]}"
    month = _month(value.month, language, "format")
    day = f"{value.day}{NBSP}{month} {value.year}{YEAR_MARK[language]}"
    return f"{day}, {value:%H:%M}" if isinstance(value, datetime.datetime) else day


@lru_cache
def _month(number: int, language: Language, case: Literal["format", "stand-alone"]) -> str:
    name: str = get_month_names("wide", context=case, locale=LOCALES[language])[number]
    return name
