"""The text of an RRULE becomes a `Rule`, or the faults in its words (RFC 5545, 3.3.10)."""

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TypeVar

from plugins.model.rule_fault import FaultName, RuleFault

T = TypeVar("T")
Until = datetime.date | datetime.datetime

MOST = 1000  # occurrences of a rule
LONGEST_INTERVAL = 10_000
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# From the coarsest; what is finer than DAILY steps through the hours.
FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
FINE = frozenset(FREQUENCIES[4:])
# Lowest, highest, and whether values count from the end too.
NUMBERS: Mapping[str, tuple[int, int, bool]] = {
    "BYMONTH": (1, 12, False),
    "BYWEEKNO": (1, 53, True),
    "BYYEARDAY": (1, 366, True),
    "BYMONTHDAY": (1, 31, True),
    "BYHOUR": (0, 23, False),
    "BYMINUTE": (0, 59, False),
    "BYSECOND": (0, 59, False),  # no event begins in a leap second, 60
    "BYSETPOS": (1, 366, True),
}
PARTS = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", *NUMBERS}
UNTIL = re.compile(r"(\d{8})(?:(T\d{6})(Z?))?", re.ASCII)
FIRST_UNTIL, LAST_UNTIL = "19000101", "99981231"  # in every zone a time that there is
WHOLE = re.compile(r"\d{1,12}", re.ASCII)
SIGNED = re.compile(r"[+-]?\d{1,3}", re.ASCII)
DAY = re.compile(rf"([+-]?\d{{1,2}})?({'|'.join(WEEKDAYS)})", re.ASCII)
BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule taken apart.

    `until` is a date, a local time or an instant in UTC; `days` are weekdays (0 is Monday), each
    with its number in the month or year, 0 for every one; `by` has the numbers of the other BY
    parts, in order and without doubles.
    """

    frequency: str
    interval: int = 1
    count: int | None = None
    until: Until | None = None
    week_start: int = 0
    days: tuple[tuple[int, int], ...] = ()
    by: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def endless(self) -> bool:
        """Whether nothing ends the rule."""
        return self.count is None and self.until is None


@lru_cache(maxsize=256)
def parse_rule(text: str) -> tuple[Rule | None, tuple[RuleFault, ...]]:
    """Return the rule that `text` says, or None and what is wrong with it; never raises."""
    if BREAKING.search(text):
        return None, (_fault("control_character"),)
    faults: list[RuleFault] = []
    parts: dict[str, str] = {}
    for each in text.split(";"):
        name, _, value = each.partition("=")
        if name not in PARTS or name in parts:
            known: FaultName = "repeated_part" if name in parts else "unknown_part"
            faults.append(_fault(known, part=name))
        else:
            parts[name] = value

    def read(name: str, reader: Callable[[str], T], default: T) -> T:
        try:
            return reader(parts[name]) if name in parts else default
        except ValueError:
            faults.append(_fault("bad_value", part=name, value=parts[name]))
            return default

    rule = Rule(
        frequency=read("FREQ", _frequency, ""),
        interval=read("INTERVAL", _interval, 1),
        count=read("COUNT", _count, None),
        until=read("UNTIL", _until, None),
        week_start=read("WKST", WEEKDAYS.index, 0),
        days=read("BYDAY", _days, ()),
        by={name: read(name, partial(_numbers, name), ()) for name in NUMBERS if name in parts},
    )
    if "FREQ" not in parts and not faults:
        faults.append(_fault("no_frequency"))
    return (None, tuple(faults)) if faults else (rule, ())


def _fault(name: FaultName, **details: object) -> RuleFault:
    return RuleFault(name, "rule", details)


def _frequency(text: str) -> str:
    return FREQUENCIES[FREQUENCIES.index(text)]


def _interval(text: str) -> int:
    value = _count(text)
    if value > LONGEST_INTERVAL:
        raise ValueError(text)
    return value


def _count(text: str) -> int:
    if not WHOLE.fullmatch(text):
        raise ValueError(text)
    return int(text)


def _until(text: str) -> Until:
    match = UNTIL.fullmatch(text)
    if match is None:
        raise ValueError(text)
    day, time, utc = match.groups()
    if not FIRST_UNTIL <= day <= LAST_UNTIL:
        raise ValueError(text)
    if time is None:
        return datetime.date.fromisoformat(day)
    until = datetime.datetime.fromisoformat(day + time)
    return until.replace(tzinfo=datetime.UTC) if utc else until


def _days(text: str) -> tuple[tuple[int, int], ...]:
    found = set()
    for each in text.split(","):
        match = DAY.fullmatch(each)
        if match is None or (match[1] and not 1 <= abs(int(match[1])) <= 53):
            raise ValueError(text)
        found.add((WEEKDAYS.index(match[2]), int(match[1] or 0)))
    return tuple(sorted(found))


def _numbers(name: str, text: str) -> tuple[int, ...]:
    lowest, highest, from_end = NUMBERS[name]
    found = set()
    for each in text.split(","):
        if not SIGNED.fullmatch(each):
            raise ValueError(text)
        number = int(each)
        if not lowest <= (abs(number) if from_end else number) <= highest:
            raise ValueError(text)
        found.add(number)
    return tuple(sorted(found))
