"""The page of search and, below it, the index of each kind: all its entries by their letters."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.listings import page_path
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry

SEARCH = "search/"
INDEX_SIZE = 300  # lines of a page of an index: it takes no longer to load than any other


@dataclass(frozen=True, slots=True)
class SearchDesk:
    """The form of search, and the index of `kinds`: those that have entries with pages."""

    kinds: tuple[type[Entry], ...]


@dataclass(frozen=True, slots=True)
class IndexDesk:
    """Page `number`, from 1, of the `pages` that the index of one of `kinds` has."""

    kind: type[Entry]
    kinds: tuple[type[Entry], ...]
    number: int
    pages: int


def find_searches(catalogue: Catalogue) -> Iterator[tuple[str, SearchDesk | IndexDesk]]:
    """Yield the page of search, and those of each kind's index, with their paths."""
    kinds = tuple(kind for kind in catalogue.kinds if kind.has_page and catalogue.of(kind))
    yield SEARCH, SearchDesk(kinds)
    for kind in kinds:
        pages = -(-len(catalogue.of(kind)) // INDEX_SIZE)
        for number in range(1, pages + 1):
            yield page_path(index_path(kind), number), IndexDesk(kind, kinds, number, pages)


def index_path(kind: type[Entry]) -> str:
    """Return the path of the first page of the index of `kind`: `search/schools/`."""
    return f"{SEARCH}{kind.collection}/"
