"""Feeds become OPDS 2.0: collections of JSON (opds-2.0, feed.schema.json), words of schema.org."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from plugins.shelf.atom import ACQUIRE, OPEN
from plugins.shelf.feed import Branch, Feed
from plugins.shelf.publication import HTML, Publication

FEED = "application/opds+json"
SCHEMA = "http://schema.org/"
TYPES: Mapping[str, str] = {
    "book": "Book",
    "brochure": "Book",
    "almanac": "Book",
    "manual": "Book",
    "case-studies": "Book",
    "series": "BookSeries",
    "article": "Article",
    "press": "NewsArticle",
    "interview": "Article",
    "report": "Report",
    "presentation": "PresentationDigitalDocument",
    "video": "VideoObject",
    "web": "WebPage",
}


def render_root(feed: Feed, branches: Iterable[Branch]) -> bytes:
    """Return the feed that leads to every shelf (2.1)."""
    navigation = [
        {
            "href": each.address,
            "title": each.title,
            "type": FEED,
            "rel": each.relation,
            "properties": {"numberOfItems": each.total},
        }
        for each in branches
    ]
    return _encode({**_head(feed), "navigation": navigation})


def render_shelf(feed: Feed, entries: Iterable[Mapping[str, Any]], per_page: int) -> bytes:
    """Return a feed of publications (2.2), a part of its shelf (4)."""
    head = _head(feed)
    counts = {
        "numberOfItems": feed.total,
        "itemsPerPage": per_page,
        "currentPage": feed.number,
    }
    return _encode({**head, "metadata": {**head["metadata"], **counts}, "publications": [*entries]})


def make_entry(publication: Publication, image: str, stand_in: str) -> dict[str, Any]:
    """Return a publication (5); `image` and `stand_in` are full addresses.

    Each must have an image (2.2): where it has no cover, one that stands for the site.
    """
    cover = publication.cover
    shown: dict[str, Any] = {"href": stand_in, "type": "image/png"}
    if cover and image:
        size = {"width": cover.width, "height": cover.height}
        shown = {"href": image, "type": "image/jpeg", **size}
    links: list[dict[str, Any]] = [
        {"rel": "alternate", "href": publication.page, "type": HTML},
    ]
    for offer in publication.offers:
        link = {
            "rel": OPEN if offer.size else ACQUIRE,
            "href": offer.address,
            "type": offer.media_type,
        }
        links.append({**link, "size": offer.size} if offer.size else link)
    return {"metadata": _metadata(publication), "links": links, "images": [shown]}


def _metadata(publication: Publication) -> dict[str, Any]:
    """Return what is known; a date is only named where its day is: the format has no other."""
    series: dict[str, Any] = {"name": publication.series}
    if publication.number.isascii() and publication.number.isdecimal():
        series["position"] = int(publication.number)
    told: dict[str, Any] = {
        "@type": f"{SCHEMA}{TYPES.get(publication.type, 'CreativeWork')}",
        "identifier": publication.isbn or publication.id,
        "title": publication.title,
        "author": [{"name": each} for each in publication.makers],
        "language": [*publication.languages],
        "publisher": publication.publisher,
        "published": publication.issued if len(publication.issued) == len("2009-03-15") else "",
        "modified": _moment(publication.updated),
        "description": publication.summary,
        "numberOfPages": publication.pages,
        "belongsTo": {"series": series} if publication.series else {},
        "subject": [
            {"name": each.title, "code": each.code, "scheme": each.scheme}
            for each in publication.terms
        ],
        "rights": publication.rights,
    }
    return {name: value for name, value in told.items() if value}


def _head(feed: Feed) -> dict[str, Any]:
    links = [
        ("self", feed.address, FEED),
        ("start", feed.root, FEED),
        ("alternate", feed.page, HTML),
        *((relation, where, FEED) for relation, where in feed.turns),
    ]
    return {
        "metadata": {"title": feed.title, "modified": _moment(feed.updated)},
        "links": [{"rel": rel, "href": where, "type": type} for rel, where, type in links],
    }


def _moment(day: datetime.date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _encode(document: Mapping[str, Any]) -> bytes:
    return orjson.dumps(document, option=orjson.OPT_APPEND_NEWLINE)
