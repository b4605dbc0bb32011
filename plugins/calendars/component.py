"""A calendar event becomes its VEVENTs: one, and one more for each moved occurrence (3.6.1)."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from plugins.calendars.calendar import CalendarEvent, Status
from plugins.calendars.content_line import digits, utc
from plugins.content_lines import lines, text, uri
from plugins.model.language import Language
from plugins.model.moments import Moment, instant, is_timed, local
from plugins.model.recurrence import (
    Occurrence,
    Recurrence,
    also_moment,
    horizon,
    nominals,
    occurrences,
    until_instant,
)
from plugins.model.rule import parse_rule

UTC = ZoneInfo("UTC")
ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Written:
    """An event in the words of a calendar.

    `start`, `last` and `modified` are instants, in seconds of UTC since 1970: when it begins, when
    the last that it tells of ends, when it was changed. All of it is in `first_year` to
    `last_year`, of UTC; `zone` names the one whose clock it goes by, None for days and for UTC.
    """

    uid: str
    data: bytes
    start: int
    last: int
    modified: int
    first_year: int
    last_year: int
    zone: str | None


def write(event: CalendarEvent, cancelled: str, language: Language) -> Written:
    """Return `event` written; `cancelled` stands before what is cancelled.

    Raises ValueError for times without a zone and for a rule with faults.
    """
    zone = _zone(event)
    start, end = _on_clock(event.start, zone), _on_clock(event.end, zone)
    itself = Occurrence(start, event.start, event.end)
    series: Iterable[str] = ()
    changed: list[Occurrence] = []
    instants = [_instant(event.start, zone), _instant(event.end, zone)]
    if event.recurrence:
        itself = Occurrence(start, start, event.end)
        series = _series(event.recurrence, start, zone)
        if event.recurrence.moved:
            found = occurrences(start, end, event.recurrence, zone)
            changed = [each for each in found if each.change]
        instants += _outer(event.recurrence, start, instants[1] - instants[0], zone)
        instants += (_instant(each, zone) for one in changed for each in (one.start, one.end))
    shared = tuple(_shared(event))
    data = _component(event, itself, zone, cancelled, language, (*shared, *series))
    data += b"".join(_component(event, each, zone, cancelled, language, shared) for each in changed)
    first, last = min(instants), max(instants)
    return Written(
        event.uid,
        data,
        _seconds(instants[0]),
        _seconds(last),
        _seconds(event.last_modified),
        first.year,
        last.year,
        zone.key if is_timed(start) and zone.key != UTC.key else None,
    )


def _seconds(moment: datetime.datetime) -> int:
    return int(moment.timestamp())


def _zone(event: CalendarEvent) -> ZoneInfo:
    for each in (event.start, event.end):
        if isinstance(each, datetime.datetime) and each.tzinfo is None:
            raise ValueError(f"{event.uid}: {each} has no zone")
    tz = event.start.tzinfo if isinstance(event.start, datetime.datetime) else None
    return tz if isinstance(tz, ZoneInfo) else UTC


def _on_clock(moment: Moment, zone: ZoneInfo) -> Moment:
    if not isinstance(moment, datetime.datetime):
        return moment
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def _instant(moment: Moment, zone: ZoneInfo) -> datetime.datetime:
    if isinstance(moment, datetime.datetime) and moment.tzinfo is not None:
        return moment.astimezone(datetime.UTC)
    return instant(local(moment), zone)


def _outer(
    recurrence: Recurrence, start: Moment, length: datetime.timedelta, zone: ZoneInfo
) -> Iterator[datetime.datetime]:
    """Yield the instants between which a series is, but for what is moved.

    One without an end is not unfolded, which would cost most: it is until our own horizon.
    """
    rule, _ = parse_rule(recurrence.rule)
    if rule and rule.endless:
        yield instant(horizon(start), zone) + length
        if not recurrence.also:  # that may be before the start
            return
    if found := nominals(start, recurrence, zone):
        yield _instant(found[0], zone)
        yield _instant(found[-1], zone) + length


def _shared(event: CalendarEvent) -> Iterator[str]:
    """Yield what the event and all its occurrences have in common."""
    yield f"UID:{text(event.uid)}"
    modified = utc(event.last_modified)
    # In a file that is not a message, DTSTAMP says when the event changed (3.8.7.2).
    yield f"DTSTAMP:{modified}"
    yield f"CREATED:{utc(event.created)}"
    yield f"LAST-MODIFIED:{modified}"
    yield f"SEQUENCE:{event.sequence}"
    if event.location:
        yield f"LOCATION:{text(event.location)}"
    if event.geo:
        yield "GEO:{:.6f};{:.6f}".format(*event.geo)
    if event.url:
        yield f"URL:{uri(event.url)}"
    if event.categories:
        yield f"CATEGORIES:{','.join(map(text, event.categories))}"
    if not is_timed(event.start):
        yield "TRANSP:TRANSPARENT"  # a campaign of weeks leaves its people free


def _component(
    event: CalendarEvent,
    occurrence: Occurrence,
    zone: ZoneInfo,
    cancelled: str,
    language: Language,
    properties: Iterable[str],
) -> bytes:
    change = occurrence.change
    status: Status = "CANCELLED" if occurrence.cancelled else event.status
    summary = f"{cancelled} {event.summary}" if status == "CANCELLED" else event.summary
    why = change.why.best(language) if change and change.why else ""
    description = "\n\n".join(each for each in (why, event.description) if each)
    start, end = occurrence.start, occurrence.end
    if not isinstance(end, datetime.datetime):
        end += ONE_DAY  # DTEND is the first day that is not (3.6.1)
    lasts = _instant(end, zone) > _instant(start, zone)
    return lines(
        "BEGIN:VEVENT",
        *properties,
        _when("RECURRENCE-ID", occurrence.nominal, zone) if change else "",
        _when("DTSTART", start, zone),
        _when("DTEND", end, zone) if lasts else "",
        f"STATUS:{status}",
        f"SUMMARY:{text(summary)}",
        f"DESCRIPTION:{text(description)}" if description else "",
        "END:VEVENT",
    )


def _when(name: str, moment: Moment, zone: ZoneInfo) -> str:
    """Return a property of a date, of a UTC time or of a time on the clock of `zone`."""
    if not isinstance(moment, datetime.datetime):
        return f"{name};VALUE=DATE:{digits(moment)}"
    if moment.tzinfo is not None:
        moment = moment.astimezone(zone)
        # A local time that comes twice means the first (3.3.5); the second is said in UTC.
        if moment.fold and moment.utcoffset() != moment.replace(fold=0).utcoffset():
            return f"{name}:{utc(moment)}"
    if zone.key == UTC.key:
        return f"{name}:{digits(moment)}Z"
    return f"{name};TZID={zone.key}:{digits(moment)}"


def _series(recurrence: Recurrence, start: Moment, zone: ZoneInfo) -> Iterator[str]:
    """Yield RRULE, RDATE and EXDATE (3.8.5), one date a line: lists are often read in part."""
    if recurrence.rule:
        yield f"RRULE:{_rule(recurrence.rule, zone)}"
    for each in sorted({also_moment(each, start) for each in recurrence.also}, key=local):
        yield _when("RDATE", each, zone)
    if recurrence.except_:
        everything = nominals(start, recurrence.model_copy(update={"except_": ()}), zone)
        kept = set(nominals(start, recurrence, zone))
        yield from (_when("EXDATE", each, zone) for each in everything if each not in kept)


def _rule(written: str, zone: ZoneInfo) -> str:
    """Return the rule with FREQ before all and UNTIL in UTC where it is a time (3.3.10)."""
    rule, _ = parse_rule(written)
    parts = sorted(written.split(";"), key=lambda part: not part.startswith("FREQ="))
    if rule and isinstance(rule.until, datetime.datetime):
        until = f"UNTIL={utc(until_instant(rule.until, zone))}"
        parts = [until if part.startswith("UNTIL=") else part for part in parts]
    return ";".join(parts)
