"""Entries are counted: in all, by year, by region."""

from collections import Counter
from collections.abc import Iterable, Iterator

from plugins.model.album import Album
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Dated, Entry, Located
from plugins.model.network_event import NetworkEvent
from plugins.model.newsletter import Newsletter
from plugins.model.project import Project
from plugins.model.scheduled import Scheduled
from plugins.model.school import School

# What the site makes itself says nothing of the movement.
OWN = (Album, Newsletter)
# A series goes on over years, so that none is its own.
YEARLESS = NetworkEvent


def find_counted(catalogue: Catalogue) -> Iterator[type[Entry]]:
    """Yield the kinds that are counted: what the movement has or did, with a time or a place."""
    for kind in catalogue.kinds:
        counts = issubclass(kind, Dated | Located | Scheduled) and kind not in OWN
        if counts and kind.has_page and kind.has_list and catalogue.of(kind):
            yield kind


def has_year_lists(kind: type[Entry]) -> bool:
    """Tell whether entries of `kind` have lists by year: then their own date is meant."""
    return issubclass(kind, Dated | Scheduled) and kind.has_facets


def count_years(entries: Iterable[Entry]) -> Counter[int]:
    """Count `entries` by the year of each that has one."""
    return Counter(year for each in entries if (year := year_of(each)) is not None)


def year_of(entry: Entry) -> int | None:
    """Return the year of `entry`: when it was, joined or began; None where it is not known."""
    if isinstance(entry, YEARLESS):
        return None
    if isinstance(entry, Dated | Scheduled):
        return entry.date.year
    if isinstance(entry, School):
        return entry.since.year if entry.since else None
    if isinstance(entry, Project):
        return entry.start.year if entry.start else None
    return None


def count_regions(entries: Iterable[Entry]) -> Counter[str]:
    """Count `entries` by region: each once in every region that it names."""
    return Counter(
        id for each in entries if isinstance(each, Located) for id in dict.fromkeys(each.regions)
    )
