"""A training becomes the context of its page."""

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from plugins.model.artifact import Shared
from plugins.model.event import Event
from plugins.model.notations import EMAIL
from plugins.model.resource_centre import ResourceCentre
from plugins.model.standard import Standard
from plugins.model.training import Training
from plugins.pages.education.contexts import Request, TrainingPage
from plugins.pages.education.course import course_data
from plugins.pages.education.places import education_crumb, standard_address, whom_to_ask
from plugins.pages.education.training_words import (
    audience_links,
    describe_days,
    format_links,
    stage_links,
    training_crumb,
)
from plugins.pages.events.cards import event_cards
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton, site_of
from plugins.pages.head import make_head
from plugins.pages.library.shelf import named_shelf
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View
from plugins.words.dates import format_day


def training_page(view: View, frame: Shared[Frame], training: Training) -> TrainingPage:
    """Gather what `training.html` shows. Pure: the same catalogue, the same page."""
    path = training.permalink() or ""
    title = training.title.best(view.language)
    crumbs = (view.home, education_crumb(view), training_crumb(view))
    centres = tuple(_centres(view, training))
    coming, past = _runs(view, training)
    head = make_head(
        view,
        path,
        title,
        training.summary.best(view.language) if training.summary else title,
        languages=training.languages,
        crumbs=crumbs,
        structured=[course_data(view, frame.value, training, centres, coming)],
        feeds=entry_channels(view, training),
    )
    return TrainingPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, training.languages, f"{Training.collection}/"
        ),
        entry=training,
        title=title,
        text=view.text(training),
        days=describe_days(view, training),
        stages=stage_links(view, training),
        audience=audience_links(view, training),
        formats=format_links(view, training),
        topics=view.topics(training),
        tags=view.tags(training),
        before=view.links(Training.collection, training.prerequisites),
        after=tuple(
            view.link(each)
            for each in view.catalogue.referring_to(training)
            if isinstance(each, Training)
        ),
        centres=tuple(view.link(each) for each in centres),
        standards=tuple(
            Link(
                each.title.best(view.language),
                standard_address(view, each),
                view.foreign(each.title),
            )
            for each in view.catalogue.referring_to(training)
            if isinstance(each, Standard)
        ),
        upcoming=event_cards(view, coming),
        past=event_cards(view, past),
        built=format_day(view.catalogue.date, view.language),
        materials=named_shelf(view, training.materials),
        request=_request(view, training, centres),
        sources=view.sources(training.sources),
        outdated=training.translation_age(view.language),
        draft=training.draft,
    )


def _centres(view: View, training: Training) -> Iterator[ResourceCentre]:
    for id in training.centres:
        centre = view.catalogue.get(ResourceCentre.collection, id)
        if isinstance(centre, ResourceCentre):
            yield centre


def _runs(view: View, training: Training) -> tuple[list[Event], list[Event]]:
    """Return the events that are runs of it: those to come, the nearest first; those past."""
    ends, today = view.catalogue.timetable.ends, view.catalogue.date
    runs = [each for each in view.catalogue.referring_to(training) if isinstance(each, Event)]
    runs.sort(key=lambda each: (*ends[each.key], each.id))
    coming = [each for each in runs if ends[each.key][1] >= today]
    return coming, [each for each in reversed(runs) if ends[each.key][1] < today]


def _request(view: View, training: Training, centres: Iterable[ResourceCentre]) -> Request:
    """Return where to write: to its own address, a centre's or the site's, the first there is."""
    contacts = (training.contacts, *(each.contacts for each in centres))
    emails = [each.email for each in contacts if each and each.email]
    emails += [found[0] for line in site_of(view).contacts if (found := EMAIL.search(line.text.ru))]
    if not emails:
        return Request(ask=tuple(view.link(each) for each in centres) or whom_to_ask(view))
    subject = view.interface.gettext("Request for the training “%(title)s”") % {
        "title": training.title.best(view.language)
    }
    return Request(emails[0], f"mailto:{emails[0]}?subject={quote(subject)}")
