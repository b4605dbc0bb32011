"""An instant becomes what clocks show: in its own zone, in Moscow, in every zone of Russia."""

import datetime
from collections.abc import Iterable
from functools import lru_cache

from plugins.model.language import Language
from plugins.model.scheduled import read_zone
from plugins.model.timetable import last_day
from plugins.model.vocabulary import Region
from plugins.pages.schedule import LocalTime
from plugins.pages.view import View
from plugins.words.dates import format_short
from plugins.words.zones import describe_shift, name_city, offset_minutes

# The cities that the eleven zones of Russia are known by; they stand first in their lines.
MAIN = (
    *("Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk"),
    *("Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan"),
    "Asia/Kamchatka",
)


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
    offsets = tuple(offset_minutes(start.astimezone(read_zone(zone))) for zone in zones)
    for offset, cities in _group(zones, offsets, language):
        clock = datetime.timezone(datetime.timedelta(minutes=offset))
        there, over = start.astimezone(clock), end.astimezone(clock)
        time = f"{there:%H:%M}–{over:%H:%M}" if same_day else f"{there:%H:%M}"
        if there.date() != start.date():
            time = f"{format_short(there.date(), language)}, {time}"
        found.append(LocalTime(time, cities, describe_shift(there, language), offset))
    return tuple(found)


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
