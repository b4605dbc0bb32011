"""The catalogue becomes the addresses of the site: what is shown where, in which languages."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.changes import ChangesDesk
from plugins.catalogue.desks import Desk, PhotoDesk, find_desks
from plugins.catalogue.listings import Listing, find_listings, page_path
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.fields import LocalDate, Localized
from plugins.model.language import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Route:
    """A page: its path below the root of each of `languages`, and what it shows.

    The subject is an entry, a list with the number of its page, or a desk; `updated` is when
    the entry was last changed, for the site map.
    """

    path: str
    languages: tuple[Language, ...]
    subject: Entry | Listing | Desk
    number: int = 0
    updated: Localized[LocalDate] | None = None


def find_routes(catalogue: Catalogue, page_size: int) -> Iterator[Route]:
    """Yield every page of the site but the error page."""
    taken: set[str] = set()
    readable = {kind: _languages(catalogue, kind) for kind in catalogue.kinds}
    for listing in find_listings(catalogue):
        found = {*readable[listing.kind], *(listing.intro.languages if listing.intro else ())}
        languages = tuple(language for language in LANGUAGES if language in found)
        for number in listing.numbers(page_size):
            path = page_path(listing.path, number)
            taken.add(path)
            yield Route(path, languages, listing, number)
    for path, desk in find_desks(catalogue):
        taken.add(path)
        yield Route(path, _desk_languages(desk), desk)
    for entry in catalogue.entries:
        entry_path = entry.permalink()
        if entry_path is not None and entry_path not in taken:
            yield Route(entry_path, entry.languages, entry, updated=entry.updated)


def _desk_languages(desk: Desk) -> tuple[Language, ...]:
    if isinstance(desk, PhotoDesk):
        return desk.album.languages
    # A month has no language: what happens in it is shown in each.
    return desk.languages if isinstance(desk, ChangesDesk) else LANGUAGES


def _languages(catalogue: Catalogue, kind: type[Entry]) -> frozenset[Language]:
    """Return the languages in which something of `kind` can be read.

    Its lists stand in each of them with all its entries, so that both have the same pages; a kind
    of which nothing is translated has no lists of foreign titles.
    """
    found: set[Language] = set()
    for entry in catalogue.of(kind):
        if len(found) == len(LANGUAGES):
            break
        found.update(entry.languages)
    return frozenset(found)
