"""Milestones and figures become what pages show of them."""

from plugins.model.artifact import Shared
from plugins.model.history import Figure, Milestone
from plugins.model.page import Page
from plugins.pages.contexts import TimelinePage
from plugins.pages.parts import FigureItem, Frame, TimelineItem
from plugins.pages.texts import text_page
from plugins.pages.view import View

NBSP = "\u00a0"


def timeline_page(view: View, frame: Shared[Frame], page: Page) -> TimelinePage:
    """Gather what `timeline.html` shows: milestones by decade, figures by time."""
    base = text_page(view, frame, page)
    decades: dict[str, list[TimelineItem]] = {}
    for milestone in reversed(view.catalogue.of(Milestone)):
        decade = f"{milestone.date.year // 10 * 10}"
        decades.setdefault(decade, []).append(_milestone(view, milestone))
    figures = sorted(
        view.catalogue.of(Figure), key=lambda each: (each.date is None, each.date or (), each.id)
    )
    return TimelinePage(
        skeleton=base.skeleton,
        base=base,
        decades=tuple((decade, tuple(items)) for decade, items in decades.items()),
        figures=tuple(figure_item(view, figure) for figure in figures),
    )


def _milestone(view: View, milestone: Milestone) -> TimelineItem:
    date = view.date(milestone)
    assert date is not None
    regions = [view.catalogue.get("regions", id) for id in milestone.regions]
    return TimelineItem(
        date,
        milestone.title.best(view.language),
        view.foreign(milestone.title),
        milestone.scope,
        ", ".join(region.title.best(view.language) for region in regions if region),
        view.sources(milestone.sources),
    )


def figure_item(view: View, figure: Figure) -> FigureItem:
    """Return `figure` with its number as the language writes it."""
    return FigureItem(
        f"{figure.value:,}".replace(",", NBSP if view.language == "ru" else ","),
        figure.over,
        figure.title.best(view.language),
        view.foreign(figure.title),
        view.span(figure.date, figure.end) if figure.date else None,
        view.sources(figure.sources),
    )
