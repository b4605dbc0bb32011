"""Pages of text become contexts: plain ones and the glossary."""

from plugins.model.artifact import Shared
from plugins.model.page import Page
from plugins.model.term import Term
from plugins.pages.contexts import GlossaryPage, TextPage
from plugins.pages.frame import make_skeleton, other_language
from plugins.pages.head import make_head
from plugins.pages.parts import DateText, Frame, TermItem
from plugins.pages.view import View
from plugins.words.dates import format_day


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
    head = make_head(view, path, title, summary, languages=page.languages, crumbs=crumbs)
    below = children(view, page)
    beside = children(view, above[-1]) if above else below
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
        opens=not above,
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
