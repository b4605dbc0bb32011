"""A time zone becomes a VTIMEZONE with one observance for each change of its clocks (3.6.5).

One by one, without RRULE and without lists of RDATE, of which widely used readers take only the
first; so every reader that takes the nearest observance before a time is right.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo

from plugins.calendars.content_line import digits, offset
from plugins.content_lines import lines, text

STEP = datetime.timedelta(days=4)  # no clocks change there and back within so few days
SECOND = datetime.timedelta(seconds=1)
NOTHING = datetime.timedelta()
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
    before = datetime.datetime(year, 1, 1, tzinfo=datetime.UTC) - SECOND
    shown = _clock(zone, before)
    while before < end:
        after = min(before + STEP, end)
        if shown != _clock(zone, after):
            after = _bisect(zone, before, after)
            yield Observance(after, shown[0], *_clock(zone, after))
            shown = _clock(zone, after)
        before = after


def _bisect(
    zone: ZoneInfo, before: datetime.datetime, after: datetime.datetime
) -> datetime.datetime:
    """Return the first moment after `before` at which the clocks show something else."""
    shown = _clock(zone, before)
    while after - before > SECOND:
        middle = before + (after - before) // SECOND // 2 * SECOND
        before, after = (middle, after) if _clock(zone, middle) == shown else (before, middle)
    return after


def _clock(zone: ZoneInfo, moment: datetime.datetime) -> tuple[datetime.timedelta, str, bool]:
    """Return the offset of the clocks at `moment`, its name, and whether they save daylight."""
    shown = moment.astimezone(zone)
    saving = (shown.dst() or NOTHING) > NOTHING
    return shown.utcoffset() or NOTHING, shown.tzname() or "", saving


@cache
def _opening(zone: ZoneInfo, first: int) -> bytes:
    """Return what comes before the changes from the year `first` on."""
    begin = datetime.datetime(min(first, BEFORE), 1, 1, tzinfo=datetime.UTC)
    shown = _clock(zone, datetime.datetime(first, 1, 1, tzinfo=datetime.UTC))
    earliest = Observance(begin - shown[0], shown[0], *shown)
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
