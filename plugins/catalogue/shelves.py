"""The library becomes shelves that e-readers open: all of it, what is new, by type, by topic."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, field

from plugins.model.catalogue import Catalogue
from plugins.model.fields import LocalizedText
from plugins.model.language import Language, prefix
from plugins.model.material import TYPES, Material
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Topic

SHELVES = "opds/"
SHELF_SIZE = 50
NEW = LocalizedText(ru="Новое в библиотеке", en="New in the library")
ALL = LocalizedText(ru="Вся библиотека", en="The whole library")
# Of what neither its file nor its page says when it was written.
UNKNOWN = datetime.date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Materials in one language of the site, in their order; none is empty.

    `updated` is the day of the last word about any of them.
    """

    name: str
    language: Language
    title: LocalizedText
    updated: datetime.date
    materials: tuple[Material, ...] = field(repr=False)

    @property
    def pages(self) -> int:
        """How many files it takes."""
        return -(-len(self.materials) // SHELF_SIZE)

    def on(self, number: int) -> tuple[Material, ...]:
        """Return the materials of file `number`, from 1."""
        return self.materials[(number - 1) * SHELF_SIZE : number * SHELF_SIZE]


def find_shelves(catalogue: Catalogue, language: Language) -> Iterator[Shelf]:
    """Yield the shelves of `language`; none where no material can be read at all.

    What is only printed stands on none: each entry leads to the work itself (OPDS 1.2, 5).
    """
    found = [each for each in catalogue.of(Material) if stands(each, language)]
    if not found:
        return
    days = {each.id: changed_on(each, language) for each in found}
    newest = sorted(found, key=lambda each: days[each.id], reverse=True)
    groups: list[tuple[str, LocalizedText, list[Material]]] = [
        ("new", NEW, newest[:SHELF_SIZE]),
        ("all", ALL, found),
    ]
    by_type: dict[str, list[Material]] = {type: [] for type in TYPES}
    by_topic: dict[str, list[Material]] = {topic.id: [] for topic in catalogue.of(Topic)}
    for each in found:
        by_type[each.type].append(each)
        for topic in dict.fromkeys(each.topics):
            by_topic[topic].append(each)
    groups += [(f"type/{type}", title, by_type[type]) for type, title in TYPES.items()]
    for about in catalogue.of(Topic):
        groups.append((f"topic/{transliterate(about.id)}", about.title, by_topic[about.id]))
    for name, title, materials in groups:
        if materials:
            updated = max(days[each.id] for each in materials)
            yield Shelf(name, language, title, updated, tuple(materials))


def shelf_path(name: str, language: Language, suffix: str, number: int = 1) -> str:
    """Return the path of a file: `opds/all.xml`, `en/opds/all/2.json`."""
    place = f"/{number}" if number > 1 else ""
    return f"{prefix(language)}{SHELVES}{name}{place}.{suffix}"


def root_path(language: Language, suffix: str = "xml") -> str:
    """Return the path of the file that leads to all shelves: `opds/index.xml`."""
    return shelf_path("index", language, suffix)


def has_shelves(catalogue: Catalogue, language: Language) -> bool:
    """Tell whether there is anything on the shelves of `language`."""
    return any(stands(each, language) for each in catalogue.of(Material))


def stands(material: Material, language: Language) -> bool:
    """Tell whether `material` is in `language`, and can be read: here, or at an address."""
    if not (material.files or material.url or material.archived):
        return False
    return language in material.languages


def changed_on(material: Material, language: Language) -> datetime.date:
    """Return the day of the last word about `material`, never later than the content says."""
    if material.updated:
        return material.updated.best(language)
    if material.accessed:
        return material.accessed
    return material.date.first_day if material.date else UNKNOWN
