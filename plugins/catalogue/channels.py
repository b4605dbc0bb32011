"""The catalogue becomes the feeds that people can subscribe to: which entries are in each."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.entry import Dated, Entry
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import LANGUAGES, Language
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.scheduled import Scheduled


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed `feeds/<name>.rss` in one language, and the entries that it may have; it has some.

    `page` is the path of the page that it follows.
    """

    name: str
    language: Language
    title: LocalizedText
    page: str
    entries: tuple[Dated | Scheduled, ...] = field(repr=False)
    series: NetworkEvent | None = None

    def newest(self, count: int) -> list[Dated | Scheduled]:
        """Return those that were last heard of; of one day, in the order of their kind."""
        return heapq.nlargest(count, self.entries, key=last_word)


def find_channels(catalogue: Catalogue, language: Language) -> Iterator[Channel]:
    """Yield the feeds of `language`: of each kind that has a time, and of each series."""
    for kind in catalogue.kinds:
        if issubclass(kind, Dated | Scheduled) and kind.has_list:
            title = LocalizedText(**{each: kind.labels[each] for each in LANGUAGES})
            entries = _readable(catalogue.of(kind), language)
            if entries:
                name = kind.collection
                yield Channel(name, language, title, f"{name}/", entries)
    for series in catalogue.of(NetworkEvent):
        naming = (each for each in catalogue.referring_to(series) if isinstance(each, News | Event))
        entries = _readable(tuple(naming), language)
        if entries:
            name, page = f"network-events-{series.name}", series.permalink() or ""
            yield Channel(name, language, series.title, page, entries, series)


def last_word(entry: Dated | Scheduled) -> PartialDate:
    """Return the day of the last word about `entry`: its date, or that of its last change."""
    return entry.modified if isinstance(entry, Scheduled) else entry.date


def _readable(entries: tuple[Entry, ...], language: Language) -> tuple[Dated | Scheduled, ...]:
    return tuple(
        each
        for each in entries
        if isinstance(each, Dated | Scheduled) and language in each.languages
    )
