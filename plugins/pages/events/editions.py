"""The editions of a series become lists: those of this year and the next, and all known years."""

from collections.abc import Iterator
from itertools import groupby

from plugins.model.dates import PartialDate
from plugins.model.editions import SeriesEdition
from plugins.model.moments import Known, partial
from plugins.model.network_event import NetworkEvent
from plugins.model.timetable import first_day, last_day
from plugins.pages.events.cards import event_card
from plugins.pages.events.counts import describe_counts
from plugins.pages.happenings import describe_when, subject_address
from plugins.pages.parts import DateText
from plugins.pages.schedule import AgendaGroup, AgendaItem, EventChange, Status
from plugins.pages.view import View
from plugins.words.dates import format_short_span


def list_dates(view: View, series: NetworkEvent) -> tuple[AgendaGroup, ...]:
    """Return this year and the next: when it is, the days that it has of its own, its events."""
    this_year = view.catalogue.date.year
    groups = []
    for edition in reversed(view.catalogue.editions(series)):
        if edition.year in (this_year, this_year + 1):
            items = (*_planned(view, edition), *_days(view, edition), *_events(view, edition))
            groups += [AgendaGroup(str(edition.year), items)] if items else []
    return tuple(groups)


def list_editions(view: View, series: NetworkEvent) -> tuple[AgendaGroup, ...]:
    """Return the years of which something is known, the newest first, by decade."""
    known = [each for each in view.catalogue.editions(series) if not each.is_computed]
    decade = view.interface.gettext("%(decade)ss")
    return tuple(
        AgendaGroup(decade % {"decade": ten}, tuple(_edition(view, each) for each in members))
        for ten, members in groupby(known, key=lambda each: each.year // 10 * 10)
    )


def edition_status(edition: SeriesEdition) -> Status:
    """Return what became of an edition."""
    known = edition.known
    if known is None:
        return "planned"
    if known.status in ("cancelled", "postponed"):
        return known.status
    return "moved" if any(each.start for each in known.changes) else "planned"


def describe_edition_change(view: View, edition: SeriesEdition) -> EventChange | None:
    """Return what the page of an edition says at its top; None if nothing was changed."""
    known, status = edition.known, edition_status(edition)
    last = known.changes[-1] if known and known.changes else None
    if status == "planned" and last is None:
        return None
    gone = status in ("cancelled", "postponed")
    now = describe_when(edition.start, edition.end, view.language)
    before = now if gone else None
    if not gone and last and last.start:
        before = describe_when(last.start, last.end or last.start, view.language)
    why, place = (last.why, last.place) if last else (None, None)
    return EventChange(
        status if gone else "moved",
        why.best(view.language) if why else "",
        before,
        None if gone or before is None else now,
        view.day(partial(last.said)) if last else None,
        view.foreign(why),
        "" if before else view.interface.gettext("Changed"),
        place.best(view.language) if place else "",
        place_language=view.foreign(place),
    )


def _planned(view: View, edition: SeriesEdition) -> Iterator[AgendaItem]:
    gettext, series, known = view.interface.gettext, edition.series, edition.known
    start, end = edition.start, edition.end
    if not partial(start).month:
        return
    over = last_day(end, start) < view.catalogue.date
    notes = []
    if over and edition.is_computed:
        notes.append(gettext("by the rule; nothing is known of it yet"))
    elif not over and not (known and known.start):
        notes.append(gettext("planned by the rule"))
    if not over and not edition.certain:
        notes.append(gettext("the exact days are not settled"))
    status = edition_status(edition)
    yield AgendaItem(
        _when(view, start, end),
        series.title.best(view.language),
        "" if edition.is_computed else subject_address(view, edition),
        "" if status in ("cancelled", "postponed") else "; ".join(notes),
        status=status,
        language=view.foreign(series.title),
    )


def _when(view: View, start: Known, end: Known) -> DateText:
    """Return days without their year, which stands above them; a month alone."""
    when = describe_when(start, end, view.language)
    if isinstance(start, PartialDate) or isinstance(end, PartialDate):
        return when
    return DateText(
        format_short_span(first_day(start), last_day(end, start), view.language), when.iso
    )


def _events(view: View, edition: SeriesEdition) -> Iterator[AgendaItem]:
    for event in sorted(edition.events, key=lambda each: (each.date, each.id)):
        card = event_card(view, event)
        status = card.status if card.status in ("moved", "postponed", "cancelled") else "planned"
        yield AgendaItem(
            _when(view, event.start, event.last),
            card.title,
            card.address,
            status=status,
            language=card.language,
        )


def _days(view: View, edition: SeriesEdition) -> list[AgendaItem]:
    items = []
    for day in edition.series.days:
        first, last = day.rule.window(edition.year)
        items.append(
            AgendaItem(
                _when(view, first, last),
                day.title.best(view.language),
                language=view.foreign(day.title),
            )
        )
    return sorted(items, key=lambda each: each.when.iso)


def _edition(view: View, edition: SeriesEdition) -> AgendaItem:
    language, known = view.language, edition.known
    title = known.theme if known and known.theme else edition.series.title
    notes = []
    if partial(edition.start).month:
        notes.append(describe_when(edition.start, edition.end, language).text)
    if known and known.place:
        notes.append(known.place.best(language))
    if counts := describe_counts(view, known.counts if known else None):
        notes.append(counts)
    number = f"{known.number} · " if known and known.number else ""
    estimated = known is not None and known.estimated
    return AgendaItem(
        DateText(str(edition.year), str(edition.year), estimated),
        f"{number}{title.best(language)}",
        subject_address(view, edition),
        " · ".join(notes),
        status=edition_status(edition),
        language=view.foreign(title),
        note_language=view.foreign(known.place) if known and known.place else None,
    )
