"""What the templates of the gallery see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.pages.parts import (
    DateText,
    FacetGroup,
    Link,
    Pagination,
    Skeleton,
    SourceLine,
    Text,
)
from plugins.pages.shapes import AlbumCard, Picture


@dataclass(frozen=True, slots=True)
class PhotoItem:
    """A picture with the words under it; `address` is that of its own page."""

    address: str
    picture: Picture
    caption: str = ""
    caption_language: Language | None = None
    credit: str = ""
    credit_language: Language | None = None


@dataclass(frozen=True, slots=True)
class AlbumPage:
    """`album.html`: an album as a grid; without `photos` all consents have run out."""

    template: ClassVar[str] = "album.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    date: DateText | None
    photos: tuple[PhotoItem, ...]
    tied: tuple[FacetGroup, ...] = ()
    topics: tuple[Link, ...] = ()
    regions: tuple[Link, ...] = ()
    tags: tuple[Link, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class PhotoPage:
    """`photo.html`: a picture of an album by itself, and those next to it."""

    template: ClassVar[str] = "photo.html"

    skeleton: Skeleton
    title: str
    title_language: Language | None
    album: Link
    photo: PhotoItem
    number: int
    total: int
    previous: Link | None = None
    next: Link | None = None
    draft: bool = False


@dataclass(frozen=True, slots=True)
class AlbumListPage:
    """`gallery_list.html`: a numbered page of albums."""

    template: ClassVar[str] = "gallery_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    cards: tuple[AlbumCard, ...]
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None
