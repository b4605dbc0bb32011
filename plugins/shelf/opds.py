"""The shelves become files: OPDS 1.2 and 2.0, in each language, fifty materials a file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from plugins.catalogue.shelves import SHELF_SIZE, Shelf, find_shelves, root_path, shelf_path
from plugins.model.artifact import Artifact, Recipe, Shared, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, Language
from plugins.model.material import Material
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.model.vocabulary import Topic
from plugins.shelf import atom, opds2
from plugins.shelf.feed import Desk, Feed
from plugins.shelf.publication import make_publication

# What stands for a work without a cover, where a format asks for an image.
STAND_IN = "/static/img/share-{language}.png"


@dataclass(frozen=True, slots=True)
class Stock:
    """What all shelves are made of; `entries` keeps what many of them show alike."""

    catalogue: Catalogue
    settings: SiteSettings
    common: Shared[tuple[Any, ...]]
    entries: dict[tuple[str, str, str], Any] = field(default_factory=dict)

    def entry(self, material: Material, language: Language, suffix: str) -> Any:
        """Return the entry of `material` as the format writes it."""
        key = (material.id, language, suffix)
        if key not in self.entries:
            self.entries[key] = self._make(material, language, suffix)
        return self.entries[key]

    def _make(self, material: Material, language: Language, suffix: str) -> Any:
        absolute = self.settings.absolute
        publication = make_publication(self.catalogue, self.settings, material, language)
        image = absolute(f"/{publication.cover.path}") if publication.cover else ""
        if suffix == "xml":
            return atom.render_entry(publication, image)
        return opds2.make_entry(publication, image, absolute(STAND_IN.format(language=language)))


ROOTS: Mapping[str, Callable[..., bytes]] = {"xml": atom.render_root, "json": opds2.render_root}
SHELVES: Mapping[str, Callable[..., bytes]] = {
    "xml": atom.render_shelf,
    "json": opds2.render_shelf,
}


def opds_files(
    catalogue: Catalogue, settings: SiteSettings, version: str, stamps: Mapping[str, str]
) -> Iterator[Artifact]:
    """Yield `opds/index.xml`, `opds/all.xml`, `opds/all/2.xml` ..., and `.json` of each."""
    filed: tuple[Entry, ...] = (*catalogue.of(Site), *catalogue.of(Topic))
    stock = Stock(catalogue, settings, Shared((version, settings.url, filed)))
    for language in LANGUAGES:
        shelves = tuple(find_shelves(catalogue, language))
        desks = [Desk(catalogue, settings, language, suffix) for suffix in ROOTS if shelves]
        for desk in desks:
            path = root_path(language, desk.suffix)
            yield Artifact(path, partial(_root, stock, desk, shelves))
        for shelf in shelves:
            for number in range(1, shelf.pages + 1):
                stands_on = fingerprint([stamps[each.id] for each in shelf.on(number)])
                for desk in desks:
                    path = shelf_path(shelf.name, language, desk.suffix, number)
                    yield Artifact(path, partial(_shelf, stock, desk, shelf, number, stands_on))


def _root(stock: Stock, desk: Desk, shelves: Sequence[Shelf]) -> Recipe:
    feed, branches = desk.root(shelves), tuple(map(desk.branch, shelves))
    return Recipe(
        fingerprint(stock.common, feed, branches), partial(ROOTS[desk.suffix], feed, branches)
    )


def _shelf(stock: Stock, desk: Desk, shelf: Shelf, number: int, stands_on: str) -> Recipe:
    feed = desk.shelf(shelf, number)
    return Recipe(
        fingerprint(stock.common, feed, stands_on),
        partial(_render, stock, desk, feed, shelf.on(number)),
    )


def _render(stock: Stock, desk: Desk, feed: Feed, materials: Sequence[Material]) -> bytes:
    entries = [stock.entry(each, desk.language, desk.suffix) for each in materials]
    return SHELVES[desk.suffix](feed, entries, SHELF_SIZE)
