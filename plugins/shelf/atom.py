"""Feeds become OPDS 1.2: Atom (RFC 4287) with relations of its own, Dublin Core beside it."""

import datetime
from collections.abc import Iterable, Iterator

from plugins.shelf.feed import Branch, Feed
from plugins.shelf.markup import DECLARATION, element, text
from plugins.shelf.publication import HTML, Offer, Publication

NAMESPACES = {
    "xmlns": "http://www.w3.org/2005/Atom",
    "xmlns_dc": "http://purl.org/dc/terms/",
    "xmlns_opensearch": "http://a9.com/-/spec/opensearch/1.1/",
}
CATALOGUE = "application/atom+xml;profile=opds-catalog;kind="
NAVIGATION, ACQUISITION = f"{CATALOGUE}navigation", f"{CATALOGUE}acquisition"
ACQUIRE = "http://opds-spec.org/acquisition"
OPEN = f"{ACQUIRE}/open-access"
IMAGE = "http://opds-spec.org/image"


def render_root(feed: Feed, branches: Iterable[Branch]) -> bytes:
    """Return the navigation feed (OPDS 1.2, 2.2), from which every shelf can be reached."""
    return _document(feed, NAVIGATION, map(_branch, branches))


def render_shelf(feed: Feed, entries: Iterable[str], per_page: int) -> bytes:
    """Return an acquisition feed (2.3) of `entries`, a part of its shelf (2.4)."""
    counts = (
        text("opensearch:totalResults", str(feed.total)),
        text("opensearch:itemsPerPage", str(per_page)),
        text("opensearch:startIndex", str((feed.number - 1) * per_page + 1)),
    )
    return _document(feed, ACQUISITION, (*counts, *entries))


def render_entry(publication: Publication, image: str) -> str:
    """Return the entry (5) of `publication`; `image` is the full address of its cover, or empty."""
    return element("entry", _lines(_entry(publication, image)))


def _document(feed: Feed, kind: str, parts: Iterable[str]) -> bytes:
    head = (
        text("id", feed.id),
        text("title", feed.title),
        text("updated", _moment(feed.updated)),
        element("author", text("name", feed.author)),
        element("link", rel="self", href=feed.address, type=kind),
        element("link", rel="start", href=feed.root, type=NAVIGATION),
        "" if kind == NAVIGATION else element("link", rel="up", href=feed.root, type=NAVIGATION),
        element("link", rel="alternate", href=feed.page, type=HTML),
        *(element("link", rel=rel, href=where, type=kind) for rel, where in feed.turns),
    )
    body = element("feed", _lines((*head, *parts)), **NAMESPACES, xml_lang=feed.language)
    return f"{DECLARATION}{body}\n".encode()


def _branch(branch: Branch) -> str:
    lines = (
        text("id", f"{branch.id}"),
        text("title", branch.title),
        text("updated", _moment(branch.updated)),
        text("content", branch.note, type="text"),
        element("link", rel=branch.relation, href=branch.address, type=ACQUISITION),
    )
    return element("entry", _lines(lines))


def _entry(publication: Publication, image: str) -> Iterator[str]:
    """Yield the elements of an entry, in Atom's words where it has them (5.1.1)."""
    yield text("id", publication.id)
    yield text("title", publication.title)
    yield text("updated", _moment(publication.updated))
    yield from (element("author", text("name", each)) for each in publication.makers)
    yield from (text("dc:language", each) for each in publication.languages)
    yield text("dc:issued", publication.issued)
    yield text("dc:publisher", publication.publisher)
    yield text("dc:identifier", publication.isbn)
    for term in publication.terms:
        yield element("category", scheme=term.scheme, term=term.code, label=term.title)
    yield text("rights", publication.rights)
    yield text("summary", publication.summary, type="text")
    if image:
        yield element("link", rel=IMAGE, href=image, type="image/jpeg")
        yield element("link", rel=f"{IMAGE}/thumbnail", href=image, type="image/jpeg")
    yield element("link", rel="alternate", href=publication.page, type=HTML)
    yield from map(_offer, publication.offers)


def _offer(offer: Offer) -> str:
    return element(
        "link",
        rel=OPEN if offer.size else ACQUIRE,
        href=offer.address,
        type=offer.media_type,
        length=str(offer.size or ""),
    )


def _moment(day: datetime.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _lines(parts: Iterable[str]) -> str:
    return "\n" + "".join(f"{each}\n" for each in parts if each)
