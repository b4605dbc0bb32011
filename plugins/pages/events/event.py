"""An event becomes the context of its page."""

import datetime

from plugins.model.artifact import Shared
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.moments import on_clock
from plugins.model.network_event import NetworkEvent
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.timetable import Happening
from plugins.pages.albums.cards import find_albums
from plugins.pages.events.cards import event_cards
from plugins.pages.events.contexts import Application, EventPage, EventTime
from plugins.pages.events.counts import count_figures
from plugins.pages.events.links import (
    audience_links,
    calendar_block,
    contact_links,
    coverage,
    material_links,
    news_cards,
    series_link,
)
from plugins.pages.events.occurrences import format_clock, list_dates
from plugins.pages.events.programme import list_programme
from plugins.pages.events.states import describe_change, event_status, takes_applications
from plugins.pages.events.structured import event_data
from plugins.pages.events.times import (
    describe_times,
    event_leaf,
    find_happenings,
    format_many,
    is_endless,
    is_over,
)
from plugins.pages.events.zones import local_times, russian_zones
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.happenings import describe_when
from plugins.pages.head import make_head
from plugins.pages.parts import DateText, Frame, Link
from plugins.pages.projects.acknowledgements import acknowledgements
from plugins.pages.schedule import Checklist, SubscribeBlock
from plugins.pages.view import View
from plugins.words.dates import format_times
from plugins.words.zones import MOSCOW, describe_zone

OTHERS = 4  # of the same series


def event_page(view: View, frame: Shared[Frame], event: Event) -> EventPage:
    """Gather what `event.html` shows. Pure: the same catalogue, the same page."""
    path = event.permalink() or ""
    title = event.title.best(view.language)
    where = view.root(f"{Event.collection}/")
    year = f"{event.date.year:04}"
    crumbs = (view.home, Link(Event.labels[view.language], where), Link(year, f"{where}{year}/"))
    happenings = find_happenings(view, event)
    calendar = _calendar(view, event)
    head = make_head(
        view,
        path,
        title,
        event.summary.best(view.language),
        languages=event.languages,
        crumbs=crumbs,
        structured=[event_data(view, frame.value, event, happenings)],
        feeds=entry_channels(view, event),
        calendars=(Link(title, calendar.download),) if calendar else (),
    )
    series, edition = _series(view, event)
    status, word = event_status(view, event)
    news = coverage(view, event)
    return EventPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, event.languages, f"{Event.collection}/"
        ),
        entry=event,
        title=title,
        text=view.text(event),
        time=_time(view, event, happenings),
        status=status,
        word=word,
        change=describe_change(view, event),
        dates=list_dates(view, happenings, endless=is_endless(event)),
        application=_application(view, event),
        online=event.online if event.online and event.online.startswith("https://") else "",
        centres=_centres(view, event),
        projects=view.links(Project.collection, event.projects),
        participants=(
            *view.links(School.collection, event.schools),
            *view.links(Partner.collection, event.partners),
        ),
        audience=audience_links(view, event),
        contact=contact_links(event.contact),
        series=series_link(view, series) if series else None,
        edition=Link(str(edition.year), view.root(edition.permalink())) if edition else None,
        programme=list_programme(view, event),
        figures=count_figures(view, event.counts),
        materials=material_links(view, event, event.materials),
        albums=find_albums(view, event),
        coverage=news_cards(view, news),
        others=event_cards(view, _others(view, event, series)) if series else (),
        calendar=calendar,
        topics=view.topics(event),
        regions=view.regions(event),
        tags=view.tags(event),
        sources=view.sources(event.sources),
        acknowledgements=acknowledgements(view, event),
        outdated=event.translation_age(view.language),
        draft=event.draft,
    )


def _time(view: View, event: Event, happenings: tuple[Happening, ...]) -> EventTime:
    first, language = happenings[0], view.language
    block = event_leaf(view, event, happenings)
    when = describe_when(first.start, first.end, language, event.date_estimated)
    often = ""
    if len(happenings) > 1:
        when = DateText(format_many(view, event, happenings), when.iso, when.estimated)
        clock = format_clock(first.start, first.end) if first.last_day == first.first_day else ""
        often = ", ".join(filter(None, (describe_times(view, event, happenings), clock)))
    start, end = first.start, first.end
    if not isinstance(start, datetime.datetime) or not isinstance(end, datetime.datetime):
        return EventTime(block, when, often=often, over=is_over(view, event))
    in_moscow = start.astimezone(MOSCOW), end.astimezone(MOSCOW)
    differs = in_moscow[0].utcoffset() != start.utcoffset()
    zones = russian_zones(view)
    return EventTime(
        block,
        when,
        describe_zone(start, language),
        format_times(*in_moscow, language) if differs else "",
        often,
        start.isoformat(timespec="minutes"),
        local_times(start, end, zones, language),
        is_over(view, event),
    )


def _application(view: View, event: Event) -> Application | None:
    language, deadline = view.language, event.deadline
    until, zone = None, ""
    if deadline is not None:
        moment = on_clock(deadline, view.catalogue.zone(event))
        until = describe_when(moment, moment, language)
        if isinstance(moment, datetime.datetime):
            zone = describe_zone(moment, language)
    where = event.apply if event.apply and takes_applications(view, event) else ""
    lists = _checklists(view, event)
    return Application(until, zone, where, lists) if until or where or lists else None


def _checklists(view: View, event: Event) -> tuple[Checklist, ...]:
    if event.criteria is None:
        return ()
    gettext = view.interface.gettext
    found = (
        (gettext("For schools that begin"), event.criteria.beginners),
        (gettext("For schools with experience"), event.criteria.advanced),
    )
    return tuple(
        Checklist(
            title,
            lines.best(view.language),
            None if lines.get(view.language) is not None else "ru",
        )
        for title, lines in found
        if lines
    )


def _series(view: View, event: Event) -> tuple[NetworkEvent | None, SeriesEdition | None]:
    series = view.catalogue.get(NetworkEvent.collection, event.series) if event.series else None
    if not isinstance(series, NetworkEvent):
        return None, None
    year = event.edition or event.date.year
    editions = view.catalogue.editions(series)
    return series, next((each for each in editions if each.year == year), None)


def _others(view: View, event: Event, series: NetworkEvent) -> list[Event]:
    """Return a few other events of `series`, those nearest in time first."""
    year, day = event.edition or event.date.year, event.date.first_day
    found: list[Event] = []
    for edition in sorted(view.catalogue.editions(series), key=lambda each: abs(each.year - year)):
        found += (each for each in edition.events if each is not event)
        if len(found) >= OTHERS:
            break
    return sorted(found, key=lambda each: (abs(each.date.first_day - day), each.id))[:OTHERS]


def _calendar(view: View, event: Event) -> SubscribeBlock | None:
    if not event.is_exact:
        return None
    title = view.interface.gettext("Add to calendar")
    return calendar_block(view, f"event-{event.name}", title)


def _centres(view: View, event: Event) -> tuple[Link, ...]:
    """Return the centres, but for those that the organisers name in the same words."""
    named = event.organisers.best(view.language) if event.organisers else ()
    found = view.links(ResourceCentre.collection, event.centres)
    return tuple(each for each in found if each.title not in named)
