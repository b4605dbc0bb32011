"""A network event becomes its editions: those that are known, and those that its rule computes."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from plugins.model.dates import PartialDate
from plugins.model.event import Event
from plugins.model.moments import Known
from plugins.model.network_event import Edition, NetworkEvent


@dataclass(frozen=True, slots=True)
class SeriesEdition:
    """One year of a series.

    `start` and `end` are days, both inclusive, or the month or year of which no more is known.
    `certain` is false where they are only what the rule leaves open: «about», one of two weeks.
    """

    series: NetworkEvent
    year: int
    start: Known
    end: Known
    certain: bool = True
    known: Edition | None = None
    events: tuple[Event, ...] = ()

    @property
    def is_computed(self) -> bool:
        """Whether nothing but the rule speaks of it."""
        return self.known is None and not self.events

    @property
    def sequence(self) -> int:
        """How often it was told otherwise: by the rule, announced, changed (RFC 5545, 3.8.7.4)."""
        if self.known is None:
            return int(not self.is_computed)
        return 1 + len(self.known.changes)

    @property
    def key(self) -> str:
        """Name of the edition within the site."""
        return f"{self.series.key}/{self.year}"

    @property
    def identity(self) -> str:
        """Name by which calendars know the edition."""
        return f"{self.series.identity}/{self.year}"

    def permalink(self) -> str:
        """Address below the language's root; that of the series for one that is only computed."""
        where = self.series.permalink() or ""
        return where if self.is_computed else f"{where}{self.year}/"


def find_editions(
    series: NetworkEvent, events: Iterable[Event], today: datetime.date
) -> tuple[SeriesEdition, ...]:
    """Return the editions of `series`, the newest first; `events` are those that name it.

    Beside what is known there are this year's and the next year's, where the rule gives them.
    """
    known = {edition.year: edition for edition in series.editions}
    held: dict[int, list[Event]] = {}
    for event in events:
        held.setdefault(event.edition or event.date.year, []).append(event)
    years = known.keys() | held.keys()
    if series.rule and not series.retired and not series.irregular:
        years |= {today.year, today.year + 1}
    return tuple(
        _edition(series, year, known.get(year), tuple(held.get(year, ())), today)
        for year in sorted(years, reverse=True)
    )


def _edition(
    series: NetworkEvent,
    year: int,
    known: Edition | None,
    events: tuple[Event, ...],
    today: datetime.date,
) -> SeriesEdition:
    if known and known.start:
        return SeriesEdition(
            series, year, known.start, known.end or known.start, not known.estimated, known, events
        )
    rule = series.rule
    if rule and rule.is_exact:
        first, last = rule.window(year)
        return SeriesEdition(
            series, year, first, last, not (known and known.estimated), known, events
        )
    if rule and year >= today.year:
        first, last = rule.window(year)
        if rule.weeks or rule.month is None:
            return SeriesEdition(series, year, first, last, False, known, events)
        month = PartialDate(year, first.month)
        return SeriesEdition(series, year, month, month, False, known, events)
    # What an open rule left open in a year that is past, nobody has told.
    date = PartialDate(year)
    return SeriesEdition(series, year, date, date, False, known, events)
