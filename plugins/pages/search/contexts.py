"""What the templates of search see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.pages.parts import Link, Skeleton
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
class IndexPage:
    """`search_index.html`: the entries of a kind in the order of the alphabet, by letters."""

    template: ClassVar[str] = "search_index.html"

    skeleton: Skeleton
    title: str
    total: int
    letters: tuple[tuple[str, tuple[Link, ...]], ...]
    kinds: tuple[Link, ...]
