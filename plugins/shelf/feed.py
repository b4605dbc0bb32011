"""A shelf becomes the head of its feed: what it is and where its other files are."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from plugins.catalogue.shelves import Shelf, root_path, shelf_path
from plugins.model.catalogue import Catalogue
from plugins.model.language import Language, prefix
from plugins.model.material import Material
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.shelf.publication import identity

NEWEST = "http://opds-spec.org/sort/new"
COUNTED: Mapping[Language, str] = {"ru": "Материалов: {}", "en": "Materials: {}"}


@dataclass(frozen=True, slots=True)
class Feed:
    """A file of a shelf, or of the root, which leads to all. Addresses are full ones.

    `turns` are relations and addresses of the other files of the shelf (RFC 5005, 3); `total`
    counts what is on it, `author` answers for it.
    """

    id: str
    title: str
    author: str
    language: Language
    updated: datetime.date
    address: str
    root: str
    page: str
    turns: tuple[tuple[str, str], ...] = ()
    number: int = 1
    total: int = 0


@dataclass(frozen=True, slots=True)
class Branch:
    """A shelf as the root shows it; `relation` is what it is to the catalogue (OPDS 1.2, 6)."""

    id: str
    title: str
    address: str
    updated: datetime.date
    relation: str
    note: str
    total: int


@dataclass(frozen=True, slots=True)
class Desk:
    """What all feeds of a language and a format (`suffix`) have in common."""

    catalogue: Catalogue
    settings: SiteSettings
    language: Language
    suffix: str

    def shelf(self, shelf: Shelf, number: int) -> Feed:
        """Return file `number` of `shelf`."""
        path = shelf_path(shelf.name, self.language, self.suffix, number)
        return Feed(
            id=identity(path.removesuffix(self.suffix)),
            title=shelf.title.best(self.language),
            author=self._author,
            language=self.language,
            updated=shelf.updated,
            address=self._absolute(path),
            root=self._absolute(root_path(self.language, self.suffix)),
            page=self._page,
            turns=tuple(self._turns(shelf, number)),
            number=number,
            total=len(shelf.materials),
        )

    def root(self, shelves: Sequence[Shelf]) -> Feed:
        """Return the root, which leads to `shelves`."""
        path = root_path(self.language, self.suffix)
        site = self.catalogue.of(Site)[0].title.best(self.language)
        return Feed(
            id=identity(path.removesuffix(self.suffix)),
            title=f"{Material.labels[self.language]} — {site}",
            author=self._author,
            language=self.language,
            updated=max(each.updated for each in shelves),
            address=self._absolute(path),
            root=self._absolute(path),
            page=self._page,
        )

    def branch(self, shelf: Shelf) -> Branch:
        """Return `shelf` as the root shows it."""
        feed = self.shelf(shelf, 1)
        relation = NEWEST if shelf.name == "new" else "subsection"
        note = COUNTED[self.language].format(feed.total)
        return Branch(feed.id, feed.title, feed.address, feed.updated, relation, note, feed.total)

    def _turns(self, shelf: Shelf, number: int) -> Iterator[tuple[str, str]]:
        places = {"first": 1, "previous": number - 1, "next": number + 1, "last": shelf.pages}
        for relation, place in places.items():
            if shelf.pages > 1 and 1 <= place <= shelf.pages:
                path = shelf_path(shelf.name, self.language, self.suffix, place)
                yield relation, self._absolute(path)

    @property
    def _author(self) -> str:
        return self.catalogue.of(Site)[0].organisation.best(self.language)

    @property
    def _page(self) -> str:
        return self._absolute(f"{prefix(self.language)}{Material.collection}/")

    def _absolute(self, path: str) -> str:
        return self.settings.absolute(f"/{path}")
