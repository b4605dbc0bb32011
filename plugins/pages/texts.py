"""Pages of text become contexts, by their layout: plain ones, the timeline, the glossary."""

from plugins.model.artifact import Shared
from plugins.model.history import Figure, Milestone
from plugins.model.page import Page
from plugins.model.term import Term
from plugins.pages.contexts import (
    Context,
    FigureItem,
    GlossaryPage,
    TermItem,
    TextPage,
    TimelineItem,
    TimelinePage,
)
from plugins.pages.formats import format_day
from plugins.pages.frame import make_skeleton, other_language
from plugins.pages.head import make_head
from plugins.pages.home import home_page
from plugins.pages.parts import DateText, Frame
from plugins.pages.view import View

NBSP = "\u00a0"


def page_context(view: View, frame: Shared[Frame], page: Page) -> Context:
    """Gather what `page` shows, by its layout."""
    match page.layout:
        case "home":
            return home_page(view, frame, page)
        case "timeline":
            return timeline_page(view, frame, page)
        case "glossary":
            return glossary_page(view, frame, page)
    return text_page(view, frame, page)


def parents(view: View, page: Page) -> tuple[Page, ...]:
    """Return the pages above `page`, the home page first."""
    above = []
    folder = page.id.rpartition("/")[0] if page.id.rpartition("/")[2] != "index" else ""
    if page.id.endswith("/index"):
        folder = page.id.removesuffix("/index").rpartition("/")[0]
    while folder:
        parent = view.catalogue.get(Page.collection, f"{folder}/index")
        if isinstance(parent, Page):
            above.append(parent)
        folder = folder.rpartition("/")[0]
    return tuple(reversed(above))


def children(view: View, page: Page) -> tuple[Page, ...]:
    """Return the pages directly below `page`, in the editors' order."""
    if page.id.rpartition("/")[2] != "index":
        return ()
    folder = page.id.removesuffix("index")
    return tuple(
        each
        for each in view.catalogue.of(Page)
        if each.id.startswith(folder)
        and each is not page
        and folder
        and "/" not in each.id[len(folder) :].removesuffix("/index")
    )


def text_page(view: View, frame: Shared[Frame], page: Page) -> TextPage:
    """Gather what `page.html` shows."""
    path = page.permalink()
    title = page.title.best(view.language)
    summary = page.summary.best(view.language) if page.summary else ""
    above = parents(view, page)
    crumbs = (view.home, *(view.link(each) for each in above))
    head = make_head(
        view, path, title, summary, languages=page.languages, crumbs=crumbs, feeds=frame.value.feeds
    )
    below = children(view, page)
    beside = children(view, above[-1]) if above else ()
    updated = page.updated.best(view.language) if page.updated else None
    return TextPage(
        skeleton=make_skeleton(view, frame, head, path, crumbs, page.languages),
        title=title,
        summary=summary,
        text=view.text(page),
        children=tuple(view.card(each) for each in below),
        siblings=tuple(view.link(each, current=each is page) for each in beside),
        sources=view.sources(page.sources),
        updated=DateText(format_day(updated, view.language), updated.isoformat())
        if updated
        else None,
        outdated=page.translation_age(view.language),
        draft=page.draft,
    )


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
        figures=tuple(_figure(view, figure) for figure in figures),
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


def _figure(view: View, figure: Figure) -> FigureItem:
    return FigureItem(
        f"{figure.value:,}".replace(",", NBSP if view.language == "ru" else ","),
        figure.over,
        figure.title.best(view.language),
        view.foreign(figure.title),
        view.span(figure.date, figure.end) if figure.date else None,
        view.sources(figure.sources),
    )


def glossary_page(view: View, frame: Shared[Frame], page: Page) -> GlossaryPage:
    """Gather what `glossary.html` shows: words by letter, each with its other-language word."""
    base = text_page(view, frame, page)
    letters: dict[str, list[TermItem]] = {}
    terms = sorted(
        view.catalogue.of(Term), key=lambda each: _alphabet(each.title.best(view.language))
    )
    for term in terms:
        title = term.title.best(view.language)
        title = title[:1].upper() + title[1:]
        letters.setdefault(_alphabet(title)[:1].upper(), []).append(_term(view, term, title))
    return GlossaryPage(
        skeleton=base.skeleton,
        base=base,
        letters=tuple((letter, tuple(items)) for letter, items in letters.items()),
    )


def _alphabet(title: str) -> str:
    return title.lower().replace("ё", "е").lstrip("«„“\"'")


def _term(view: View, term: Term, title: str) -> TermItem:
    other = other_language(view.language)
    return TermItem(
        term.id,
        title,
        term.title.get(other) or "",
        other,
        term.full.best(view.language) if term.full else "",
        term.meaning.best(view.language),
        view.foreign(term.meaning),
        view.sources(term.sources),
    )
