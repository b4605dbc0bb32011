"""What the templates of search see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.pages.parts import Link, Pagination, Skeleton
from plugins.pages.shapes import Field


@dataclass(frozen=True, slots=True)
class KindLetters:
    """A kind with its index, the number of its entries, and the letters that they begin with."""

    index: Link
    letters: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SearchPage:
    """`search.html`: the form, where its results go, and the index by kinds and letters.

    `address` is that of the page; `fields` narrow what is found.
    """

    template: ClassVar[str] = "search.html"

    skeleton: Skeleton
    title: str
    address: str
    fields: tuple[Field, ...]
    kinds: tuple[KindLetters, ...]


@dataclass(frozen=True, slots=True)
class IndexLine:
    """An entry in the index; `place` is the town of an organisation."""

    link: Link
    place: str = ""
    place_language: Language | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter with the lines under it; `id` is that of its heading."""

    title: str
    id: str
    lines: tuple[IndexLine, ...]


@dataclass(frozen=True, slots=True)
class IndexPage:
    """`search_index.html`: entries of a kind in the order of the alphabet, by letters.

    `ways` lead to all letters, on whichever page they are.
    """

    template: ClassVar[str] = "search_index.html"

    skeleton: Skeleton
    title: str
    total: int
    letters: tuple[Letter, ...]
    ways: tuple[Link, ...]
    pagination: Pagination
    kinds: tuple[Link, ...]
