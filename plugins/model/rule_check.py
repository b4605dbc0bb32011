"""A recurrence becomes its faults, before anything that costs time is made of it."""

from collections.abc import Iterator, Mapping
from itertools import islice
from zoneinfo import ZoneInfo

from plugins.model.moments import Moment, is_timed, local
from plugins.model.recurrence import (
    MOST_YEARS,
    Recurrence,
    also_moment,
    horizon,
    matching,
    nominals,
    rule_times,
    until_instant,
)
from plugins.model.rule import FINE, FREQUENCIES, MOST, Rule, parse_rule
from plugins.model.rule_fault import FaultName, RuleFault

FIRST_YEAR, LAST_YEAR = 1900, 2199
LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
TIMES = ("BYHOUR", "BYMINUTE", "BYSECOND")
# The standard allows BYSETPOS in a week or a day, but its readers disagree on the first period,
# and such a rule can always name its days instead.
ONLY_IN: Mapping[str, frozenset[str]] = {
    "BYWEEKNO": frozenset({"YEARLY"}),
    "BYYEARDAY": FINE | {"YEARLY"},
    "BYMONTHDAY": frozenset(FREQUENCIES) - {"WEEKLY"},
    "BYSETPOS": frozenset({"YEARLY", "MONTHLY"}),
}


def check_rule(
    start: Moment, end: Moment, recurrence: Recurrence, zone: ZoneInfo
) -> list[RuleFault]:
    """Return what is wrong with `recurrence` of an event from `start` to `end`; never raises.

    `start` and `end` are dates, both inclusive, or local times in `zone`. The first faults are
    found in the text alone; only a sound rule is expanded, within its bounds, to see whether
    it gives what the other fields name.
    """
    faults = [*check_times(start, end), *_moments(start, recurrence)]
    rule = None
    if recurrence.rule:
        rule, found = parse_rule(recurrence.rule)
        faults += found
    elif not recurrence.also:
        faults.append(RuleFault("empty", "rule"))
    if rule:
        faults += _combinations(rule)
        faults += _against_start(rule, start, zone)
    if faults:
        return faults
    if rule:
        faults += _expansion(rule, start, zone)
    if faults or not (recurrence.except_ or recurrence.moved):
        return faults
    return list(_references(start, recurrence, zone))


def _fault(name: FaultName, **details: object) -> RuleFault:
    return RuleFault(name, "rule", details)


def check_times(start: Moment, end: Moment) -> Iterator[RuleFault]:
    """Yield what is wrong with the start and the end of an event by themselves."""
    for field, moment in (("start", start), ("end", end)):
        yield from _years(field, moment)
    if is_timed(start) != is_timed(end):
        yield RuleFault("wrong_kind", "end", {"value": end})
    elif local(end) < local(start):
        yield RuleFault("end_before_start", "end", {"start": start, "end": end})


def _years(field: str, moment: Moment) -> Iterator[RuleFault]:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        yield RuleFault("out_of_years", field, {"first": FIRST_YEAR, "last": LAST_YEAR})


def _combinations(rule: Rule) -> Iterator[RuleFault]:
    """Yield what the parts of a rule say against each other (3.3.10)."""
    parts = [*rule.by, *(["BYDAY"] if rule.days else [])]
    if rule.interval == 0:
        yield _fault("interval_zero")
    if rule.count is not None and rule.until is not None:
        yield _fault("count_and_until")
    if rule.count == 0:
        yield _fault("no_occurrence")
    if (rule.count or 0) > MOST:
        yield _fault("count_too_large", count=rule.count, most=MOST)
    if rule.frequency in FINE and rule.endless:
        yield _fault("too_fine", frequency=rule.frequency)
    for part in parts:
        if rule.frequency not in ONLY_IN.get(part, FREQUENCIES):
            yield _fault("part_not_allowed", part=part, frequency=rule.frequency)
    numbered = any(number for _, number in rule.days)
    if parts == ["BYSETPOS"] or (
        numbered and (rule.frequency not in ONLY_IN["BYSETPOS"] or "BYWEEKNO" in parts)
    ):
        yield _fault("part_not_allowed", part=parts[-1], frequency=rule.frequency)
    if "BYWEEKNO" in parts and not rule.days:
        yield _fault("week_without_day")
    longest = max(LONGEST_MONTH[month - 1] for month in rule.by.get("BYMONTH", (1,)))
    if min(abs(day) for day in rule.by.get("BYMONTHDAY", (1,))) > longest:
        yield _fault("never")


def _against_start(rule: Rule, start: Moment, zone: ZoneInfo) -> Iterator[RuleFault]:
    if not is_timed(start) and (rule.frequency in FINE or rule.by.keys() & set(TIMES)):
        yield _fault("too_fine", frequency=rule.frequency)
    if rule.until is None:
        return
    if is_timed(rule.until) != is_timed(start):
        yield _fault("until_kind", until=rule.until)
    elif until_instant(rule.until, zone) < until_instant(start, zone):
        yield _fault("until_before_start", until=rule.until, start=start)


def _expansion(rule: Rule, start: Moment, zone: ZoneInfo) -> Iterator[RuleFault]:
    found = list(islice(rule_times(rule, start, zone), MOST + 1))
    if not found:
        yield _fault("no_occurrence")
        return
    if found[0] != local(start):
        # «Undefined» by the standard (3.8.5.3), and every reader defines it otherwise.
        yield _fault("start_off_rule", start=start, first=found[0])
    short = rule.count is not None and len(found) < rule.count
    beyond = rule.until is not None and until_instant(rule.until, zone) > until_instant(
        horizon(start), zone
    )
    if not rule.endless and (len(found) > MOST or short or beyond):
        yield _fault("too_long", most=MOST, years=MOST_YEARS)


def _moments(start: Moment, recurrence: Recurrence) -> Iterator[RuleFault]:
    """Yield what is wrong with single days and times by themselves."""
    last = horizon(start) if start.year <= LAST_YEAR else local(start)
    given = [(f"also.{index}", each) for index, each in enumerate(recurrence.also)]
    for field, moment in given:
        if local(also_moment(moment, start)) < local(start):
            yield RuleFault("before_start", field, {"value": moment, "start": start})
        if last < local(moment) and moment.year <= LAST_YEAR:
            yield RuleFault("too_long", field, {"most": MOST, "years": MOST_YEARS})
    for index, moved in enumerate(recurrence.moved):
        field = f"moved.{index}"
        named = (("from", moved.from_), ("to", moved.to), ("end", moved.end))
        given += [(f"{field}.{name}", each) for name, each in named if each is not None]
        if moved.status == "cancelled" and (moved.to or moved.end):
            yield RuleFault("cancelled_and_moved", f"{field}.to" if moved.to else f"{field}.end")
        elif moved.status == "moved" and not (moved.to or moved.end):
            yield RuleFault("moved_nowhere", field)
        if moved.end and is_timed(start) and not is_timed(moved.end):
            yield RuleFault("wrong_kind", f"{field}.end", {"value": moved.end})
        begin = also_moment(moved.to or moved.from_, start)
        if moved.end and local(moved.end) < local(begin):
            yield RuleFault("end_before_start", f"{field}.end", {"start": begin, "end": moved.end})
    for field, moment in given:
        yield from _years(field, moment)
        if is_timed(moment) and not is_timed(start):
            yield RuleFault("wrong_kind", field, {"value": moment})


def _references(start: Moment, recurrence: Recurrence, zone: ZoneInfo) -> Iterator[RuleFault]:
    """Yield what is excepted or moved, but is no occurrence."""
    everything = nominals(start, recurrence.model_copy(update={"except_": ()}), zone)
    for index, day in enumerate(recurrence.except_):
        if not matching(day, everything):
            yield RuleFault("no_such_occurrence", f"except.{index}", {"value": day})
    kept = nominals(start, recurrence, zone)
    if not kept:
        yield RuleFault("no_occurrence", "except")
    seen: set[Moment] = set()
    for index, moved in enumerate(recurrence.moved):
        field, found = f"moved.{index}.from", matching(moved.from_, kept)
        if not found:
            yield RuleFault("no_such_occurrence", field, {"value": moved.from_})
        elif len(found) > 1:
            yield RuleFault("several_occurrences", field, {"value": moved.from_})
        elif found[0] in seen:
            yield RuleFault("moved_twice", field, {"value": moved.from_})
        seen.update(found)
