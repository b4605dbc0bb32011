"""All entries of the site at one moment: immutable, with addresses and links in both directions."""

import datetime
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Protocol, TypeVar, cast
from zoneinfo import ZoneInfo

from plugins.model.attachment import Attachment
from plugins.model.body import Body, FileLink
from plugins.model.collation import collate
from plugins.model.editions import SeriesEdition, find_editions
from plugins.model.entry import Dated, Entry, Located
from plugins.model.event import Event
from plugins.model.language import ORIGINAL, Language, prefix
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.organisation import Organisation
from plugins.model.scheduled import Scheduled, choose_zone
from plugins.model.timetable import Timetable, make_timetable
from plugins.model.vocabulary import Region

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Image:
    """An image beside an entry: its path below `content/`, its digest and its size in pixels.

    `colour` is that of the whole, `#rrggbb`: what stands in its place until it has come.
    `transparent` tells that the ground may be seen through it.
    """

    path: str
    digest: str
    width: int
    height: int
    colour: str = ""
    transparent: bool = False


class Ordered(Protocol):
    """An entry that says which place it has among its kind."""

    order: int


@dataclass(frozen=True)
class Catalogue:
    """The published entries, in the order of their paths, the images and files beside them.

    `date` is the day that the site is built for: nothing dated later is published.
    """

    kinds: tuple[type[Entry], ...]
    entries: tuple[Entry, ...]
    images: Mapping[str, Image] = field(default_factory=dict)
    date: datetime.date = datetime.date(1970, 1, 1)
    attachments: Mapping[str, Attachment] = field(default_factory=dict)

    @cached_property
    def _by_kind(self) -> Mapping[type[Entry], tuple[Entry, ...]]:
        groups: dict[type[Entry], list[Entry]] = {kind: [] for kind in self.kinds}
        for entry in self.entries:
            groups[type(entry)].append(entry)
        return MappingProxyType(
            {kind: tuple(sorted(each, key=order)) for kind, each in groups.items()}
        )

    @cached_property
    def _by_key(self) -> Mapping[str, Entry]:
        return MappingProxyType({entry.key: entry for entry in self.entries})

    @cached_property
    def _by_path(self) -> Mapping[str, Entry]:
        return MappingProxyType({entry.origin.path: entry for entry in self.entries})

    @cached_property
    def _referring(self) -> Mapping[str, tuple[Entry, ...]]:
        groups: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for key in entry.references:
                groups.setdefault(key, []).append(entry)
        return MappingProxyType({key: tuple(each) for key, each in groups.items()})

    def of(self, kind: type[E]) -> tuple[E, ...]:
        """Return the entries of `kind` in their natural order: newest first if they are dated."""
        return self._by_kind.get(kind, ())  # type: ignore[return-value]  # grouped by type

    def get(self, collection: str, id: str) -> Entry | None:
        """Return the entry `id` of `collection`, None if there is none."""
        return self._by_key.get(f"{collection}/{id}")

    def has(self, key: str) -> bool:
        """Tell whether there is an entry with this key."""
        return key in self._by_key

    def at(self, path: str) -> Entry | None:
        """Return the entry whose file is `path` below `content/`."""
        return self._by_path.get(path)

    def referring_to(self, entry: Entry) -> tuple[Entry, ...]:
        """Return the entries that name `entry` in any of their fields, each once, by path."""
        return self._referring.get(entry.key, ())

    @cached_property
    def _editions(self) -> Mapping[str, tuple[SeriesEdition, ...]]:
        events: dict[str, list[Event]] = {}
        for event in self.of(Event):
            if event.series:
                events.setdefault(event.series, []).append(event)
        return MappingProxyType(
            {
                series.id: find_editions(series, events.get(series.id, ()), self.date)
                for series in self.of(NetworkEvent)
            }
        )

    def editions(self, series: NetworkEvent) -> tuple[SeriesEdition, ...]:
        """Return the editions of `series`, the newest first, computed ones too."""
        return self._editions.get(series.id, ())

    @cached_property
    def timetable(self) -> Timetable:
        """What happens when."""
        editions = (each for found in self._editions.values() for each in found)
        return make_timetable(self.of(Event), editions, self.zone, self.date)

    def zone(self, entry: Scheduled) -> ZoneInfo:
        """Return the time zone of `entry`: its own, else its region's, else that of Moscow."""
        return choose_zone(entry, self.zones(entry))

    def zones(self, entry: Entry) -> tuple[str, ...]:
        """Return the time zones of the regions that `entry` names, in the order of its regions."""
        found: dict[str, None] = {}
        for id in entry.regions if isinstance(entry, Located) else ():
            region = self.get(Region.collection, id)
            found |= dict.fromkeys(region.zones) if isinstance(region, Region) else {}
        return tuple(found)

    def target(self, origin: str, link: str) -> tuple[Entry | None, str]:
        """Return the entry that `link`, written in the file `origin`, leads to; the fragment."""
        path, _, fragment = link.partition("#")
        return self.at(beside(origin, path)), fragment

    @cached_property
    def _links(self) -> dict[tuple[str, str, Language], tuple[str, ...]]:
        return {}

    def links(self, entry: Entry, body: Body, language: Language) -> tuple[str, ...]:
        """Return the addresses, from the root, of the links in `body`, which is of `entry`.

        Pages, feeds and data ask for the same ones: they are found once.
        """
        if not body.links:
            return ()
        place = entry.key, body.digest, language
        if place not in self._links:
            found = (self._link(entry, language, each) for each in body.links)
            self._links[place] = tuple(found)
        return self._links[place]

    def _link(self, entry: Entry, language: Language, link: FileLink) -> str:
        if link.is_image:
            return image_address(self.images[beside(entry.origin.path, link.target)])
        if link.target.startswith("#"):
            return link.target
        target, fragment = self.target(entry.origin.path, link.target)
        where = address(target, language) if target else ""
        return f"{where}#{fragment}" if fragment else where


def order(entry: Entry) -> tuple[object, ...]:
    """Return what entries of a kind are sorted by."""
    if isinstance(entry, Dated | Scheduled):
        year, month, day = entry.date
        return (-year, -month, -day, entry.id)
    if isinstance(entry, Material):
        year = entry.date.year if entry.date else 0
        return (-year, collate(entry.title.ru), entry.id)
    # Asked of thousands: pydantic is slow to say that a field is missing.
    place = cast(Ordered, entry).order if "order" in type(entry).model_fields else None
    if isinstance(entry, Organisation):
        where = entry.locality.ru if entry.locality and place is None else ""
        name = entry.short or entry.title
        return (place or 0, collate(where), collate(name.ru), entry.id)
    if place is not None:
        return (place, entry.id)
    return (entry.origin.path, -1 if entry.origin.index is None else entry.origin.index)


def beside(origin: str, path: str) -> str:
    """Return the path below `content/` of `path` as written in the file `origin`."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(origin), path))


def address(entry: Entry, language: Language) -> str:
    """Return the address, from the root, of `entry`: of its original where it is not translated."""
    permalink = entry.permalink()
    if permalink is None:
        raise ValueError(f"{entry.key} has no page")
    return f"/{prefix(language if language in entry.languages else ORIGINAL)}{permalink}"


def image_address(image: Image) -> str:
    """Return the address of the published image: by content, so that it may be kept for ever."""
    suffix = posixpath.splitext(image.path)[1]
    return f"/images/{image.digest[:12]}{suffix.lower()}"
