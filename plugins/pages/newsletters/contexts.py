"""What the templates of the newsletter see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.model.newsletter import Newsletter
from plugins.pages.parts import (
    Card,
    DateText,
    FacetGroup,
    Link,
    Pagination,
    Skeleton,
    Text,
)
from plugins.pages.schedule import EventCard
from plugins.pages.shapes import MaterialCard


@dataclass(frozen=True, slots=True)
class NoteItem:
    """A note that only the issue has; `url` says where to read more."""

    title: str
    text: str
    url: str
    language: Language | None = None
    text_language: Language | None = None


@dataclass(frozen=True, slots=True)
class IssueItem:
    """A card of an issue, and the full address that stands on paper."""

    card: Card | EventCard | MaterialCard
    printed: str


@dataclass(frozen=True, slots=True)
class IssueSection:
    """A section of an issue: items, whose cards are those of its kind, or notes."""

    name: str
    title: str
    items: tuple[IssueItem, ...] = ()
    notes: tuple[NoteItem, ...] = ()


@dataclass(frozen=True, slots=True)
class IssuePage:
    """`newsletter.html`: an issue, to be read, printed, passed on.

    On paper stand its address, `printed`, and those that its text leads to, `named`.
    """

    template: ClassVar[str] = "newsletter.html"

    skeleton: Skeleton
    entry: Newsletter
    title: str
    issue: str
    date: DateText
    summary: str
    text: Text | None
    sections: tuple[IssueSection, ...]
    replaces: Link | None
    replaced_by: tuple[Link, ...]
    mail: tuple[Link, ...]
    feed: Link | None
    subscribe: Link
    printed: str
    named: tuple[str, ...] = ()
    newer: Link | None = None
    older: Link | None = None
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class IssueYear:
    """The issues of a year, the newest first."""

    year: int
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class IssueListPage:
    """`newsletter_list.html`: a numbered page of the archive."""

    template: ClassVar[str] = "newsletter_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    years: tuple[IssueYear, ...]
    total: int
    pagination: Pagination
    feed: Link | None
    subscribe: Link
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None
