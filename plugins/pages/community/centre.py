"""A resource centre becomes the context of its page."""

from collections.abc import Iterable
from typing import TypeVar

from plugins.model.artifact import Shared
from plugins.model.catalogue import order
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.news import News
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import STANDINGS, ResourceCentre
from plugins.model.school import School
from plugins.model.training import Training
from plugins.pages.calendar.subscriptions import subscribe_block
from plugins.pages.community.contexts import CentrePage
from plugins.pages.community.mentions import make_history
from plugins.pages.community.names import community_crumb, project_cards, topic_phrases
from plugins.pages.community.profile import make_profile
from plugins.pages.community.structured import centre_data
from plugins.pages.events.cards import event_cards
from plugins.pages.feeds import entry_channels, own_feed
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.library.shelf import make_shelf
from plugins.pages.parts import DateText, Frame, Link
from plugins.pages.view import View

E = TypeVar("E", bound=Entry)
COMING = 6  # events


def centre_page(view: View, frame: Shared[Frame], centre: ResourceCentre) -> CentrePage:
    """Gather what `resourcecentre.html` shows. Pure: the same catalogue, the same page."""
    path = centre.permalink() or ""
    crumbs = (
        view.home,
        community_crumb(view),
        Link(ResourceCentre.labels[view.language], view.list_address(ResourceCentre)),
    )
    profile = make_profile(view, centre)
    standing = STANDINGS[centre.standing].best(view.language)
    head = make_head(
        view,
        path,
        profile.title,
        profile.summary.text if profile.summary else f"{standing}: {profile.title}",
        languages=centre.languages,
        crumbs=crumbs,
        structured=[centre_data(view, centre)],
        feeds=entry_channels(view, centre),
    )
    naming = view.catalogue.referring_to(centre)
    partner = view.catalogue.get(Partner.collection, centre.partner or "")
    calendar = view.subscriptions.get(f"centre-{centre.id}")
    events = _of(Event, naming)
    ends = view.catalogue.timetable.ends
    coming = [each for each in events if ends[each.key][1] >= view.catalogue.date]
    told = [*_of(News, naming), *events]
    return CentrePage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, centre.languages, f"{ResourceCentre.collection}/"
        ),
        entry=centre,
        profile=profile,
        text=view.text(centre),
        standing=standing,
        founded=_day(view, centre.founded),
        seen=_seen(view, centre),
        topics=topic_phrases(view, centre.topics),
        partner=view.link(partner) if partner else None,
        schools=tuple(map(view.link, _served(centre, naming))),
        trainings=tuple(view.link(each) for each in _of(Training, naming)),
        projects=project_cards(view, _of(Project, naming)),
        events=event_cards(view, sorted(coming, key=lambda each: (each.date, each.id))[:COMING]),
        history=make_history(view, told),
        calendar=subscribe_block(view, calendar) if calendar and coming else None,
        feed=own_feed(view, centre),
        materials=make_shelf(view, naming),
        sources=view.sources(centre.sources),
        outdated=centre.translation_age(view.language),
        draft=centre.draft,
    )


def _of(kind: type[E], entries: Iterable[Entry]) -> list[E]:
    return [each for each in entries if isinstance(each, kind)]


def _served(centre: ResourceCentre, naming: Iterable[Entry]) -> list[School]:
    """Return the schools that say that it helps them, in the order of their list."""
    mine = [each for each in _of(School, naming) if each.centre == centre.id]
    return sorted(mine, key=order)


def _seen(view: View, centre: ResourceCentre) -> DateText | None:
    """Return from when to when it is known to be active; its foundation speaks for itself."""
    if centre.seen_until is None:
        return _day(view, centre.seen)
    return view.span(centre.seen or centre.founded or centre.seen_until, centre.seen_until)


def _day(view: View, date: PartialDate | None) -> DateText | None:
    return view.day(date) if date else None
