"""What has a time: the capability that takes an entry to calendars, and how its time changed."""

from functools import cache, cached_property
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.fields import Flag, LocalDate, LocalizedText, Part, ZoneName
from plugins.model.moments import Known, KnownMoment, Moment, partial
from plugins.model.recurrence import Recurrence

Status = Literal["planned", "open", "closed", "held", "postponed", "cancelled"]
# How far it has come: the number grows with each step, and each change outweighs them all.
STEPS: dict[Status, int] = {
    "planned": 0, "open": 1, "closed": 2, "held": 3, "postponed": 4, "cancelled": 4,
}  # fmt: skip


class Change(Part):
    """What people had been told before it was changed: only what is different now."""

    said: LocalDate = Field(description="Day on which the change was announced")
    start: KnownMoment | None = Field(None, description="When it was to start")
    end: KnownMoment | None = Field(None, description="When it was to end")
    place: LocalizedText | None = Field(None, description="Where it was to be")
    why: LocalizedText | None = Field(None, description="Why, for the readers")


class Scheduled(Entry):
    """Is at a time, known or to come: goes to calendars and has lists by year.

    `start` and `end` are days (the last one inclusive: it lasts all day), local times in `zone`,
    or a month or a year of which no more is known. They always say what holds now; `changes`
    say what held before.
    """

    start: KnownMoment = Field(
        description="First day, day and time, or month",
        examples=["2027-04-19", "2027-04-19 10:00", "2027-04"],
    )
    end: KnownMoment | None = Field(None, description="Last day (inclusive), or day and time")
    date_estimated: Flag = Field(False, description="yes: the date is an estimate")
    zone: ZoneName | None = Field(
        None, description="IANA time zone; else that of the region", examples=["Asia/Krasnoyarsk"]
    )
    announced: LocalDate | None = Field(None, description="Day on which it was announced")
    status: Status = Field("planned", description="What is known of it")
    changes: tuple[Change, ...] = Field((), description="What was changed, the oldest first")
    recurrence: Recurrence | None = Field(None, description="When it is again")

    @cached_property
    def date(self) -> PartialDate:
        """The day on which it starts, as far as it is known."""
        return partial(self.start)

    @cached_property
    def last(self) -> Known:
        """When it ends: the end, else the start."""
        return self.start if self.end is None else self.end

    @property
    def is_exact(self) -> bool:
        """Whether its days are known; only then it can stand in a calendar."""
        return not isinstance(self.start, PartialDate) and not isinstance(self.end, PartialDate)

    @property
    def awaits_date(self) -> bool:
        """Whether it is postponed and its last change names no new date."""
        last = self.changes[-1] if self.changes else None
        return self.status == "postponed" and (last is None or last.start is None)

    @property
    def sequence(self) -> int:
        """How often time, place or status were changed, and never less (RFC 5545, 3.8.7.4)."""
        moved = len(self.recurrence.moved) if self.recurrence else 0
        return (len(self.changes) + moved) * 5 + STEPS[self.status]

    @cached_property
    def modified(self) -> PartialDate:
        """The day of the last word about it."""
        said = [each.said for each in self.changes]
        if self.recurrence:
            said += [each.said for each in self.recurrence.moved if each.said]
        said += [each for each in (self.announced, self.updated and self.updated.ru) if each]
        return partial(max(said)) if said else self.date

    def moments(self) -> tuple[Moment, Moment]:
        """Return start and end; raises ValueError where only a month or a year is known."""
        start, end = self.start, self.last
        if isinstance(start, PartialDate) or isinstance(end, PartialDate):
            raise ValueError(f"{self.key}: the days are not known")
        return start, end


def choose_zone(entry: Scheduled, zones: tuple[str, ...]) -> ZoneInfo:
    """Return the zone of `entry`: its own, else the first of `zones`, those of its region."""
    return read_zone(entry.zone or (zones[0] if zones else "Europe/Moscow"))


@cache
def read_zone(name: str) -> ZoneInfo:
    """Return the IANA zone; the library keeps eight, and reads the others from disk anew."""
    return ZoneInfo(name)
