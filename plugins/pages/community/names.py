"""Organisations, regions and topics become links and words."""

import re
from collections.abc import Iterable
from dataclasses import replace

from plugins.model.fields import LocalizedText
from plugins.model.page import Page
from plugins.model.project import Project
from plugins.model.vocabulary import Topic
from plugins.pages.community.contexts import Phrase
from plugins.pages.parts import Card, Link
from plugins.pages.view import View

COMMUNITY = "community/"


def phrase(view: View, text: LocalizedText | None) -> Phrase | None:
    """Return `text` as it is read here, None where there is none."""
    return Phrase(text.best(view.language), view.foreign(text)) if text else None


def place_beside(
    view: View, name: LocalizedText, place: LocalizedText | None
) -> LocalizedText | None:
    """Return `place` unless `name` says it already, as «Школа № 86, Северск» does."""
    if place is None:
        return None
    said = rf"\b{re.escape(place.best(view.language))}\b"
    return None if re.search(said, name.best(view.language)) else place


def topic_phrases(view: View, ids: Iterable[str]) -> tuple[Phrase, ...]:
    """Return the names of topics where no list of theirs is at hand."""
    found = (view.catalogue.get(Topic.collection, id) for id in ids)
    return tuple(
        Phrase(each.title.best(view.language), view.foreign(each.title)) for each in found if each
    )


def project_cards(view: View, projects: Iterable[Project]) -> tuple[Card, ...]:
    """Return the cards of `projects` with their years, the newest first."""
    newest = sorted(projects, key=lambda each: (each.start or (0,), each.id), reverse=True)
    return tuple(
        replace(view.card(each), date=view.span(each.start, each.end) if each.start else None)
        for each in newest
    )


def community_crumb(view: View) -> Link:
    """Return the crumb of the section."""
    page = view.catalogue.get(Page.collection, "community/index")
    name = view.link(page).title if page else view.interface.gettext("Community")
    return Link(name, view.root(COMMUNITY))
