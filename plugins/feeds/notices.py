"""Entries become notices: what feeds tell of them and when, before anything is written."""

import datetime
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter

from plugins.catalogue.channels import Period
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.moments import partial
from plugins.model.publication import published_on
from plugins.model.quarters import Quarter
from plugins.words.zones import MOSCOW

# The same date in all of Russia and in Europe, and past when people get up.
HOUR = datetime.time(6)
WEEK = datetime.timedelta(days=7)
DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Notice:
    """That there is `entry`, or what became of it: `name` is that of a change.

    `key` is its lasting name within the site, `place` what notices are sorted by. All are worked
    out once: a notice stands in many feeds.
    """

    day: PartialDate
    entry: Entry
    name: str
    key: str
    place: tuple[datetime.date, int, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Digest:
    """What was told from day `first` to day `last`: a week from Monday, a month or a quarter."""

    period: Period
    first: datetime.date
    last: datetime.date
    notices: tuple[Notice, ...]

    @property
    def day(self) -> PartialDate:
        """The day on which it comes out: the first after it."""
        return partial(self.last + DAY)

    @property
    def key(self) -> str:
        """Its lasting name within the site."""
        return f"digest/{self.period}/{self.first.isoformat()}"


def find_notices(entry: Entry) -> tuple[Notice, ...]:
    """Return what is told of `entry`, which has a day.

    It has an item of its own when it came, and an event one for each change, since readers do
    not show an old item again.
    """
    return tuple(_tell(entry))


def sort(notices: Iterable[Notice]) -> list[Notice]:
    """Return `notices`, the oldest first, in an order that never changes."""
    return sorted(notices, key=attrgetter("place"))


def gather(notices: Iterable[Notice], period: Period, today: datetime.date) -> list[Digest]:
    """Return the digests of `notices`, the oldest first, of periods that ended before `today`.

    What is known less exactly than the period, by its year alone, is in none.
    """
    groups: dict[int, list[Notice]] = {}
    for notice in notices:
        day = notice.day
        if day.month and (day.day or period != "week"):
            groups.setdefault(_number(notice.place[0], period), []).append(notice)
    digests = (
        Digest(period, *_span(found[0].place[0], period), tuple(found))
        for _, found in sorted(groups.items())
    )
    return [each for each in digests if each.last < today]


def moment(day: PartialDate, key: str) -> datetime.datetime:
    """Return the time that feeds give for `day`: early morning in Moscow, as UTC.

    The microseconds tell the items of one day apart: validators want no two alike.
    """
    return _morning(day.first_day).replace(microsecond=_offset(key))


@cache
def _morning(day: datetime.date) -> datetime.datetime:
    # As UTC: before 1919 Moscow's shift had seconds, which RFC 3339 cannot write.
    return datetime.datetime.combine(day, HOUR, MOSCOW).astimezone(datetime.UTC)


def _notice(day: PartialDate, entry: Entry, name: str = "") -> Notice:
    key = f"{entry.identity}/{name}" if name else entry.identity
    return Notice(day, entry, name, key, (day.first_day, _offset(key), key))


def _offset(key: str) -> int:
    return zlib.crc32(key.encode()) % 1_000_000


def _tell(entry: Entry) -> Iterator[Notice]:
    day = published_on(entry)
    assert day is not None  # a channel holds no others
    yield _notice(day, entry)
    if isinstance(entry, Event):
        for number, change in enumerate(entry.changes, start=1):
            yield _notice(partial(change.said), entry, f"change-{number}")
        for moved in entry.recurrence.moved if entry.recurrence else ():
            if moved.said:
                yield _notice(partial(moved.said), entry, f"moved-{moved.from_}")


def _number(day: datetime.date, period: Period) -> int:
    """Return a number that the days of one week, month or quarter share, and that grows."""
    if period == "week":
        return (day.toordinal() - 1) // 7  # the first of all days was a Monday
    month = day.year * 12 + day.month - 1
    return month if period == "month" else month // 3


def _span(day: datetime.date, period: Period) -> tuple[datetime.date, datetime.date]:
    if period == "week":
        monday = day - DAY * day.weekday()
        return monday, monday + WEEK - DAY
    quarter = Quarter(day.year, (day.month + 2) // 3)
    if period == "quarter":
        return quarter.first_day, quarter.last_day
    return day.replace(day=1), PartialDate(day.year, day.month).last_day
