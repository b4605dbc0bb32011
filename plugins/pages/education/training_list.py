"""The catalogue of trainings becomes the contexts of its pages."""

from collections.abc import Iterator
from dataclasses import replace

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.model.training import Training
from plugins.pages.contexts import Context
from plugins.pages.education.contexts import TrainingItem, TrainingListPage
from plugins.pages.education.places import EDUCATION, education_crumb
from plugins.pages.education.training_words import (
    audience_links,
    describe_days,
    facet_values,
    stage_links,
)
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame, Link, Skeleton
from plugins.pages.view import View


def training_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows."""
    base = list_page(view, frame, listing, number, languages, (education_crumb(view),))
    if not issubclass(listing.kind, Training):
        return base
    size = view.settings.page_size
    shown = listing.entries[(number - 1) * size : number * size]
    return TrainingListPage(
        skeleton=replace(base.skeleton, section=_section(view, frame.value, base.skeleton)),
        title=base.title,
        text=base.text,
        items=tuple(_item(view, each) for each in shown if isinstance(each, Training)),
        total=base.total,
        pagination=base.pagination,
        facets=base.facets,
        whole=base.whole,
    )


def _section(view: View, frame: Frame, skeleton: Skeleton) -> str:
    """Return the section of the menu that the list belongs to."""
    where = view.root(EDUCATION)
    return where if any(each.address == where for each in frame.menu) else skeleton.section


def _item(view: View, training: Training) -> TrainingItem:
    return TrainingItem(
        view.card(training),
        _join([each.title for each in stage_links(view, training)]),
        tuple(_facts(view, training)),
        " ".join(facet_values(training)),
    )


def _join(titles: list[str]) -> str:
    """Return «Начинающим, опытным»."""
    return ", ".join([*titles[:1], *(each[:1].lower() + each[1:] for each in titles[1:])])


def _facts(view: View, training: Training) -> Iterator[Link]:
    """Yield in words for whom it is, how long, and whether it was only planned."""
    gettext = view.interface.gettext
    if days := describe_days(view, training):
        yield Link(days, "")
    yield from (Link(each.title, "", each.language) for each in audience_links(view, training))
    if training.for_centres:
        yield Link(gettext("resource centres and trainers"), "")
    if training.planned:
        yield Link(gettext("only planned"), "")
