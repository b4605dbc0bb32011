"""Kinds of content become lists of their entries: the whole list, and one for each facet."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.facets import Facet, find_facets
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.page import Page
from plugins.model.scheduled import Scheduled


@dataclass(frozen=True, slots=True)
class Listing:
    """A list to be paged: where it is, what it is called, what is in it.

    `intro` is the page, if an editor wrote one, that stands at the address of the list. The first
    `upcoming` entries are still to come, the nearest first; all others are past, the newest first.
    """

    kind: type[Entry]
    path: str
    entries: tuple[Entry, ...]
    intro: Page | None = None
    facet: Facet | None = None
    facets: tuple[Facet, ...] = ()
    upcoming: int = 0

    def numbers(self, size: int) -> range:
        """Return the numbers of its pages of `size` entries, from 1."""
        if not self.kind.is_paged:
            return range(1, 2)
        return range(1, max(1, -(-len(self.entries) // size)) + 1)


def page_path(path: str, number: int) -> str:
    """Return the path of page `number` of the list at `path`."""
    return path if number == 1 else f"{path}page/{number}/"


def find_listings(catalogue: Catalogue) -> Iterator[Listing]:
    """Yield the lists of every kind that has entries: none is ever empty."""
    pages = {page.permalink(): page for page in catalogue.of(Page)}
    for kind in catalogue.kinds:
        entries = catalogue.of(kind)
        if not kind.has_list or not entries:
            continue
        path = f"{kind.collection}/"
        facets = find_facets(catalogue, entries) if kind.has_facets else ()
        yield _listing(catalogue, kind, path, entries, intro=pages.get(path), facets=facets)
        for facet in facets:
            where = f"{path}{facet.path}"
            yield _listing(catalogue, kind, where, facet.entries, facet=facet)


def _listing(
    catalogue: Catalogue,
    kind: type[Entry],
    path: str,
    entries: tuple[Entry, ...],
    intro: Page | None = None,
    facet: Facet | None = None,
    facets: tuple[Facet, ...] = (),
) -> Listing:
    if not issubclass(kind, Scheduled):
        return Listing(kind, path, entries, intro, facet, facets)
    ends = catalogue.timetable.ends
    coming = [each for each in entries if ends[each.key][1] >= catalogue.date]
    coming.sort(key=lambda each: (*ends[each.key], each.id))
    past = [each for each in entries if ends[each.key][1] < catalogue.date]
    return Listing(kind, path, (*coming, *past), intro, facet, facets, len(coming))
