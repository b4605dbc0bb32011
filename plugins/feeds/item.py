"""What feeds are made of: plain values, whatever kinds of content and formats there are."""

import datetime
from dataclasses import dataclass

from plugins.feeds.media import Media
from plugins.model.language import Language


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that belongs to an item: absolute address, media type, size in bytes, its name."""

    address: str
    type: str
    length: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An item: absolute addresses, full text as HTML, dates with a zone.

    `id` is an IRI that never changes (RFC 4287, 4.2.6); `image` is the address of one that stands
    for the item, if there is any.
    """

    id: str
    title: str
    address: str
    summary: str
    html: str
    published: datetime.datetime
    updated: datetime.datetime
    categories: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    media: tuple[Media, ...] = ()
    image: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What every feed shows: addresses of its style sheet and, absolute, icons, author, hub.

    `icon` and `favicon` are squares of 512 and of 144 pixels (PNG); empty where there is none.
    """

    author: str
    home: str
    sheet: str = ""
    icon: str = ""
    favicon: str = ""
    hub: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A document of a feed: absolute addresses of itself and of the page that it follows.

    `archive` tells that it is one of the archives of the feed at `current`, which does not change
    again (RFC 5005, 4); `older` and `newer` are the archives around it, empty where there is none.
    """

    title: str
    description: str
    language: Language
    address: str
    page: str
    updated: datetime.datetime
    look: Look
    items: tuple[FeedItem, ...] = ()
    archive: bool = False
    current: str = ""
    older: str = ""
    newer: str = ""
