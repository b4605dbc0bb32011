"""Events and editions become a timetable: what happens in each month, and when each one ends."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from zoneinfo import ZoneInfo

from plugins.model.dates import PartialDate
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.moments import Known, on_clock, partial
from plugins.model.network_event import CampaignDay
from plugins.model.recurrence import Moved, occurrences
from plugins.model.scheduled import Status

MonthKey = tuple[int, int]
ONE_DAY = datetime.timedelta(days=1)
YEARS_AHEAD = 3  # of a series without an end


@dataclass(frozen=True, slots=True)
class Happening:
    """An occurrence of an event, an edition of a series, or a day of an edition.

    `start` and `end` are days, both inclusive, or times that carry their zone; or, for what has
    no day yet, the month or the year. `id` never changes while the entry keeps its name.
    """

    id: str
    subject: Event | SeriesEdition
    title: LocalizedText
    start: Known
    end: Known
    status: Status
    certain: bool = True
    change: Moved | None = None
    day: CampaignDay | None = None
    # The first and the last day, on the clock of its zone: asked for all the time, so kept.
    first_day: datetime.date = field(init=False)
    last_day: datetime.date = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "first_day", first_day(self.start))
        object.__setattr__(self, "last_day", last_day(self.end, self.start))


@dataclass(frozen=True)
class Timetable:
    """What happens in each month that has something, in the order of its days.

    `undated` are those of which only the month is known. `ends` tells for each event, by its
    key, its first and its last day of all.
    """

    months: Mapping[MonthKey, tuple[Happening, ...]]
    undated: Mapping[MonthKey, tuple[Happening, ...]]
    ends: Mapping[str, tuple[datetime.date, datetime.date]]

    @cached_property
    def keys(self) -> tuple[MonthKey, ...]:
        """The months that have something, in order."""
        return tuple(sorted(self.months.keys() | self.undated.keys()))


def make_timetable(
    events: Iterable[Event],
    editions: Iterable[SeriesEdition],
    zone_of: Callable[[Event], ZoneInfo],
    today: datetime.date,
) -> Timetable:
    """Make the timetable; series without an end are shown for three years from `today`."""
    months: dict[MonthKey, list[Happening]] = {}
    undated: dict[MonthKey, list[Happening]] = {}
    ends: dict[str, tuple[datetime.date, datetime.date]] = {}
    horizon = today.replace(year=today.year + YEARS_AHEAD, month=12, day=31)
    found: list[Happening] = []
    for event in events:
        made = list(event_happenings(event, zone_of(event)))
        ends[event.key] = made[0].first_day, max([each.last_day for each in made])
        found += [each for each in made if each is made[0] or each.first_day <= horizon]
    for edition in editions:
        found += edition_happenings(edition, today)
    for each in found:
        if isinstance(each.start, PartialDate):
            if each.start.month:
                undated.setdefault((each.start.year, each.start.month), []).append(each)
            continue
        for key in _months(each.first_day, each.last_day):
            months.setdefault(key, []).append(each)
    return Timetable(_sorted(months), _sorted(undated), ends)


def event_happenings(event: Event, zone: ZoneInfo) -> Iterator[Happening]:
    """Yield the occurrences of `event`, in order; there is one at least."""
    if not event.is_exact:
        # With a day at one end only: in the month of that, but on no day.
        yield Happening(event.key, event, event.title, event.date, event.last, event.status)
        return
    start, end = event.moments()
    certain = not event.date_estimated
    if event.recurrence is None:
        start, end = on_clock(start, zone), on_clock(end, zone)
        yield Happening(event.key, event, event.title, start, end, event.status, certain)
        return
    for each in occurrences(start, end, event.recurrence, zone):
        status: Status = "cancelled" if each.cancelled else event.status
        start, end = on_clock(each.start, zone), on_clock(each.end, zone)
        yield Happening(event.key, event, event.title, start, end, status, certain, each.change)


def edition_happenings(edition: SeriesEdition, today: datetime.date) -> Iterator[Happening]:
    """Yield the edition and, if its days are certain, the days that it has of its own."""
    over = last_day(edition.end, edition.start) < today
    status: Status = "held" if over and not edition.is_computed else "planned"
    if edition.known and edition.known.status:
        status = edition.known.status
    dated = not isinstance(edition.start, PartialDate) and not isinstance(edition.end, PartialDate)
    start = edition.start if dated else partial(edition.start)
    yield Happening(
        edition.identity, edition, edition.series.title, start, edition.end, status, edition.certain
    )
    if not dated:
        return
    for day in edition.series.days:
        first, last = day.rule.window(edition.year)
        id = f"{edition.identity}/{first:%m-%d}"
        yield Happening(id, edition, day.title, first, last, status, edition.certain, None, day)


def first_day(moment: Known) -> datetime.date:
    """Return the first day that `moment` may mean."""
    if isinstance(moment, PartialDate):
        return moment.first_day
    return moment.date() if isinstance(moment, datetime.datetime) else moment


def last_day(moment: Known, start: Known) -> datetime.date:
    """Return the last day of what ends at `moment`: midnight belongs to the day before."""
    if isinstance(moment, PartialDate):
        return moment.last_day
    day = first_day(moment)
    if isinstance(moment, datetime.datetime) and moment.time() == datetime.time():
        return max(day - ONE_DAY, first_day(start))
    return day


def _months(first: datetime.date, last: datetime.date) -> Iterator[MonthKey]:
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        yield year, month
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def _sorted(groups: dict[MonthKey, list[Happening]]) -> dict[MonthKey, tuple[Happening, ...]]:
    return {key: tuple(sorted(each, key=_place)) for key, each in groups.items()}


def _place(happening: Happening) -> tuple[object, ...]:
    first, last = happening.first_day, happening.last_day
    timed = isinstance(happening.start, datetime.datetime)
    time = happening.start.time() if isinstance(happening.start, datetime.datetime) else None
    return (first, -(last - first).days, timed, time or datetime.time(), happening.id)
