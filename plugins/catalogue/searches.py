"""The page of search and, below it, the index of each kind: all its entries by their letters."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry

SEARCH = "search/"


@dataclass(frozen=True, slots=True)
class SearchDesk:
    """The form of search, and the index of `kinds`: those that have entries with pages."""

    kinds: tuple[type[Entry], ...]


@dataclass(frozen=True, slots=True)
class IndexDesk:
    """The index of one of `kinds`."""

    kind: type[Entry]
    kinds: tuple[type[Entry], ...]


def find_searches(catalogue: Catalogue) -> Iterator[tuple[str, SearchDesk | IndexDesk]]:
    """Yield the page of search, and that of each kind's index, with their paths."""
    kinds = tuple(kind for kind in catalogue.kinds if kind.has_page and catalogue.of(kind))
    yield SEARCH, SearchDesk(kinds)
    for kind in kinds:
        yield index_path(kind), IndexDesk(kind, kinds)


def index_path(kind: type[Entry]) -> str:
    """Return the path of the index of `kind`: `search/schools/`."""
    return f"{SEARCH}{kind.collection}/"
