"""The section «Образование» becomes the context of its page."""

from collections.abc import Iterator

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.model.event import Event
from plugins.model.slug import transliterate
from plugins.model.training import STAGES, Training
from plugins.pages.education.contexts import EducationPage, StageGroup
from plugins.pages.education.places import (
    ASSESSMENT,
    TUTORING,
    VISITS,
    desk_skeleton,
    page_summary,
    page_title,
)
from plugins.pages.events.cards import event_cards
from plugins.pages.parts import Card, Frame
from plugins.pages.texts import children
from plugins.pages.view import View
from plugins.words.dates import format_day

DESKS = (VISITS, TUTORING, ASSESSMENT)


def education_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> EducationPage:
    """Gather what `education.html` shows. Pure: the same catalogue, the same page."""
    intro = desk.intro
    return EducationPage(
        skeleton=desk_skeleton(view, frame, desk),
        title=page_title(view, desk.path),
        summary=page_summary(view, desk.path),
        text=view.text(intro) if intro else None,
        doors=tuple(_doors(view, desk)),
        upcoming=event_cards(view, _upcoming(view)),
        built=format_day(view.catalogue.date, view.language),
        stages=tuple(_stages(view)),
        sources=view.sources(intro.sources if intro else ()),
        outdated=intro.translation_age(view.language) if intro else 0,
        draft=intro.draft if intro else False,
    )


def _doors(view: View, desk: SectionDesk) -> Iterator[Card]:
    """Yield what is in the section: the catalogue, the other pages of ours, those of editors."""
    trainings = view.catalogue.of(Training)
    if trainings and any(view.language in each.languages for each in trainings):
        message = view.interface.ngettext(
            "%(num)s training, by topic, experience, audience and format",
            "%(num)s trainings, by topic, experience, audience and format",
            len(trainings),
        )
        where = view.root(f"{Training.collection}/")
        title = view.interface.gettext("All trainings")
        yield Card(title, where, summary=message % {"num": len(trainings)})
    for path in DESKS:
        yield Card(page_title(view, path), view.root(path), summary=page_summary(view, path))
    ours = {*DESKS, f"{Training.collection}/"}
    for page in children(view, desk.intro) if desk.intro else ():
        if page.permalink() not in ours:
            yield view.card(page)


def _upcoming(view: View) -> list[Event]:
    """Return the runs of trainings that are to come, the nearest first."""
    ends, today = view.catalogue.timetable.ends, view.catalogue.date
    runs = [each for each in view.catalogue.of(Event) if each.training]
    coming = [each for each in runs if ends[each.key][1] >= today]
    return sorted(coming, key=lambda each: (*ends[each.key], each.id))


def _stages(view: View) -> Iterator[StageGroup]:
    trainings = view.catalogue.of(Training)
    for stage, title in STAGES.items():
        found = tuple(view.link(each) for each in trainings if stage in each.stages)
        if found:
            where = view.root(f"{Training.collection}/stage/{transliterate(stage)}/")
            yield StageGroup(title.best(view.language), where, found)
    others = tuple(view.link(each) for each in trainings if not each.stages)
    if others:
        yield StageGroup(view.interface.gettext("For schools of any experience"), "", others)
