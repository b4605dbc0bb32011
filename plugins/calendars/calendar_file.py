"""A calendar becomes the bytes of its .ics file (RFC 5545, RFC 7986)."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from plugins.calendars.calendar import Calendar
from plugins.calendars.component import Written, write
from plugins.calendars.content_line import duration, utc
from plugins.calendars.observances import time_zone
from plugins.content_lines import lines, text, uri
from plugins.model.scheduled import read_zone

MOST_BYTES = 1_000_000  # what widely used readers take
TYPE = "text/calendar; charset=utf-8"


def calendar_file(calendar: Calendar, limit: int = MOST_BYTES) -> bytes:
    """Return `calendar` in at most `limit` bytes: what is longest past is left out.

    The same calendar gives the same bytes, in whatever order its events come. Raises ValueError
    for an event without a zone or with a faulty rule.
    """
    events = (write(each, calendar.cancelled, calendar.language) for each in calendar.events)
    return bind(calendar, events, limit)


def bind(calendar: Calendar, written: Iterable[Written], limit: int = MOST_BYTES) -> bytes:
    """Return the file of `calendar` from events `written` before, whatever events it has itself.

    One event stays, however long it is: a calendar without any is none.
    """
    events = sorted(written, key=lambda each: (each.start, each.uid))
    head, foot = _head(calendar, events), lines("END:VCALENDAR")
    zones = b"".join(_zones(events))
    # The zones of all events: those of fewer take no more room.
    kept = trim(events, limit - len(head) - len(zones) - len(foot)) or events[-1:]
    if len(kept) < len(events):
        zones = b"".join(_zones(kept))
    return b"".join([head, zones, *(each.data for each in kept), foot])


def trim(events: Sequence[Written], limit: int) -> list[Written]:
    """Return the events that `limit` bytes hold, in their order.

    Those go that ended first, each as a whole: a series stays as long as its last occurrence does.
    """
    size = sum(len(each.data) for each in events)
    gone: set[int] = set()
    for index in sorted(range(len(events)), key=lambda i: (events[i].last, events[i].uid)):
        if size <= limit:
            break
        size -= len(events[index].data)
        gone.add(index)
    return [each for index, each in enumerate(events) if index not in gone]


def _head(calendar: Calendar, events: Iterable[Written]) -> bytes:
    refresh = duration(calendar.refresh)
    modified = max((each.modified for each in events), default=None)
    changed = datetime.datetime.fromtimestamp(modified, datetime.UTC) if modified else None
    return lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//cs-network.ru//Calendars//{calendar.language.upper()}",
        "CALSCALE:GREGORIAN",
        f"NAME:{text(calendar.name)}",
        f"X-WR-CALNAME:{text(calendar.name)}",
        f"DESCRIPTION:{text(calendar.description)}",
        f"X-WR-CALDESC:{text(calendar.description)}",
        f"LAST-MODIFIED:{utc(changed)}" if changed else "",
        f"URL:{uri(calendar.page)}",
        f"SOURCE;VALUE=URI:{uri(calendar.source)}",
        f"COLOR:{text(calendar.colour)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{refresh}",
        f"X-PUBLISHED-TTL:{refresh}",
    )


def _zones(written: Iterable[Written]) -> Iterator[bytes]:
    """Yield the VTIMEZONE of each zone over the years that its events need, by name."""
    timed = sorted((each.zone, each.first_year, each.last_year) for each in written if each.zone)
    for zone, found in groupby(timed, key=lambda each: each[0]):
        _, first, last = zip(*found, strict=True)
        yield time_zone(read_zone(zone), min(first), max(last))
