"""A time zone becomes a VTIMEZONE with one observance for each change of its clocks (3.6.5).

One by one, without RRULE and without lists of RDATE, of which widely used readers take only the
first; so every reader that takes the nearest observance before a time is right.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo

from plugins.calendars.content_line import digits, lines, offset, text

STEP = datetime.timedelta(days=4)  # no clocks change there and back within so few days
SECOND = datetime.timedelta(seconds=1)
BEFORE = 1970


@dataclass(frozen=True, slots=True)
class Observance:
    """From `onset`, in UTC, the clocks of a zone show `offset` and call it `name`."""

    onset: datetime.datetime
    offset_before: datetime.timedelta
    offset: datetime.timedelta
    name: str
    daylight: bool


def time_zone(zone: ZoneInfo, first: int, last: int) -> bytes:
    """Return the VTIMEZONE of `zone`, right from the year `first` to the end of `last` (UTC).

    Its first observance holds for all time before too.
    """
    years = (_year(zone, year) for year in range(first, last + 1))
    return b"".join([_opening(zone, first), *years, lines("END:VTIMEZONE")])


@cache
def observances(zone: ZoneInfo, year: int) -> tuple[Observance, ...]:
    """Return the observances of `zone` that begin in `year` of UTC, right to the second."""
    return tuple(_changes(zone, year))


def _changes(zone: ZoneInfo, year: int) -> Iterator[Observance]:
    # From the last second of the year before, so that a change at midnight belongs to its year.
    end = datetime.datetime(year + 1, 1, 1, tzinfo=datetime.UTC) - SECOND
    before = _at(zone, datetime.datetime(year, 1, 1, tzinfo=datetime.UTC) - SECOND)
    while before.onset < end:
        after = _at(zone, min(before.onset + STEP, end))
        if not _same(before, after):
            found = _bisect(zone, before, after)
            yield found
            after = found
        before = after


def _bisect(zone: ZoneInfo, before: Observance, after: Observance) -> Observance:
    """Return the first observance after `before`, with its onset."""
    while after.onset - before.onset > SECOND:
        seconds = (after.onset - before.onset) // SECOND // 2
        middle = _at(zone, before.onset + seconds * SECOND)
        before, after = (middle, after) if _same(before, middle) else (before, middle)
    return Observance(after.onset, before.offset, after.offset, after.name, after.daylight)


def _at(zone: ZoneInfo, moment: datetime.datetime) -> Observance:
    """Return what the clocks show at `moment`, as if it had begun just then."""
    shown = moment.astimezone(zone)
    nothing = datetime.timedelta()
    difference, saving = shown.utcoffset() or nothing, shown.dst() or nothing
    return Observance(moment, difference, difference, shown.tzname() or "", saving > nothing)


def _same(one: Observance, other: Observance) -> bool:
    return (one.offset, one.name, one.daylight) == (other.offset, other.name, other.daylight)


@cache
def _opening(zone: ZoneInfo, first: int) -> bytes:
    """Return what comes before the changes from the year `first` on."""
    begin = _at(zone, datetime.datetime(min(first, BEFORE), 1, 1, tzinfo=datetime.UTC))
    start = _at(zone, datetime.datetime(first, 1, 1, tzinfo=datetime.UTC))
    earliest = Observance(
        begin.onset - start.offset, start.offset, start.offset, start.name, start.daylight
    )
    return lines("BEGIN:VTIMEZONE", f"TZID:{text(zone.key)}") + _component(earliest)


@cache
def _year(zone: ZoneInfo, year: int) -> bytes:
    return b"".join(_component(each) for each in observances(zone, year))


def _component(observance: Observance) -> bytes:
    kind = "DAYLIGHT" if observance.daylight else "STANDARD"
    return lines(
        f"BEGIN:{kind}",
        # The time on the clocks just before they change (3.8.2.4).
        f"DTSTART:{digits((observance.onset + observance.offset_before).replace(tzinfo=None))}",
        f"TZOFFSETFROM:{offset(observance.offset_before)}",
        f"TZOFFSETTO:{offset(observance.offset)}",
        f"TZNAME:{text(observance.name)}",
        f"END:{kind}",
    )
