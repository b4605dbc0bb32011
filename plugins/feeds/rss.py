"""Feed items become an RSS 2.0 document; the one module that knows feedgen and its faults."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from feedgen.feed import FeedGenerator

from plugins.feeds.media import Media, MediaEntry, MediaFeed

# What XML 1.0 2.2 does not allow: feedgen would raise.
FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An item: absolute addresses, full text as HTML, dates with a zone."""

    id: str
    title: str
    address: str
    summary: str
    html: str
    published: datetime.datetime
    categories: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its title, its own address and that of the page that it follows."""

    title: str
    description: str
    language: str
    address: str
    page: str
    items: tuple[FeedItem, ...] = ()


def render_rss(feed: Feed) -> bytes:
    """RSS 2.0 of `feed`, its items in the order given (RSS Advisory Board profile).

    Dates come from the items, never from the clock, so that unchanged items give unchanged bytes.
    """
    generator = FeedGenerator()
    generator.id(feed.address)
    generator.title(_clean(feed.title))
    generator.description(_clean(feed.description))
    generator.language(feed.language)
    generator.link(href=feed.address, rel="self", type="application/rss+xml")
    # feedgen takes the last one for <link>.
    generator.link(href=feed.page, rel="alternate")
    generator.generator("cs-network.ru")
    generator.docs("https://www.rssboard.org/rss-specification")
    # feedgen would write the present moment here.
    generator.lastBuildDate(_newest(feed.items))
    if any(item.media for item in feed.items):
        generator.register_extension("media", MediaFeed, MediaEntry, atom=False)
    for item in feed.items:
        entry = generator.add_entry(order="append")  # feedgen prepends by default
        entry.id(item.id)
        entry.guid(item.id, permalink=False)
        entry.title(_clean(item.title))
        entry.link(href=item.address)
        entry.description(_clean(item.summary))
        if item.html:
            entry.content(_clean(item.html), type="CDATA")
        if item.media:
            entry.media.show(*map(_clean_media, item.media))
        entry.published(item.published)
        for category in item.categories:
            entry.category(term=_clean(category))
    return bytes(generator.rss_str(pretty=True))


def _newest(items: Sequence[FeedItem]) -> datetime.datetime:
    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    return max((item.published for item in items), default=epoch)


def _clean_media(media: Media) -> Media:
    words = (media.description, media.title, media.credit)
    description, title, credit = map(_clean, words)
    return replace(media, description=description, title=title, credit=credit)


def _clean(text: str) -> str:
    return FORBIDDEN.sub("", text)
