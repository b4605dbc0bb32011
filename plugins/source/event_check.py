"""Times and rules of events become the faults in them (C301 to C310)."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from plugins.model.dates import PartialDate, ends_before
from plugins.model.event import Event
from plugins.model.moments import Known, instant, is_timed, local, partial
from plugins.model.network_event import NetworkEvent
from plugins.model.rule_check import check_rule, check_times
from plugins.model.rule_fault import RuleFault
from plugins.model.timetable import first_day, last_day
from plugins.source.diagnostics import Diagnostic
from plugins.source.schedule_faults import CODES
from plugins.source.time_check import Loc, TimeCheck


@dataclass(frozen=True, slots=True)
class EventCheck(TimeCheck):
    """Holds the times of every event against its zone, its rule and its series."""

    def run(self) -> Iterator[Diagnostic]:
        """Yield what is wrong; the day of the build tells what is still to come."""
        for event in self.catalogue.of(Event):
            yield from self._event(event)

    def _event(self, event: Event) -> Iterator[Diagnostic]:
        zone = self.catalogue.zone(event)
        zones = self.catalogue.zones(event)
        if is_timed(event.start) and not event.zone and len(zones) > 1:
            yield self.at(event, ("start",), "C302", zones=", ".join(zones))
        faults = list(self._times(event, zone))
        yield from faults
        if not faults:
            yield from self._gaps(event, zone)
            yield from self._around(event, zone)
        yield from self._words(event)
        yield from self.materials(event, "materials", event.materials)
        if event.edition is not None:
            yield from self._edition_of(event)

    def _times(self, event: Event, zone: ZoneInfo) -> Iterator[Diagnostic]:
        if not event.is_exact:
            if ends_before(partial(event.last), event.date):
                yield self.at(event, ("end",), "C113", name="end", start=event.start)
            if event.recurrence:
                yield self.at(event, ("recurrence",), "C303")
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
        return self.at(event, (*prefix, *field), CODES[fault.name], **values)

    def _gaps(self, event: Event, zone: ZoneInfo) -> Iterator[Diagnostic]:
        """Yield the local times that the clocks leave out."""
        for loc, moment in _moments(event):
            if not isinstance(moment, datetime.datetime):
                continue
            real = instant(moment, zone).astimezone(zone).replace(tzinfo=None, fold=0)
            if real != moment:
                name = next(part for part in reversed(loc) if isinstance(part, str))
                where = zone.key
                yield self.at(event, loc, "C301", name=name, value=moment, zone=where, example=real)

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
                yield self.at(event, ("deadline",), "C306", value=deadline, start=start)
        if not event.is_exact:
            return
        first, last = first_day(event.start), last_day(event.last, event.start)
        for index, each in enumerate(event.programme):
            loc: Loc = ("programme", index)
            if each.end is not None and each.end < each.start:
                yield self.at(event, (*loc, "end"), "C113", name="end", start=each.start)
            if not first <= each.start.date() <= last:
                yield self.at(
                    event, (*loc, "start"), "C309", value=each.start, start=event.start,
                    end=event.last,
                )  # fmt: skip

    def _words(self, event: Event) -> Iterator[Diagnostic]:
        today = self.catalogue.date
        if event.status in ("postponed", "cancelled") and not event.changes:
            yield self.at(event, ("status",), "C307", value=event.status, example=today)
        if not event.draft and event.announced is None and first_day(event.start) > today:
            yield self.at(event, ("start",), "C308", example=today)

    def _edition_of(self, event: Event) -> Iterator[Diagnostic]:
        series = self.catalogue.get(NetworkEvent.collection, event.series or "")
        if event.series is None:
            yield self.at(event, ("edition",), "C304")
        elif isinstance(series, NetworkEvent) and series.rule and event.edition:
            rule, year = series.rule, event.edition
            yield from self.against_rule(
                event, ("edition",), series, rule, year, event.start, event.last
            )


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
