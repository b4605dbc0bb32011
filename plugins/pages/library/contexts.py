"""What the templates of the library see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.model.material import Material
from plugins.pages.parts import (
    DateText,
    FacetGroup,
    Link,
    Pagination,
    Skeleton,
    SourceLine,
    Text,
)
from plugins.pages.shapes import Cited, CoverArt, Download, MaterialCard


@dataclass(frozen=True, slots=True)
class Row:
    """A name and what stands beside it: links, or words where a link has no address."""

    name: str
    values: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """A material on a page of something else; `note` says what it is and of which year."""

    page: Link
    note: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """A few materials, the newest first; `more` others are not shown, unless `every` leads to all.

    An empty one is false.
    """

    items: tuple[ShelfItem, ...] = ()
    more: int = 0
    every: Link | None = None

    def __bool__(self) -> bool:
        return bool(self.items)


@dataclass(frozen=True, slots=True)
class MaterialPage:
    """`material.html`: a material with its files, references and uses.

    `own_title` is the title that stands on the work, and its language (BCP 47), where the page
    is not called so; `worked` is the day on which its address was last seen to work.
    """

    template: ClassVar[str] = "material.html"

    skeleton: Skeleton
    entry: Material
    title: str
    kind: Link
    authors: str
    authors_language: Language | None
    own_title: tuple[str, str] | None
    cover: CoverArt
    text: Text | None
    files: tuple[Download, ...]
    elsewhere: tuple[Link, ...]
    worked: DateText | None
    date: DateText | None
    rows: tuple[Row, ...]
    about: tuple[Row, ...]
    replaces: Link | None
    replaced_by: tuple[Link, ...]
    members: Shelf
    uses: tuple[Row, ...]
    cited: tuple[Cited, ...]
    related: Shelf
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class MaterialItem:
    """A material in their list; `facets` are names and values, as the filter asks for them."""

    card: MaterialCard
    facets: str


@dataclass(frozen=True, slots=True)
class MaterialListPage:
    """`library_list.html`: a numbered page of materials, the newest first.

    `shelves` leads e-readers to all that can be read (OPDS 1.2); on the first page alone.
    """

    template: ClassVar[str] = "library_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    items: tuple[MaterialItem, ...]
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None
    shelves: Link | None = None
