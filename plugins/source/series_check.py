"""Editions of network events become the faults in their times."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.dates import ends_before
from plugins.model.moments import partial
from plugins.model.network_event import NetworkEvent
from plugins.model.timetable import first_day
from plugins.source.diagnostics import Diagnostic
from plugins.source.time_check import Loc, TimeCheck


@dataclass(frozen=True, slots=True)
class SeriesCheck(TimeCheck):
    """Holds the editions of every series against its rule."""

    def run(self) -> Iterator[Diagnostic]:
        """Yield what is wrong."""
        for series in self.catalogue.of(NetworkEvent):
            yield from self._series(series)

    def _series(self, series: NetworkEvent) -> Iterator[Diagnostic]:
        yield from self.materials(series, "recommendations", series.recommendations)
        years: set[int] = set()
        for index, edition in enumerate(series.editions):
            loc: Loc = ("editions", index)
            if edition.year in years:
                yield self.at(series, (*loc, "year"), "C311", value=str(edition.year))
            years.add(edition.year)
            if edition.status in ("postponed", "cancelled") and not edition.changes:
                today = self.catalogue.date
                yield self.at(series, (*loc, "status"), "C307", value=edition.status, example=today)
            if edition.start is None:
                continue
            last = edition.end or edition.start
            if ends_before(partial(last), partial(edition.start)):
                yield self.at(series, (*loc, "end"), "C113", name="end", start=edition.start)
            elif series.rule:
                yield from self.against_rule(
                    series, (*loc, "start"), series, series.rule, edition.year, edition.start, last
                )
            elif first_day(edition.start).year != edition.year:
                first = datetime.date(edition.year, 1, 1)
                yield self.off(
                    series, (*loc, "start"), series, edition.year, edition.start,
                    (first, first.replace(month=12, day=31)),
                )  # fmt: skip
