"""What the tests of feeds share: items of made-up entries, feeds, an independent reader."""

import datetime
from typing import Any

import feedparser

from plugins.feeds.entries import entry_item
from plugins.feeds.item import Feed, FeedItem, Look
from plugins.feeds.notices import find_notices, sort
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.settings import SiteSettings
from tests.entries import TODAY

URL = "https://example.org"
SETTINGS = SiteSettings(URL, TODAY)
NOON = datetime.datetime(2018, 7, 12, 9, tzinfo=datetime.UTC)
LOOK = Look("Сеть", f"{URL}/", f"{URL}/feed.css", f"{URL}/512.png", f"{URL}/144.png")


def items_of(catalogue: Catalogue, entry: Entry, language: Language = "ru") -> list[FeedItem]:
    """Return the items of `entry`, the oldest first."""
    return [
        entry_item(catalogue, SETTINGS, notice, language) for notice in sort(find_notices(entry))
    ]


def item(**values: Any) -> FeedItem:
    """Return an item, with `values` in place of what it has."""
    known: dict[str, Any] = {
        "id": "tag:example.org,2026:news/a/ru",
        "title": "A",
        "address": f"{URL}/news/a/",
        "summary": "S",
        "html": "<p>T</p>",
        "published": NOON,
        "updated": NOON,
        "categories": ("C",),
    }
    return FeedItem(**{**known, **values})


def feed(*items: FeedItem, suffix: str = "rss", **values: Any) -> Feed:
    """Return a feed of `items`."""
    known: dict[str, Any] = {
        "title": "Title",
        "description": "Text",
        "language": "ru",
        "address": f"{URL}/feeds/news.{suffix}",
        "page": f"{URL}/news/",
        "updated": NOON,
        "look": LOOK,
        "items": items,
    }
    return Feed(**{**known, **values})


def parsed(data: bytes) -> feedparser.FeedParserDict:
    """Return the feed as an independent reader takes it; it finds nothing wrong."""
    result = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    assert not result.bozo, result.get("bozo_exception")
    return result
