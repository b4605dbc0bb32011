"""A recurrence, as editors write it, becomes the occurrences of an event (RFC 5545, 3.8.5)."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import Field, StringConstraints

from plugins.model.expansion import expand
from plugins.model.fields import LocalDate, LocalizedText, Part
from plugins.model.moments import LocalMoment, Moment, instant, is_timed, local
from plugins.model.rule import MOST, Rule, parse_rule

MOST_YEARS = 30


class Moved(Part):
    """An occurrence that is not when the rule says; or, `cancelled`, not at all."""

    from_: LocalMoment = Field(alias="from", description="When the rule has it")
    to: LocalMoment | None = Field(None, description="When it is instead; a date keeps the time")
    end: LocalMoment | None = Field(None, description="When it ends, if it lasts otherwise")
    status: Literal["moved", "cancelled"] = Field("moved", description="Moved or cancelled")
    said: LocalDate | None = Field(None, description="Day on which this was announced")
    why: LocalizedText | None = Field(None, description="Why, for the readers")


class Recurrence(Part):
    """When an event is again after its first time."""

    rule: Annotated[str, StringConstraints(max_length=500)] = Field(
        "",
        description="Rule of RFC 5545; none: only `also`",
        examples=["FREQ=WEEKLY;BYDAY=TU;COUNT=8"],
    )
    except_: tuple[LocalDate, ...] = Field(
        (), alias="except", max_length=MOST, description="Days on which it is not, without a word"
    )
    also: tuple[LocalMoment, ...] = Field(
        (), max_length=MOST, description="More days; a date has the time of the start"
    )
    moved: tuple[Moved, ...] = Field(
        (), max_length=MOST, description="Occurrences moved or cancelled"
    )


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of an event.

    `nominal` is what the rule calls it: a date or a local time (RECURRENCE-ID). `start` and `end`
    are when it is: dates, both inclusive, or times in the zone. `change` says what became of it.
    """

    nominal: Moment
    start: Moment
    end: Moment
    change: Moved | None = None

    @property
    def cancelled(self) -> bool:
        """Whether it does not take place."""
        return self.change is not None and self.change.status == "cancelled"


Make = Callable[[Moment, Moved | None], Occurrence]


def occurrences(
    start: Moment, end: Moment, recurrence: Recurrence | None, zone: ZoneInfo
) -> tuple[Occurrence, ...]:
    """Return the occurrences of an event in the order of their starts, cancelled ones too.

    `start` and `end` are dates (the last day, inclusive) or local times in `zone`. There are
    at most 1000, none after 30 years. Each lasts exactly as long as the first (3.8.5.3). Raises
    ValueError for a rule with faults of its own; `check_rule` finds those before.
    """
    recurrence = recurrence or Recurrence()
    found = nominals(start, recurrence, zone)
    changes: dict[Moment, Moved] = {}
    for change in recurrence.moved:
        changes.update(dict.fromkeys(matching(change.from_, found), change))
    make = _timed(start, end, zone) if is_timed(start) else _all_day(start, end)
    made = [make(each, changes.get(each)) for each in found]
    # All on one clock, so that their local times are in order; the sort is stable.
    return tuple(sorted(made, key=lambda each: each.start))


def nominals(start: Moment, recurrence: Recurrence, zone: ZoneInfo) -> tuple[Moment, ...]:
    """Return what rule and `also` name without `except`, in order, before anything is moved."""
    if recurrence.rule:
        rule, faults = parse_rule(recurrence.rule)
        if rule is None:
            raise ValueError(faults)
        found = list(islice(rule_times(rule, start, zone), MOST))
    else:
        found = [local(start)]
    if recurrence.also:
        more = {local(also_moment(each, start)) for each in recurrence.also}
        found = sorted({*found, *(each for each in more if each <= horizon(start))})[:MOST]
    if recurrence.except_:
        without = set(recurrence.except_)
        found = [each for each in found if each.date() not in without]
    return tuple(found) if is_timed(start) else tuple(each.date() for each in found)


def rule_times(rule: Rule, start: Moment, zone: ZoneInfo) -> Iterator[datetime.datetime]:
    """Yield the local times of `rule`, in order, up to its COUNT or UNTIL and to the horizon."""
    found = expand(rule, local(start), horizon(start))
    if rule.until is not None:
        until = until_instant(rule.until, zone)
        found = takewhile(lambda each: each.replace(tzinfo=zone) <= until, found)
    return islice(found, rule.count)


def horizon(start: Moment) -> datetime.datetime:
    """Return the last local time that anything of an event from `start` may begin at."""
    first = local(start)
    leap = (first.month, first.day) == (2, 29)
    return first.replace(year=first.year + MOST_YEARS, day=28 if leap else first.day)


def until_instant(until: Moment, zone: ZoneInfo) -> datetime.datetime:
    """Return `until`, a date, a local time in `zone` or an instant, as an instant."""
    if isinstance(until, datetime.datetime) and until.tzinfo is not None:
        return until
    return instant(local(until), zone)


def also_moment(moment: Moment, start: Moment) -> Moment:
    """Return `moment` as a moment of an event from `start`: a date has the time of the start."""
    if not is_timed(start) or is_timed(moment):
        return moment
    return datetime.datetime.combine(moment, local(start).time())


def matching(moment: Moment, found: tuple[Moment, ...]) -> list[Moment]:
    """Return those of `found` that `moment` means: that very time, or all on that day."""
    if is_timed(moment):
        return [each for each in found if is_timed(each) and each == moment]
    return [each for each in found if _day(each) == moment]


def _day(moment: Moment) -> datetime.date:
    return moment.date() if isinstance(moment, datetime.datetime) else moment


def _all_day(start: Moment, end: Moment) -> Make:
    length = _day(end) - _day(start)

    def make(nominal: Moment, change: Moved | None) -> Occurrence:
        to = _day(change.to if change and change.to else nominal)
        last = _day(change.end) if change and change.end else to + length
        return Occurrence(nominal, to, last, change)

    return make


def _timed(start: Moment, end: Moment, zone: ZoneInfo) -> Make:
    length = instant(local(end), zone) - instant(local(start), zone)

    def make(nominal: Moment, change: Moved | None) -> Occurrence:
        if change is None:
            return Occurrence(nominal, *_shown(local(nominal), length, zone))
        begin, over = _shown(local(also_moment(change.to or nominal, nominal)), length, zone)
        if change.end:
            over = instant(local(change.end), zone).astimezone(zone)
        return Occurrence(nominal, begin, over, change)

    return make


def _shown(
    moment: datetime.datetime, length: datetime.timedelta, zone: ZoneInfo
) -> tuple[datetime.datetime, datetime.datetime]:
    """Return what the clocks of `zone` show at the start and at the end of an occurrence."""
    start = moment.replace(tzinfo=zone)
    end = start + length
    # Nearly always the clocks stand still: then there is nothing to convert.
    if start.utcoffset() == end.utcoffset() == start.replace(fold=1).utcoffset():
        return start, end
    begin = instant(moment, zone)
    return begin.astimezone(zone), (begin + length).astimezone(zone)
