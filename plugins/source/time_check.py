"""A place in an entry becomes a diagnostic there: what the checks of times have in common."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.event import Reading
from plugins.model.moments import Known
from plugins.model.network_event import NetworkEvent
from plugins.model.timetable import first_day, last_day
from plugins.model.yearly_rule import YearlyRule
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places

Loc = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class TimeCheck:
    """Holds times against what the catalogue says of others."""

    catalogue: Catalogue
    places: Places

    def at(self, entry: Entry, loc: Loc, code: str, **values: object) -> Diagnostic:
        """Return the fault `code` at the value `loc` of `entry`."""
        shown = {name: _shown(value) for name, value in values.items()}
        return self.places.value(entry.origin.path, loc, code, key=False, **shown)

    def materials(
        self, entry: Entry, field: str, materials: tuple[Reading, ...]
    ) -> Iterator[Diagnostic]:
        """Yield the things to read that have no address, or two."""
        for index, each in enumerate(materials):
            if sum(way is not None for way in (each.material, each.page, each.url)) != 1:
                yield self.at(entry, (field, index), "C310")
            elif each.material is None and each.title is None:
                yield self.at(entry, (field, index), "C102", name="title")

    def against_rule(
        self, entry: Entry, loc: Loc, series: NetworkEvent, rule: YearlyRule, year: int,
        start: Known, end: Known,
    ) -> Iterator[Diagnostic]:  # fmt: skip
        """Yield what is said of days that the rule of `series` does not give for `year`."""
        if not 1 < year < 9999 or not rule.allows(year, first_day(start), last_day(end, start)):
            within = rule.window(min(max(year, 2), 9998))
            yield self.off(entry, loc, series, year, start, (within.first, within.last))

    def off(
        self, entry: Entry, loc: Loc, series: NetworkEvent, year: int, start: Known,
        window: tuple[datetime.date, datetime.date],
    ) -> Diagnostic:  # fmt: skip
        """Return the fault of an edition that is outside of its `window`."""
        return self.at(
            entry, loc, "C305", start=start, series=series.title.ru, year=str(year),
            first=window[0], last=window[1], file=f"content/{series.origin.path}",
        )  # fmt: skip


def _shown(value: object) -> object:
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime.datetime) else value
