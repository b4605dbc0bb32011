"""The catalogue as it is read in one language: addresses, cards, labels, dates of its entries."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import takewhile
from typing import Any, TypeVar

from plugins.catalogue.channels import Channel, find_channels
from plugins.catalogue.facets import Facet
from plugins.catalogue.nearest import Helpers
from plugins.catalogue.related import relate
from plugins.catalogue.subscriptions import Subscription, find_subscriptions
from plugins.model.catalogue import Catalogue, address
from plugins.model.dates import PartialDate
from plugins.model.entry import Dated, Described, Entry, Located
from plugins.model.fields import LocalizedText
from plugins.model.language import ORIGINAL, Language, prefix
from plugins.model.material import Material
from plugins.model.moments import Known
from plugins.model.organisation import Organisation
from plugins.model.page import Page
from plugins.model.settings import SiteSettings
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Source
from plugins.pages.interface import Interface
from plugins.pages.parts import Card, DateText, Link, SourceLine, Text
from plugins.words.dates import format_in_year, format_known, format_partial, format_span

T = TypeVar("T")
R = TypeVar("R")
ARCHIVE = "https://web.archive.org/web/2018/"


@dataclass(frozen=True)
class View:
    """One language's view; what is asked of it twice is made once."""

    catalogue: Catalogue
    language: Language
    interface: Interface
    settings: SiteSettings
    _made: dict[tuple[object, ...], Any] = field(default_factory=dict, compare=False, repr=False)

    def once(self, make: Callable[["View", T], R], entry: T, key: Hashable) -> R:
        """Return what `make` makes of `entry`; what was made under `key` is not made again."""
        place = make, key
        if place not in self._made:
            self._made[place] = make(self, entry)
        made: R = self._made[place]
        return made

    def root(self, path: str) -> str:
        """Return the address of `path` below the root of this language."""
        return f"/{prefix(self.language)}{path}"

    @cached_property
    def channels(self) -> Mapping[str, Channel]:
        """The channels of this language, by their names."""
        return {each.name: each for each in find_channels(self.catalogue, self.language)}

    @cached_property
    def own_channels(self) -> Mapping[str, Channel]:
        """The channels that are about one entry, by its key."""
        return {each.subject.key: each for each in self.channels.values() if each.subject}

    @cached_property
    def subscriptions(self) -> Mapping[str, Subscription]:
        """The calendars to subscribe to, but those of single events, by their names."""
        found = find_subscriptions(self.catalogue)
        # Those of single events come last.
        return {each.name: each for each in takewhile(lambda each: each.kind != "event", found)}

    @cached_property
    def helpers(self) -> Helpers:
        """Who can help whom."""
        return Helpers(self.catalogue)

    @cached_property
    def related_materials(self) -> Mapping[str, tuple[Entry, ...]]:
        """Those most like each material, by its key."""
        return relate(self.catalogue.of(Material))

    @cached_property
    def _listed(self) -> dict[type[Entry], str]:
        return {}

    def list_address(self, kind: type[Entry], path: str = "") -> str:
        """Return the address of the list of `kind`, or of a part of it, in a language it has."""
        if kind not in self._listed:
            here = any(self.language in each.languages for each in self.catalogue.of(kind))
            language = self.language if here else ORIGINAL
            self._listed[kind] = f"/{prefix(language)}{kind.collection}/"
        return f"{self._listed[kind]}{path}"

    @cached_property
    def whole_calendar(self) -> Subscription | None:
        """The calendar of everything, the first of all; None where nothing has a day."""
        return next(find_subscriptions(self.catalogue), None)

    @cached_property
    def home(self) -> Link:
        """The first crumb of every trail: the home page."""
        home = self.catalogue.get("pages", "index")
        assert home is not None  # the loader has made sure of it
        return Link(self.link(home).title, self.root(""))

    def foreign(self, text: LocalizedText | None) -> Language | None:
        """Return the language of `text` where it is not this view's."""
        return None if text is None or text.get(self.language) is not None else ORIGINAL

    def text(self, entry: Entry) -> Text | None:
        """Return the text of `entry`, its links leading to pages of this language."""
        language = self.language if entry.body(self.language) else ORIGINAL
        body = entry.body(language)
        if body is None:
            return None
        addresses = self.catalogue.links(entry, body, self.language)
        return Text(body, addresses, language if language != self.language else None)

    def date(self, entry: Entry) -> DateText | None:
        """Return the date of a dated entry in words."""
        if not isinstance(entry, Dated):
            return None
        return self.span(entry.date, entry.end, entry.date_estimated)

    def span(
        self, start: PartialDate, end: PartialDate | None = None, estimated: bool = False
    ) -> DateText:
        """Return a date or a period in words."""
        return DateText(format_span(start, end, self.language), str(start), estimated)

    def in_year(
        self, start: PartialDate, end: PartialDate | None = None, estimated: bool = False
    ) -> DateText:
        """Return a date or a period in words, to stand under its year."""
        return DateText(format_in_year(start, end, self.language), str(start), estimated)

    def period(self, start: Known, end: Known) -> str:
        """Return in words from when to when."""
        return format_known(start, end, self.language)

    def day(self, date: PartialDate) -> DateText:
        """Return a single date in words."""
        return DateText(format_partial(date, self.language), str(date))

    def link(self, entry: Entry, *, current: bool = False) -> Link:
        """Return a link to `entry`."""
        title = short_title(entry)
        return Link(
            title.best(self.language),
            address(entry, self.language),
            self.foreign(title),
            current=current,
        )

    def links(self, collection: str, ids: Iterable[str]) -> tuple[Link, ...]:
        """Return links to entries of `collection`, which have pages, by their ids."""
        found = (self.catalogue.get(collection, id) for id in ids)
        return tuple(self.link(each) for each in found if each)

    def part(self, entry: Entry, id: str) -> str:
        """Return the address of the part `id` of `entry`, or of the whole where it has none."""
        where = address(entry, self.language)
        if not id:
            return where
        body = entry.body(self.language if self.language in entry.languages else ORIGINAL)
        # Layouts add parts of their own.
        known = getattr(entry, "layout", "text") != "text" or (body is not None and id in body.ids)
        return f"{where}#{id}" if known else where

    def card(self, entry: Entry) -> Card:
        """Return the card of `entry` in a list."""
        return self.once(View._card, entry, entry.key)

    def _card(self, entry: Entry) -> Card:
        summary: LocalizedText | None = getattr(entry, "summary", None)
        place = entry.locality if isinstance(entry, Organisation) else None
        translated = self.language in entry.languages
        return Card(
            entry.title.best(self.language),
            address(entry, self.language),
            None if translated else ORIGINAL,
            self.date(entry),
            summary.best(self.language) if summary else "",
            self.foreign(summary),
            self.topics(entry)[:2] if entry.has_facets else (),
            place=place.best(self.language) if place else "",
            place_language=self.foreign(place),
        )

    def topics(self, entry: Entry) -> tuple[Link, ...]:
        """Return links to the lists of the topics of `entry`."""
        return self._labels(entry, "topic", entry.topics if isinstance(entry, Described) else ())

    def regions(self, entry: Entry) -> tuple[Link, ...]:
        """Return links to the lists of the regions of `entry`."""
        return self._labels(entry, "region", entry.regions if isinstance(entry, Located) else ())

    def tags(self, entry: Entry) -> tuple[Link, ...]:
        """Return links to the lists of the key words of `entry`."""
        tags = entry.tags if isinstance(entry, Described) else ()
        # A key word without a Latin or Cyrillic letter has no address, and so no list.
        return self._labels(entry, "tag", tuple(tag for tag in tags if transliterate(tag)))

    def _labels(self, entry: Entry, name: str, ids: tuple[str, ...]) -> tuple[Link, ...]:
        keys = ((entry.collection, name, id) for id in ids)
        return tuple(self.once(View._label, key, key) for key in keys)

    def _label(self, key: tuple[str, str, str]) -> Link:
        collection, name, id = key
        named = self.catalogue.get({"topic": "topics", "region": "regions"}.get(name, ""), id)
        title = named.title.best(self.language) if named else id
        foreign = self.foreign(named.title) if named else self._tag_language()
        return Link(title, self.root(f"{collection}/{name}/{transliterate(id)}/"), foreign)

    def _tag_language(self) -> Language | None:
        return None if self.language == ORIGINAL else ORIGINAL

    def facet_link(self, facet: Facet, collection: str) -> Link:
        """Return a link to the list of `facet`, with the number of its entries."""
        return Link(
            facet.title.best(self.language),
            self.root(f"{collection}/{facet.path}"),
            self.foreign(facet.title),
            len(facet.entries),
        )

    def sources(self, ids: tuple[str, ...]) -> tuple[SourceLine, ...]:
        """Return the sources by their ids; a page that is gone leads to its copy."""
        lines = []
        for id in ids:
            source = self.catalogue.get("sources", id)
            if isinstance(source, Source):
                host = source.url.split("/")[2].removeprefix("www.")
                url = f"{ARCHIVE}{source.url}" if source.gone else source.url
                lines.append(SourceLine(source.title.best(self.language), url, host, source.gone))
        return tuple(lines)


def short_title(entry: Entry) -> LocalizedText:
    """Return what links call `entry`: the short name of an organisation heads its page, too."""
    if isinstance(entry, Page):
        return entry.short_title
    return (entry.short or entry.title) if isinstance(entry, Organisation) else entry.title
