"""A school becomes the context of its page."""

from collections.abc import Iterable

from plugins.catalogue.contact_cards import card_path
from plugins.model.artifact import Shared
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import COMPONENTS, LEVELS, OFFERS, School
from plugins.pages.community.contexts import Profile, SchoolPage
from plugins.pages.community.help import find_help
from plugins.pages.community.mentions import make_history
from plugins.pages.community.names import community_crumb, topic_phrases
from plugins.pages.community.profile import make_profile
from plugins.pages.community.structured import school_data
from plugins.pages.feeds import entry_channels, own_feed
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.library.shelf import make_shelf
from plugins.pages.parts import DateText, Frame, Link
from plugins.pages.view import View


def school_page(view: View, frame: Shared[Frame], school: School) -> SchoolPage:
    """Gather what `school.html` shows. Pure: the same catalogue, the same page."""
    path = school.permalink() or ""
    crumbs = (
        view.home,
        community_crumb(view),
        Link(School.labels[view.language], view.list_address(School)),
    )
    profile = make_profile(view, school)
    head = make_head(
        view,
        path,
        profile.title,
        _describe(profile),
        languages=school.languages,
        crumbs=crumbs,
        structured=[school_data(view, school)],
        feeds=entry_channels(view, school),
    )
    naming = view.catalogue.referring_to(school)
    card = card_path(school, view.language)
    return SchoolPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, school.languages, f"{School.collection}/"
        ),
        entry=school,
        profile=profile,
        text=view.text(school),
        level=_term(view, "level", school.level, LEVELS[school.level]) if school.level else None,
        components=tuple(
            _term(view, "component", each, COMPONENTS[each]) for each in school.components
        ),
        offers=tuple(_term(view, "offer", each, OFFERS[each]) for each in school.offers),
        since=_day(view, school.since),
        sveden=school.sveden or "",
        card=f"/{card}" if card else "",
        centre=_named(view, ResourceCentre.collection, school.centre),
        tutor=_named(view, School.collection, school.tutor),
        tutored=tuple(map(view.link, _tutored(school, naming))),
        projects=tuple(view.link(each) for each in naming if isinstance(each, Project)),
        consulting=topic_phrases(view, school.consulting),
        history=make_history(view, naming, school.activities, school.id),
        help=find_help(view, school),
        materials=make_shelf(view, naming),
        feed=own_feed(view, school),
        sources=view.sources(_sources(school)),
        outdated=school.translation_age(view.language),
        draft=school.draft,
    )


def _describe(profile: Profile) -> str:
    """Return the summary, else what is in a line of a list: name, town, region."""
    if profile.summary:
        return profile.summary.text
    name = profile.official.text if profile.official else profile.title
    town = (profile.place.text,) if profile.place else ()
    return ", ".join((name, *town, *(each.title for each in profile.regions)))


def _term(view: View, name: str, value: str, title: LocalizedText) -> Link:
    where = view.list_address(School, f"{name}/{value}/")
    return Link(title.best(view.language), where, view.foreign(title))


def _named(view: View, collection: str, id: str | None) -> Link | None:
    entry = view.catalogue.get(collection, id) if id else None
    return view.link(entry) if entry else None


def _tutored(school: School, naming: Iterable[Entry]) -> list[School]:
    return [each for each in naming if isinstance(each, School) and each.tutor == school.id]


def _day(view: View, date: PartialDate | None) -> DateText | None:
    return view.day(date) if date else None


def _sources(school: School) -> tuple[str, ...]:
    """Return its sources, then those of what it did, each once."""
    of_activities = (id for each in school.activities for id in each.sources)
    return tuple(dict.fromkeys((*school.sources, *of_activities)))
