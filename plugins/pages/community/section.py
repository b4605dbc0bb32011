"""A page of the section «Сообщество» becomes its head, its words and its place in the section."""

from collections.abc import Sequence
from typing import Any

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.model.page import Page
from plugins.pages.community.governance_contexts import SectionBase
from plugins.pages.community.names import community_crumb
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import DateText, Frame, Link, Skeleton
from plugins.pages.texts import children
from plugins.pages.view import View
from plugins.words.dates import format_day


def section_base(view: View, desk: SectionDesk, title: str, summary: str) -> SectionBase:
    """Return what `page.html` shows at `desk`; `title`, `summary` where no editor wrote any."""
    intro = desk.intro
    siblings = _siblings(view, desk)
    if intro is None:
        return SectionBase(title, summary, siblings=siblings)
    updated = intro.updated.best(view.language) if intro.updated else None
    return SectionBase(
        title=intro.title.best(view.language),
        summary=intro.summary.best(view.language) if intro.summary else summary,
        text=view.text(intro),
        siblings=siblings,
        sources=view.sources(intro.sources),
        updated=DateText(format_day(updated, view.language), updated.isoformat())
        if updated
        else None,
        outdated=intro.translation_age(view.language),
        draft=intro.draft,
    )


def section_skeleton(
    view: View,
    frame: Shared[Frame],
    desk: SectionDesk,
    base: SectionBase,
    structured: Sequence[dict[str, Any]] = (),
) -> Skeleton:
    """Return the skeleton of the page of `desk`."""
    crumbs = (view.home, community_crumb(view))
    head = make_head(
        view,
        desk.path,
        base.title,
        base.summary,
        crumbs=crumbs,
        structured=structured,
    )
    return make_skeleton(view, frame, head, desk.path, crumbs)


def _siblings(view: View, desk: SectionDesk) -> tuple[Link, ...]:
    section = view.catalogue.get(Page.collection, "community/index")
    if not isinstance(section, Page):
        return ()
    return tuple(view.link(each, current=each is desk.intro) for each in children(view, section))
