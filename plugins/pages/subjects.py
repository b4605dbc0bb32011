"""What a route shows becomes the context of its page."""

from collections.abc import Callable, Mapping
from typing import Any

from plugins.catalogue.changes import ChangesDesk
from plugins.catalogue.desks import (
    ApiDesk,
    CalendarDesk,
    EmbedDesk,
    MaterialsDesk,
    MonthDesk,
    PhotoDesk,
    RegionDesk,
    SectionDesk,
    SubscribeDesk,
)
from plugins.catalogue.listings import Listing
from plugins.catalogue.routes import Route
from plugins.catalogue.searches import IndexDesk, SearchDesk
from plugins.model.album import Album
from plugins.model.artifact import Shared
from plugins.model.editions import SeriesEdition
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.newsletter import Newsletter
from plugins.model.page import Page
from plugins.model.partner import Partner
from plugins.model.persona import Persona
from plugins.model.project import Project
from plugins.model.question import Question
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.training import Training
from plugins.pages.albums.album import album_page
from plugins.pages.albums.album_list import album_list_page
from plugins.pages.albums.photo import photo_page
from plugins.pages.api.api import api_page
from plugins.pages.calendar.month import month_page
from plugins.pages.calendar.overview import calendar_page
from plugins.pages.changes.changes import changes_page
from plugins.pages.community.centre import centre_page
from plugins.pages.community.centre_list import centre_list_page
from plugins.pages.community.governance import governance_page
from plugins.pages.community.network import network_page
from plugins.pages.community.region import region_page
from plugins.pages.community.school import school_page
from plugins.pages.community.school_list import school_list_page
from plugins.pages.community.sections import community_page
from plugins.pages.contexts import Context
from plugins.pages.education.assessment import assessment_page
from plugins.pages.education.overview import education_page
from plugins.pages.education.training import training_page
from plugins.pages.education.training_list import training_list_page
from plugins.pages.education.visits import tutoring_page, visits_page
from plugins.pages.embed.embed import embed_page
from plugins.pages.entries import entry_page
from plugins.pages.events.edition import edition_page
from plugins.pages.events.event import event_page
from plugins.pages.events.event_list import event_list_page
from plugins.pages.events.series import series_page
from plugins.pages.events.series_list import series_list_page
from plugins.pages.home import persona_page
from plugins.pages.layouts import page_context
from plugins.pages.library.material import material_page
from plugins.pages.library.material_list import material_list_page
from plugins.pages.lists import list_page
from plugins.pages.neighbours import Neighbours
from plugins.pages.newsletters.issue import issue_page
from plugins.pages.newsletters.issue_list import issue_list_page
from plugins.pages.numbers.numbers import numbers_page
from plugins.pages.parts import Frame
from plugins.pages.projects.materials import materials_page
from plugins.pages.projects.partner import partner_page
from plugins.pages.projects.partner_list import partner_list_page
from plugins.pages.projects.project import project_page
from plugins.pages.projects.project_list import project_list_page
from plugins.pages.questions.question import question_page
from plugins.pages.questions.question_list import question_list_page
from plugins.pages.search.search import index_page, search_page
from plugins.pages.subscribe.page import subscribe_page
from plugins.pages.view import View

# What makes the page of an entry, or of a desk, of this type.
PAGES: Mapping[type, Callable[[View, Shared[Frame], Any], Context]] = {
    Page: page_context,
    Persona: persona_page,
    Event: event_page,
    NetworkEvent: series_page,
    SeriesEdition: edition_page,
    School: school_page,
    ResourceCentre: centre_page,
    Training: training_page,
    Project: project_page,
    Partner: partner_page,
    Question: question_page,
    Material: material_page,
    Newsletter: issue_page,
    MonthDesk: month_page,
    CalendarDesk: calendar_page,
    SubscribeDesk: subscribe_page,
    ChangesDesk: changes_page,
    EmbedDesk: embed_page,
    ApiDesk: api_page,
    SearchDesk: search_page,
    IndexDesk: index_page,
    RegionDesk: region_page,
    MaterialsDesk: materials_page,
    Album: album_page,
    PhotoDesk: photo_page,
}
SECTIONS: Mapping[str, Callable[[View, Shared[Frame], SectionDesk], Context]] = {
    "community/": community_page,
    "community/governance/": governance_page,
    "community/network/": network_page,
    "community/numbers/": numbers_page,
    "education/": education_page,
    "education/study-visits/": visits_page,
    "education/tutoring/": tutoring_page,
    "education/self-assessment/": assessment_page,
}
MakeList = Callable[[View, Shared[Frame], Listing, int, tuple[Language, ...]], Context]
# Lists that are more than cards, by their kind.
LISTS: Mapping[type[Entry], MakeList] = {
    Event: event_list_page,
    NetworkEvent: series_list_page,
    School: school_list_page,
    ResourceCentre: centre_list_page,
    Training: training_list_page,
    Project: project_list_page,
    Partner: partner_list_page,
    Question: question_list_page,
    Album: album_list_page,
    Material: material_list_page,
    Newsletter: issue_list_page,
}


def route_context(
    view: View, frame: Shared[Frame], route: Route, neighbours: Neighbours
) -> Context:
    """Gather what the page at `route` shows."""
    subject = route.subject
    if isinstance(subject, Listing):
        make_list = LISTS.get(subject.kind, list_page)
        return make_list(view, frame, subject, route.number, route.languages)
    if isinstance(subject, SectionDesk):
        return SECTIONS[subject.path](view, frame, subject)
    if make := PAGES.get(type(subject)):
        return make(view, frame, subject)
    assert isinstance(subject, Entry)  # every desk has a page of its own
    key = subject.key
    return entry_page(
        view,
        frame,
        subject,
        neighbours.related.get(key, ()),
        neighbours.newer.get(key),
        neighbours.older.get(key),
    )
