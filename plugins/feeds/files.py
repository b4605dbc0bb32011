"""The catalogue becomes feeds: for each channel and language, in three formats, with archives."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from typing import Literal

from markupsafe import Markup

from plugins.catalogue.channels import Format, find_channels
from plugins.feeds.digests import digest_item
from plugins.feeds.documents import Document, find_documents
from plugins.feeds.entries import entry_item
from plugins.feeds.item import Feed, FeedItem, Look
from plugins.feeds.json_feed import render_json
from plugins.feeds.notices import Digest, Notice, find_notices, gather, sort
from plugins.feeds.stories import story_facts
from plugins.feeds.words import describe
from plugins.feeds.xml import Printer
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.model.vocabulary import Region, Topic

# An item that stands in many feeds of a format is written by one process.
HANDS: Mapping[Format, Literal[0, 1] | None] = {"rss": 0, "atom": 1, "json": None}
SHEET, ICON, SMALL_ICON = "css/feed.css", "img/feed-512.png", "img/feed-144.png"
LONG_AGO = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def site_feeds(
    catalogue: Catalogue,
    settings: SiteSettings,
    static: Mapping[str, str] | None = None,
    version: str = "",
) -> Iterator[Artifact]:
    """Yield `feeds/<name>.<format>` of every channel of every language, and their archives.

    `static` gives the published names of the theme's files, `version` stands for the code.
    """
    for language in LANGUAGES:
        yield from _Desk(catalogue, settings, language, static or {}, version).artifacts()


@dataclass(frozen=True)
class _Desk:
    """Makes the feeds of one language; what stands in many of them is made once."""

    catalogue: Catalogue
    settings: SiteSettings
    language: Language
    static: Mapping[str, str]
    version: str
    _items: dict[str, FeedItem] = field(default_factory=dict, repr=False)
    _facts: dict[str, str] = field(default_factory=dict, repr=False)
    _lines: dict[str, Markup] = field(default_factory=dict, repr=False)
    _told: dict[str, tuple[Notice, ...]] = field(default_factory=dict, repr=False)
    _digests: dict[tuple[str, int], str] = field(default_factory=dict, repr=False)
    _printer: Printer = field(default_factory=Printer, repr=False)

    def artifacts(self) -> Iterator[Artifact]:
        """Yield every document in every format that has it."""
        catalogue, language, look = self.catalogue, self.language, self._look()
        named = [each.stamp for kind in (Topic, Region, Site) for each in catalogue.of(kind)]
        seal = fingerprint(self.version, self.settings, look, language, named)
        for document in self._documents():
            for format, hand in HANDS.items():
                # RFC 5005 is of XML; what is older stands in the open data as JSON.
                if format != "json" or not document.archive:
                    path = document.channel.path(format, document.archive)
                    recipe = partial(self._recipe, seal, look, document, format)
                    yield Artifact(path, recipe, hand=hand)

    def _documents(self) -> Iterator[Document]:
        for channel in find_channels(self.catalogue, self.language):
            notices = self._notices(channel.entries)
            told: Sequence[Notice | Digest] = notices
            if channel.period:
                told = gather(notices, channel.period, self.catalogue.date)
            yield from find_documents(channel, told, self.settings.feed_size)

    def _look(self) -> Look:
        site, absolute = self.catalogue.of(Site)[0], self.settings.absolute

        def published(name: str) -> str:
            return absolute(f"/static/{self.static[name]}") if name in self.static else ""

        return Look(
            author=site.organisation.best(self.language),
            home=absolute(f"/{prefix(self.language)}"),
            sheet=f"/static/{self.static[SHEET]}" if SHEET in self.static else "",
            icon=published(ICON),
            favicon=published(SMALL_ICON),
            hub=self.settings.hub,
        )

    def _recipe(self, seal: str, look: Look, document: Document, format: Format) -> Recipe:
        channel = document.channel
        place = channel.name, document.archive
        if place not in self._digests:
            self._digests[place] = fingerprint([self._fact(each) for each in document.told])
        facts = self._digests[place]
        around = document.archive, document.archives if document.archive == 0 else document.newer
        made_of = channel.name, channel.title, channel.page, around, facts
        make = partial(self._make, look, document, format)
        return Recipe(fingerprint(seal, format, *made_of), make)

    def _make(self, look: Look, document: Document, format: Format) -> bytes:
        feed = self._feed(look, document, format)
        return render_json(feed) if format == "json" else self._printer.render(feed, format)

    def _feed(self, look: Look, document: Document, format: Format) -> Feed:
        channel, absolute = document.channel, self.settings.absolute
        items = tuple(self._item(each) for each in document.told)
        site = self.catalogue.of(Site)[0]

        def archive(number: int) -> str:
            if not number or format == "json":
                return ""
            return absolute(f"/{channel.path(format, number)}")

        return Feed(
            title=f"{channel.title.best(self.language)} — {site.title.best(self.language)}",
            description=describe(channel, site),
            language=self.language,
            address=absolute(f"/{channel.path(format, document.archive)}"),
            page=absolute(f"/{prefix(self.language)}{channel.page}"),
            updated=max((each.updated for each in items), default=LONG_AGO),
            look=look,
            items=items,
            archive=document.archive > 0,
            current=absolute(f"/{channel.path(format)}") if document.archive else "",
            older=archive(document.older),
            newer=archive(document.newer),
        )

    def _notices(self, entries: Sequence[Entry]) -> list[Notice]:
        known = self._told
        for entry in entries:
            if entry.key not in known:
                known[entry.key] = find_notices(entry)
        return sort(chain.from_iterable(known[each.key] for each in entries))

    def _item(self, told: Notice | Digest) -> FeedItem:
        if told.key not in self._items:
            made_of = self.catalogue, self.settings
            self._items[told.key] = (
                digest_item(*made_of, told, self.language, self._lines)
                if isinstance(told, Digest)
                else entry_item(*made_of, told, self.language)
            )
        return self._items[told.key]

    def _fact(self, told: Notice | Digest) -> str:
        """Return what an item is made of, without making it."""
        if isinstance(told, Digest):
            notices = [f"{each.key} {each.entry.stamp}" for each in told.notices]
            return "\n".join([told.key, *notices])
        if told.key not in self._facts:
            story = story_facts(self.catalogue, told.entry, self.language)
            self._facts[told.key] = f"{told.day} {told.name} {told.entry.stamp} {story}"
        return self._facts[told.key]
