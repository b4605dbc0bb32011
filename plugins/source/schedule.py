"""Times and rules of events and series become the faults in them (C3)."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate, ends_before
from plugins.model.entry import Entry
from plugins.model.event import Event, Material
from plugins.model.moments import Known, instant, is_timed, local, partial
from plugins.model.network_event import NetworkEvent
from plugins.model.rule_check import check_rule, check_times
from plugins.model.rule_fault import RuleFault
from plugins.model.timetable import first_day, last_day
from plugins.model.yearly_rule import YearlyRule
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places
from plugins.source.schedule_faults import CODES

Loc = tuple[str | int, ...]
ONE_HOUR = datetime.timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ScheduleCheck:
    """Holds the times of every event against its zone, its rule and its series."""

    catalogue: Catalogue
    places: Places

    def run(self) -> Iterator[Diagnostic]:
        """Yield what is wrong; the day of the build tells what is still to come."""
        for event in self.catalogue.of(Event):
            yield from self._event(event)
        for series in self.catalogue.of(NetworkEvent):
            yield from self._series(series)

    def _at(self, entry: Entry, loc: Loc, code: str, **values: object) -> Diagnostic:
        shown = {name: _shown(value) for name, value in values.items()}
        return self.places.value(entry.origin.path, loc, code, key=False, **shown)

    def _event(self, event: Event) -> Iterator[Diagnostic]:
        zone = self.catalogue.zone(event)
        zones = self.catalogue.zones(event)
        if is_timed(event.start) and not event.zone and len(zones) > 1:
            yield self._at(event, ("start",), "C302", zones=", ".join(zones))
        faults = list(self._times(event, zone))
        yield from faults
        if not faults:
            yield from self._gaps(event, zone)
            yield from self._around(event, zone)
        yield from self._words(event)
        yield from self._materials(event, "materials", event.materials)
        if event.edition is not None:
            yield from self._edition_of(event)

    def _times(self, event: Event, zone: ZoneInfo) -> Iterator[Diagnostic]:
        if not event.is_exact:
            if ends_before(partial(event.last), event.date):
                yield self._at(event, ("end",), "C113", name="end", start=event.start)
            if event.recurrence:
                yield self._at(event, ("recurrence",), "C303")
            return
        start, end = event.moments()
        if event.recurrence is None:
            for fault in check_times(start, end):
                yield self._rule_fault(event, fault, ())
            return
        for fault in check_rule(start, end, event.recurrence, zone):
            inside = fault.field.partition(".")[0] in {"rule", "except", "also", "moved"}
            yield self._rule_fault(event, fault, ("recurrence",) if inside else ())

    def _rule_fault(self, event: Event, fault: RuleFault, prefix: Loc) -> Diagnostic:
        field: Loc = tuple(
            int(part) if part.isdecimal() else part for part in fault.field.split(".")
        )
        name = next(part for part in reversed(field) if isinstance(part, str))
        values = {"name": name, **fault.details}
        return self._at(event, (*prefix, *field), CODES[fault.name], **values)

    def _gaps(self, event: Event, zone: ZoneInfo) -> Iterator[Diagnostic]:
        """Yield the local times that the clocks leave out."""
        for loc, moment in _moments(event):
            if not isinstance(moment, datetime.datetime):
                continue
            real = instant(moment, zone).astimezone(zone).replace(tzinfo=None, fold=0)
            if real != moment:
                name = next(part for part in reversed(loc) if isinstance(part, str))
                where = zone.key
                yield self._at(
                    event, loc, "C301", name=name, value=moment, zone=where, example=real
                )

    def _around(self, event: Event, zone: ZoneInfo) -> Iterator[Diagnostic]:
        """Yield what does not fit between the other times of the event."""
        deadline, start = event.deadline, event.start
        if deadline is not None and not isinstance(start, PartialDate):
            timed = is_timed(deadline) and is_timed(start)
            late = (
                instant(local(deadline), zone) > instant(local(start), zone)
                if timed
                else first_day(deadline) > first_day(start)
            )
            if late:
                yield self._at(event, ("deadline",), "C306", value=deadline, start=start)
        if not event.is_exact:
            return
        first, last = first_day(event.start), last_day(event.last, event.start)
        for index, each in enumerate(event.programme):
            loc: Loc = ("programme", index)
            if each.end is not None and each.end < each.start:
                yield self._at(event, (*loc, "end"), "C113", name="end", start=each.start)
            if not first <= each.start.date() <= last:
                yield self._at(
                    event, (*loc, "start"), "C309", value=each.start, start=event.start,
                    end=event.last,
                )  # fmt: skip

    def _words(self, event: Event) -> Iterator[Diagnostic]:
        today = self.catalogue.date
        if event.status in ("postponed", "cancelled") and not event.changes:
            yield self._at(event, ("status",), "C307", value=event.status, example=today)
        if not event.draft and event.announced is None and first_day(event.start) > today:
            yield self._at(event, ("start",), "C308", example=today)

    def _materials(
        self, entry: Entry, field: str, materials: tuple[Material, ...]
    ) -> Iterator[Diagnostic]:
        for index, each in enumerate(materials):
            if (each.page is None) == (each.url is None):
                yield self._at(entry, (field, index), "C310")

    def _edition_of(self, event: Event) -> Iterator[Diagnostic]:
        series = self.catalogue.get(NetworkEvent.collection, event.series or "")
        if event.series is None:
            yield self._at(event, ("edition",), "C304")
        elif isinstance(series, NetworkEvent) and series.rule and event.edition:
            rule, year = series.rule, event.edition
            yield from self._against_rule(
                event, ("edition",), series, rule, year, event.start, event.last
            )

    def _series(self, series: NetworkEvent) -> Iterator[Diagnostic]:
        yield from self._materials(series, "recommendations", series.recommendations)
        years: set[int] = set()
        for index, edition in enumerate(series.editions):
            loc: Loc = ("editions", index)
            if edition.year in years:
                yield self._at(series, (*loc, "year"), "C311", value=str(edition.year))
            years.add(edition.year)
            if edition.status in ("postponed", "cancelled") and not edition.changes:
                today = self.catalogue.date
                yield self._at(
                    series, (*loc, "status"), "C307", value=edition.status, example=today
                )
            if edition.start is None:
                continue
            last = edition.end or edition.start
            if ends_before(partial(last), partial(edition.start)):
                yield self._at(series, (*loc, "end"), "C113", name="end", start=edition.start)
            elif series.rule:
                yield from self._against_rule(
                    series, (*loc, "start"), series, series.rule, edition.year, edition.start, last
                )
            elif first_day(edition.start).year != edition.year:
                first = datetime.date(edition.year, 1, 1)
                yield self._off(
                    series, (*loc, "start"), series, edition.year, edition.start,
                    (first, first.replace(month=12, day=31)),
                )  # fmt: skip

    def _against_rule(
        self, entry: Entry, loc: Loc, series: NetworkEvent, rule: YearlyRule, year: int,
        start: Known, end: Known,
    ) -> Iterator[Diagnostic]:  # fmt: skip
        if not 1 < year < 9999 or not rule.allows(year, first_day(start), last_day(end, start)):
            within = rule.window(min(max(year, 2), 9998))
            yield self._off(entry, loc, series, year, start, (within.first, within.last))

    def _off(
        self, entry: Entry, loc: Loc, series: NetworkEvent, year: int, start: Known,
        window: tuple[datetime.date, datetime.date],
    ) -> Diagnostic:  # fmt: skip
        return self._at(
            entry, loc, "C305", start=start, series=series.title.ru, year=str(year),
            first=window[0], last=window[1], file=f"content/{series.origin.path}",
        )  # fmt: skip


def _moments(event: Event) -> Iterator[tuple[Loc, Known | None]]:
    """Yield place and value of every time that an editor wrote."""
    yield from ((("start",), event.start), (("end",), event.end))
    yield ("deadline",), event.deadline
    for index, session in enumerate(event.programme):
        yield ("programme", index, "start"), session.start
        yield ("programme", index, "end"), session.end
    for index, change in enumerate(event.changes):
        yield ("changes", index, "start"), change.start
        yield ("changes", index, "end"), change.end
    if event.recurrence:
        for index, also in enumerate(event.recurrence.also):
            yield ("recurrence", "also", index), also
        for index, moved in enumerate(event.recurrence.moved):
            yield ("recurrence", "moved", index, "to"), moved.to
            yield ("recurrence", "moved", index, "end"), moved.end


def _shown(value: object) -> object:
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime.datetime) else value
