"""Entries of a kind become what stands around each: the next, the previous, the related ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from plugins.catalogue.related import is_related_kind, relate
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Dated, Entry


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What stands around each entry, by its key."""

    related: Mapping[str, tuple[Entry, ...]]
    newer: Mapping[str, Entry]
    older: Mapping[str, Entry]


def find_neighbours(catalogue: Catalogue) -> Neighbours:
    """Find for each dated entry the next, the previous and the related ones."""
    related: dict[str, tuple[Entry, ...]] = {}
    newer: dict[str, Entry] = {}
    older: dict[str, Entry] = {}
    for kind in catalogue.kinds:
        entries = catalogue.of(kind)
        if not kind.has_page or not issubclass(kind, Dated):
            continue
        if is_related_kind(kind):
            related |= relate(entries)
        for later, earlier in pairwise(entries):
            newer[earlier.key] = later
            older[later.key] = earlier
    return Neighbours(related, newer, older)
