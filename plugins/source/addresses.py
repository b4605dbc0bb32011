"""Addresses of entries, present and former, are held against each other and the site's own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.album import Album
from plugins.model.catalogue import Catalogue
from plugins.model.entry import FACETS, Entry
from plugins.model.language import LANGUAGES
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places

# What the site puts at addresses of its own: below the root, and below the list of a kind.
OWN_FOLDERS = {
    *(*LANGUAGES, "api", "calendars", "changes", "embed", "feeds", "images"),
    *("opds", "search", "search-index", "static"),
}
OWN_LISTS = re.compile(rf"(?:\d{{4}}|page|{'|'.join(FACETS)})/")
OWN_MONTHS = re.compile(r"calendar/\d{4}/")
# What only a former address can meet: elsewhere an editor's page stands there, or none can.
OWN_PAGES = frozenset(
    (
        *("calendar/", "subscribe/", "community/", "community/governance/", "community/network/"),
        *("community/numbers/", "education/", "education/study-visits/", "education/tutoring/"),
        "education/self-assessment/",
    )
)
OWN_EDITIONS = re.compile(r"network-events/[^/]+/\d{4}/")
OWN_PARTS = re.compile(rf"(?:\d{{4}}/)?(?:page|{'|'.join(FACETS)})/|\d{{4}}/$")
GALLERY = "design"


@dataclass(frozen=True, slots=True)
class AddressCheck:
    """Every entry's address is its own, and a former one leads from where nothing is."""

    catalogue: Catalogue
    places: Places

    def run(self) -> Iterator[Diagnostic]:
        """Yield the faults C202 and C211 of addresses, and C405 to C407 of former ones."""
        taken: dict[str, str] = {}
        for entry in self.catalogue.entries:
            permalink = entry.permalink()
            if permalink is None:
                continue
            shown, path = f"/{permalink}", entry.origin.path
            if self._is_reserved(entry, permalink):
                yield self.places.value(path, (), "C211", address=shown)
            if permalink in taken:
                other = f"content/{taken[permalink]}"
                loc = ("slug",) if entry.slug else ()
                yield self.places.value(path, loc, "C202", address=shown, other=other)
            taken.setdefault(permalink, path)
        yield from self._former(taken)

    def _is_reserved(self, entry: Entry, permalink: str) -> bool:
        """Tell whether the site itself puts something at, or below, this address."""
        first, _, rest = permalink.partition("/")
        if first in OWN_FOLDERS or OWN_MONTHS.match(permalink):
            return True
        lists = self._lists()
        if entry.collection == first:
            return bool(OWN_LISTS.fullmatch(rest))
        return entry.collection not in lists and first in lists and bool(OWN_LISTS.match(rest))

    def _lists(self) -> frozenset[str]:
        return frozenset(kind.collection for kind in self.catalogue.kinds if kind.has_list)

    def _photos(self) -> frozenset[str]:
        return frozenset(
            f"{album.permalink()}{transliterate(photo.name)}/"
            for album in self.catalogue.of(Album)
            for photo in album.photos
        )

    def _former(self, taken: dict[str, str]) -> Iterator[Diagnostic]:
        named: dict[str, str] = {}
        for entry in self.catalogue.entries:
            path, index = entry.origin.path, entry.origin.index
            for number, alias in enumerate(entry.aliases):
                address, loc = f"{alias}/", ("aliases", number)
                place = loc if index is None else (index, *loc)
                taker = f"content/{taken[address]}" if address in taken else ""
                if entry.permalink() is None:
                    yield self.places.value(path, place, "C407")
                elif taker or self.is_own(address):
                    taker = taker or "@own_page"
                    yield self.places.value(path, place, "C405", address=f"/{address}", taker=taker)
                elif alias in named:
                    other = f"content/{named[alias]}"
                    yield self.places.value(path, place, "C406", address=f"/{address}", other=other)
                named.setdefault(alias, path)

    def is_own(self, address: str) -> bool:
        """Tell whether the site itself puts, or may put, a page at `address`."""
        first, _, rest = address.partition("/")
        if first in OWN_FOLDERS or first == GALLERY or address in OWN_PAGES:
            return True
        if OWN_MONTHS.match(address) or OWN_EDITIONS.fullmatch(address):
            return True
        if first == Album.collection and address in self._photos():
            return True
        if first == Region.collection:
            return self.catalogue.get(Region.collection, rest.rstrip("/")) is not None
        return first in self._lists() and (not rest or OWN_PARTS.match(rest) is not None)
