"""A document becomes the page that Pagefind reads: what it is looked for by, each with its weight.

Pagefind weighs headings by itself: 7 for `h1`, 6 for `h2` ... 1 for text (pagefind.app, Weighting).
"""

from html import escape

from plugins.model.language import prefix
from plugins.model.page import Page
from plugins.model.persona import Persona
from plugins.search.documents import Document, Section

SUMMARY, NAMES = "3", "0.5"
LEADING = (Page.collection, Persona.collection)


def render(document: Document) -> str:
    """Return `document` as a page; its `ё` and no-break spaces stand as they are written."""
    heads = [
        _meta("url", document.address),
        _meta("kind", document.filters.kind),
        *([_meta("date", document.date)] if document.date else []),
        # A page about something comes before entries that are called by it.
        *([_meta("page", document.title)] if document.filters.kind in LEADING else []),
        *([_meta("foreign", "yes")] if document.foreign else []),
    ]
    parts = [
        f'<h1 data-pagefind-meta="title">{escape(document.title)}</h1>',
        _paragraph(document.summary, SUMMARY),
        document.html,
        *map(_paragraph, document.texts),
        *map(_section, document.sections),
        _paragraph(" · ".join(document.names), NAMES),
    ]
    body = "\n".join(filter(None, parts))
    return (
        f'<!doctype html>\n<html lang="{document.language}">\n<head>{"".join(heads)}</head>\n'
        f"<body><main data-pagefind-body>\n{body}\n</main></body>\n</html>\n"
    )


def file_path(document: Document) -> str:
    """Return where Pagefind finds the page: it takes addresses from the names of files."""
    return f"{page_address(document)[1:]}index.html"


def page_address(document: Document) -> str:
    """Return how Pagefind calls the page, `/en/schools/`: where it leads may be another."""
    return f"/{prefix(document.language)}{document.path}"


def _meta(name: str, value: str) -> str:
    return f'<meta data-pagefind-meta="{name}[content]" content="{escape(value)}">'


def _paragraph(text: str, weight: str = "") -> str:
    marked = f' data-pagefind-weight="{weight}"' if weight else ""
    return f"<p{marked}>{escape(text, quote=False)}</p>" if text else ""


def _section(section: Section) -> str:
    title = escape(section.title, quote=False)
    head = f'<h3 id="{escape(section.id)}">{title}</h3>' if section.id else f"<h3>{title}</h3>"
    return "\n".join((head, *filter(None, map(_paragraph, section.texts))))
