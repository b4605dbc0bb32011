"""An instant becomes what clocks show: in its own zone, in Moscow, in every zone of Russia."""

import datetime
from collections.abc import Iterable
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location

from plugins.model.language import Language
from plugins.model.timetable import last_day
from plugins.model.vocabulary import Region
from plugins.pages.schedule import LocalTime
from plugins.pages.view import View
from plugins.words.dates import DASH, LOCALES, NBSP, month_names

MOSCOW = ZoneInfo("Europe/Moscow")
# The cities that the eleven zones of Russia are known by; they stand first in their lines.
MAIN = (
    *("Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk"),
    *("Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan"),
    "Asia/Kamchatka",
)
# CLDR names the island, and in English the peninsula.
CITIES: dict[tuple[str, Language], str] = {
    ("Asia/Sakhalin", "ru"): "Южно-Сахалинск",
    ("Asia/Sakhalin", "en"): "Yuzhno-Sakhalinsk",
    ("Asia/Kamchatka", "en"): "Petropavlovsk-Kamchatsky",
}


@lru_cache(maxsize=1000)
def name_city(zone: str, language: Language) -> str:
    """Return the city that the IANA zone is named after."""
    known = CITIES.get((zone, language))
    return known or str(get_timezone_location(zone, locale=LOCALES[language], return_city=True))


def describe_shift(moment: datetime.datetime, language: Language) -> str:
    """Return how the clock of `moment`, which carries its zone, differs: «МСК+4», “UTC+7”."""
    offset = _minutes(moment)
    if language == "ru":
        return _shift("МСК", offset - _minutes(moment.astimezone(MOSCOW)))
    return _shift("UTC", offset)


def describe_zone(moment: datetime.datetime, language: Language) -> str:
    """Return «Красноярск, МСК+4» for a moment that carries its zone."""
    shift = describe_shift(moment, language)
    zone = moment.tzinfo
    return f"{name_city(zone.key, language)}, {shift}" if isinstance(zone, ZoneInfo) else shift


def russian_zones(view: View) -> tuple[str, ...]:
    """Return the zones of all regions: the eleven best known first, then by their names."""
    return _in_order(zone for region in view.catalogue.of(Region) for zone in region.zones)


def local_times(
    start: datetime.datetime, end: datetime.datetime, zones: tuple[str, ...], language: Language
) -> tuple[LocalTime, ...]:
    """Return what clocks show from `start` to `end`, which carry their zone, from west to east.

    A day is named only where it is another than that of `start`; an end on another day is not.
    """
    same_day = start != end and last_day(end, start) == start.date()
    found = []
    offsets = tuple(_minutes(start.astimezone(_zone(zone))) for zone in zones)
    for offset, cities in _group(zones, offsets, language):
        clock = datetime.timezone(datetime.timedelta(minutes=offset))
        there, over = start.astimezone(clock), end.astimezone(clock)
        time = f"{there:%H:%M}–{over:%H:%M}" if same_day else f"{there:%H:%M}"
        if there.date() != start.date():
            time = f"{format_short(there.date(), language)}, {time}"
        found.append(LocalTime(time, cities, describe_shift(there, language), offset))
    return tuple(found)


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


@lru_cache(maxsize=100)
def _zone(name: str) -> ZoneInfo:
    # The library keeps eight zones, and reads the others anew.
    return ZoneInfo(name)


@lru_cache(maxsize=100)
def _group(
    zones: tuple[str, ...], offsets: tuple[int, ...], language: Language
) -> tuple[tuple[int, str], ...]:
    """Return the cities of each offset, from west to east: few sets of offsets ever come up."""
    groups: dict[int, list[str]] = {}
    for zone, offset in zip(zones, offsets, strict=True):
        groups.setdefault(offset, []).append(name_city(zone, language))
    return tuple((offset, ", ".join(groups[offset])) for offset in sorted(groups))


def _in_order(zones: Iterable[str]) -> tuple[str, ...]:
    known = set(zones)
    return (*(zone for zone in MAIN if zone in known), *sorted(known - set(MAIN)))


def _minutes(moment: datetime.datetime) -> int:
    offset = moment.utcoffset()
    assert offset is not None  # the moment carries its zone
    return round(offset.total_seconds() / 60)


def _shift(clock: str, minutes: int) -> str:
    if not minutes:
        return clock
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "\u2212"
    return f"{clock}{sign}{hours}{f':{rest:02}' if rest else ''}"
