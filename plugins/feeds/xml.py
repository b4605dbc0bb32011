"""A feed becomes RSS 2.0 or Atom; the one module that knows feedgen and its faults.

What feedgen gets wrong, and is put right here: new items go first; dates are those of the clock
unless set; links of RSS but its own are lost, and of those of an item rel, type and length;
`type="CDATA"` is no Atom; of the enclosures of an item RSS has one alone; control characters raise.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from feedgen.entry import FeedEntry
from feedgen.ext.base import BaseExtension
from feedgen.feed import FeedGenerator
from lxml import etree

from plugins.catalogue.channels import MEDIA_TYPES
from plugins.feeds.item import Feed, FeedItem
from plugins.feeds.media import NAMESPACE, MediaEntry, MediaFeed

XmlFormat = Literal["rss", "atom"]
ATOM = "http://www.w3.org/2005/Atom"
HISTORY = "http://purl.org/syndication/history/1.0"
NAMESPACES = {"content": "http://purl.org/rss/1.0/modules/content/", "media": NAMESPACE}
# Around the items of a feed: feedgen would write each of them anew for every feed.
START: dict[XmlFormat, bytes] = {"rss": b"    <item>", "atom": b"  <entry>"}
END: dict[XmlFormat, bytes] = {"rss": b"  </channel>\n</rss>\n", "atom": b"</feed>\n"}
# What XML 1.0 2.2 does not allow: feedgen would raise.
FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Printer:
    """Writes feeds; an item that stands in many is written once in each format."""

    _written: dict[tuple[XmlFormat, str], bytes] = field(default_factory=dict, repr=False)
    _clean: dict[str, str] = field(default_factory=dict, repr=False)

    def render(self, feed: Feed, format: XmlFormat) -> bytes:
        """Return `feed` in UTF-8, its items in the order given.

        RSS 2.0 follows the RSS Advisory Board's profile, Atom RFC 4287, both RFC 5005 for their
        archives. Dates come from the items, never from the clock.
        """
        head, items = _write_head(feed, format), (self._item(each, format) for each in feed.items)
        return b"".join((head.removesuffix(END[format]), *items, END[format]))

    def _item(self, item: FeedItem, format: XmlFormat) -> bytes:
        if (format, item.id) not in self._written:
            if item.id not in self._clean:
                self._clean[item.id] = clean(item.html)
            entry = _entry(item, self._clean[item.id], format)
            made = entry.rss_entry() if format == "rss" else _linked(entry.atom_entry(), item)
            self._written[format, item.id] = _write_item(made, format)
        return self._written[format, item.id]


def clean(text: str) -> str:
    """Return `text` without the characters that XML does not allow."""
    return FORBIDDEN.sub("", text)


def _write_head(feed: Feed, format: XmlFormat) -> bytes:
    """Return the feed without its items."""
    generator = _head(feed, format)
    generator.register_extension("media", MediaFeed, atom=True, rss=True)
    generator.register_extension("rest", _Rest, atom=True, rss=True)
    generator.rest.take(feed, format)
    write = generator.rss_str if format == "rss" else generator.atom_str
    return bytes(write(pretty=True))


def _write_item(item: Any, format: XmlFormat) -> bytes:
    """Return `item` as it stands in a feed, which indents it and names the namespaces."""
    root = etree.Element("rss" if format == "rss" else "feed", nsmap=NAMESPACES)
    parent = etree.SubElement(root, "channel") if format == "rss" else root
    parent.append(item)
    written: bytes = etree.tostring(root, encoding="UTF-8", pretty_print=True)
    return written[written.index(START[format]) :].removesuffix(END[format])


def _head(feed: Feed, format: XmlFormat) -> FeedGenerator:
    look, generator = feed.look, FeedGenerator()
    generator.id(feed.current or feed.address)
    generator.title(clean(feed.title))
    generator.language(feed.language)
    generator.generator("cs-network.ru")
    generator.updated(feed.updated)
    if format == "atom":
        generator.subtitle(clean(feed.description))
        generator.author(name=clean(look.author), uri=look.home)
        generator.link(href=feed.page, rel="alternate", type="text/html", hreflang=feed.language)
        if look.favicon:
            generator.icon(look.favicon)
        return generator
    generator.description(clean(feed.description))
    generator.link(href=feed.page)
    generator.docs("https://www.rssboard.org/rss-specification")
    generator.lastBuildDate(feed.updated)
    if look.favicon:
        # Title and link as the channel's: validators ask for it.
        generator.image(url=look.favicon, title=clean(feed.title), link=feed.page)
    return generator


def _entry(item: FeedItem, html: str, format: XmlFormat) -> FeedEntry:
    entry = FeedEntry()
    entry.id(item.id)
    entry.link(href=item.address)
    entry.title(clean(item.title) or "…")
    entry.published(item.published)
    entry.updated(item.updated)
    for category in item.categories:
        entry.category(term=clean(category))
    if format == "rss":
        entry.description(clean(item.summary))
        if html:
            entry.content(html, type="CDATA")
        for each in item.enclosures[:1]:
            entry.enclosure(each.address, str(each.length), each.type)
    else:
        entry.summary(clean(item.summary))
        if html:
            entry.content(html, type="html")
    if item.media:
        entry.register_extension("media", MediaEntry, atom=True, rss=True)
        entry.media.show(*(_clean_media(each) for each in item.media))
    return entry


def _linked(entry: Any, item: FeedItem) -> Any:
    entry.find("link").attrib.update({"rel": "alternate", "type": "text/html"})
    for each in item.enclosures:
        values = {"href": each.address, "rel": "enclosure", "type": each.type}
        etree.SubElement(entry, "link", values, length=str(each.length))
    return entry


def _clean_media(media: Any) -> Any:
    words = (media.description, media.title, media.credit)
    description, title, credit = map(clean, words)
    return replace(media, description=description, title=title, credit=credit)


class _Rest(BaseExtension):  # type: ignore[misc]  # feedgen is untyped
    """Adds to a feed what feedgen has no words for: its links, its place in archives, its look."""

    def take(self, feed: Feed, format: XmlFormat) -> None:
        """Keep what is to be added."""
        self.feed, self.format = feed, format

    def extend_ns(self) -> dict[str, str]:
        """Return the namespace of archives, if the feed is one."""
        return {"fh": HISTORY} if self.feed.archive else {}

    def extend_rss(self, root: Any) -> Any:
        """Add to the channel."""
        self._extend(root, root.find("channel"), f"{{{ATOM}}}link")
        return root

    def extend_atom(self, root: Any) -> Any:
        """Add to the feed."""
        # feedgen writes the namespace as an attribute, and its elements without one.
        self._extend(root, root, "link")
        return root

    def _extend(self, root: Any, parent: Any, name: str) -> None:
        feed = self.feed
        if feed.archive:
            etree.SubElement(parent, f"{{{HISTORY}}}archive")
        type = MEDIA_TYPES[self.format]
        links = {"self": feed.address, "hub": feed.look.hub, "current": feed.current}
        links |= {"prev-archive": feed.older, "next-archive": feed.newer}
        for rel, href in links.items():
            if href:
                typed = {} if rel == "hub" else {"type": type}
                etree.SubElement(parent, name, href=href, rel=rel, **typed)
        if feed.look.sheet:
            said = f'type="text/css" href="{feed.look.sheet}"'
            root.addprevious(etree.ProcessingInstruction("xml-stylesheet", said))
