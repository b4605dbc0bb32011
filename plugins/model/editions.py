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
    def key(self) -> str:
        """Name of the edition within the site."""
        return f"{self.series.key}/{self.year}"

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
        _edition(series, year, known.get(year), tuple(held.get(year, ())))
        for year in sorted(years, reverse=True)
    )


def _edition(
    series: NetworkEvent, year: int, known: Edition | None, events: tuple[Event, ...]
) -> SeriesEdition:
    if known and known.start:
        return SeriesEdition(
            series, year, known.start, known.end or known.start, not known.estimated, known, events
        )
    rule, computed = series.rule, known is None and not events
    if rule and rule.is_exact:
        first, last = rule.window(year)
        return SeriesEdition(
            series, year, first, last, not (known and known.estimated), known, events
        )
    if rule and computed:
        first, last = rule.window(year)
        if rule.weeks or rule.month is None:
            return SeriesEdition(series, year, first, last, False)
        month = PartialDate(year, first.month)
        return SeriesEdition(series, year, month, month, False)
    date = PartialDate(year)
    return SeriesEdition(series, year, date, date, False, known, events)
