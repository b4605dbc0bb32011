"""A region becomes its dossier: all that is known of the movement there."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from plugins.catalogue.desks import RegionDesk, dossier_path
from plugins.model.artifact import Shared
from plugins.model.catalogue import order
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.scheduled import read_zone
from plugins.model.school import School
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region
from plugins.pages.calendar.subscriptions import subscribe_block
from plugins.pages.community.cards import school_cards
from plugins.pages.community.contexts import RegionPage
from plugins.pages.community.names import community_crumb, project_cards
from plugins.pages.community.region_years import count_years
from plugins.pages.events.cards import event_cards
from plugins.pages.feeds import own_feed, page_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.library.shelf import make_shelf
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View
from plugins.words.dates import format_day
from plugins.words.zones import MOSCOW, name_city, offset_minutes

E = TypeVar("E", bound=Entry)
SHOWN = 12  # of a kind; the rest is in its list
COUNTED = {
    ResourceCentre: ("%(num)s resource centre", "%(num)s resource centres"),
    School: ("%(num)s school", "%(num)s schools"),
    Event: ("%(num)s event", "%(num)s events"),
    News: ("%(num)s news item", "%(num)s news items"),
    Project: ("%(num)s project", "%(num)s projects"),
    Material: ("%(num)s material", "%(num)s materials"),
}


def region_page(view: View, frame: Shared[Frame], desk: RegionDesk) -> RegionPage:
    """Gather what `region.html` shows. Pure: the same catalogue, the same page."""
    region, path = desk.region, dossier_path(desk.region)
    title = region.title.best(view.language)
    naming = view.catalogue.referring_to(region)
    counts = ", ".join(_counts(view, naming))
    crumbs = (view.home, community_crumb(view))
    calendar = view.subscriptions.get(f"region-{region.id}")
    gettext = view.interface.gettext
    described = gettext("What is known of community schools here") + (
        f": {counts}" if counts else ""
    )
    told, feeds = f"{title}. {described}.", page_channels(view, region)
    head = make_head(view, path, title, told, crumbs=crumbs, feeds=feeds)
    schools = sorted(_of(School, naming), key=order)
    events, news = sorted(_of(Event, naming), key=order), sorted(_of(News, naming), key=order)
    ends, today = view.catalogue.timetable.ends, view.catalogue.date
    coming = [each for each in events if ends[each.key][1] >= today]
    past = [each for each in events if ends[each.key][1] < today]
    return RegionPage(
        skeleton=make_skeleton(view, frame, head, path, crumbs),
        entry=region,
        title=title,
        language=view.foreign(region.title),
        genitive=(region.genitive or "") if view.language == "ru" else "",
        counts=counts,
        times=tuple(_times(view, region)),
        centres=tuple(view.card(each) for each in sorted(_of(ResourceCentre, naming), key=order)),
        schools=school_cards(view, schools[:SHOWN]),
        all_schools=_all(view, School, region, schools),
        upcoming=event_cards(view, sorted(coming, key=lambda each: (each.date, each.id))[:SHOWN]),
        past=event_cards(view, past[:SHOWN]),
        all_events=_all(view, Event, region, events),
        news=tuple(view.card(each) for each in news[:SHOWN]),
        all_news=_all(view, News, region, news),
        projects=project_cards(view, _of(Project, naming)),
        materials=make_shelf(view, naming, f"region/{transliterate(region.id)}/"),
        series=tuple(view.link(each) for each in _of(NetworkEvent, naming)),
        years=count_years(view, events, news, schools),
        calendar=replace(
            subscribe_block(view, calendar), title=gettext("The region’s events"), language=None
        )
        if calendar
        else None,
        feed=own_feed(view, region),
        built=format_day(view.catalogue.date, view.language),
    )


def _of(kind: type[E], entries: Iterable[Entry]) -> list[E]:
    return [each for each in entries if isinstance(each, kind)]


def _counts(view: View, naming: Iterable[Entry]) -> Iterator[str]:
    for kind, (one, many) in COUNTED.items():
        if number := sum(isinstance(each, kind) for each in naming):
            yield view.interface.ngettext(one, many, number) % {"num": number}


def _all(view: View, kind: type[Entry], region: Region, entries: Sequence[Entry]) -> Link | None:
    """Return the link to the list of all `entries`; None where all are on the page."""
    if len(entries) <= SHOWN:
        return None
    where = view.list_address(kind, f"region/{transliterate(region.id)}/")
    return Link(kind.labels[view.language], where, count=len(entries))


def _times(view: View, region: Region) -> Iterator[str]:
    """Yield the local times in words: «Томск: на 4 часа больше, чем в Москве»."""
    noon = datetime.datetime.combine(view.catalogue.date, datetime.time(12), MOSCOW)
    gettext, ngettext = view.interface.gettext, view.interface.ngettext
    for zone in region.zones:
        minutes = offset_minutes(noon.astimezone(read_zone(zone))) - offset_minutes(noon)
        hours = abs(minutes) // 60
        named = {"city": name_city(zone, view.language), "num": hours}
        if minutes == 0:
            yield gettext("%(city)s: the same time as in Moscow") % named
        elif minutes > 0:
            one, many = (
                "%(city)s: %(num)s hour ahead of Moscow",
                "%(city)s: %(num)s hours ahead of Moscow",
            )
            yield ngettext(one, many, hours) % named
        else:
            one, many = (
                "%(city)s: %(num)s hour behind Moscow",
                "%(city)s: %(num)s hours behind Moscow",
            )
            yield ngettext(one, many, hours) % named
