"""What each template sees: a frozen context for every page template."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.pages.parts import (
    Card,
    DateText,
    FacetGroup,
    Link,
    Pagination,
    Skeleton,
    SourceLine,
    Text,
)


@dataclass(frozen=True, slots=True)
class EntryPage:
    """`<kind>.html`: one entry with its neighbours."""

    template: str
    skeleton: Skeleton
    entry: Entry
    title: str
    summary: str
    text: Text | None
    date: DateText | None = None
    topics: tuple[Link, ...] = ()
    regions: tuple[Link, ...] = ()
    tags: tuple[Link, ...] = ()
    image: str = ""
    image_size: tuple[int, int] = (0, 0)
    sources: tuple[SourceLine, ...] = ()
    related: tuple[Card, ...] = ()
    newer: Link | None = None
    older: Link | None = None
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class TextPage:
    """`page.html`: a page of text, with the pages below it or beside it."""

    template: ClassVar[str] = "page.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    children: tuple[Card, ...] = ()
    siblings: tuple[Link, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    updated: DateText | None = None
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """A milestone."""

    date: DateText
    title: str
    language: Language | None
    scope: str
    region: str
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class FigureItem:
    """A number, what is counted, and when."""

    value: str
    over: bool
    title: str
    language: Language | None
    date: DateText | None
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """`timeline.html`: a page of text with the milestones and the figures."""

    template: ClassVar[str] = "timeline.html"

    skeleton: Skeleton
    base: TextPage
    decades: tuple[tuple[str, tuple[TimelineItem, ...]], ...]
    figures: tuple[FigureItem, ...]


@dataclass(frozen=True, slots=True)
class TermItem:
    """A word of the glossary."""

    id: str
    title: str
    other: str
    other_language: Language
    full: str
    meaning: str
    language: Language | None
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """`glossary.html`: a page of text with the words of the movement by letter."""

    template: ClassVar[str] = "glossary.html"

    skeleton: Skeleton
    base: TextPage
    letters: tuple[tuple[str, tuple[TermItem, ...]], ...]


@dataclass(frozen=True, slots=True)
class YearlyItem:
    """A date that comes back every year."""

    title: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """`home.html`: what it is, what is new, what comes next, where to go."""

    template: ClassVar[str] = "home.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    news: tuple[Card, ...]
    all_news: str
    dates: tuple[YearlyItem, ...]
    all_dates: str
    personas: tuple[Card, ...]
    sections: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class StepItem:
    """A stop on a persona's way."""

    title: str
    text: str
    page: Link


@dataclass(frozen=True, slots=True)
class PersonaPage:
    """`persona.html`: a role's way through the site."""

    template: ClassVar[str] = "persona.html"

    skeleton: Skeleton
    title: str
    question: str
    summary: str
    steps: tuple[StepItem, ...]
    others: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ListPage:
    """`<collection>_list.html` or `list.html`: a numbered page of a list."""

    template: str
    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    cards: tuple[Card, ...]
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """`not_found.html`: the page that says that there is none."""

    template: ClassVar[str] = "not_found.html"

    skeleton: Skeleton
    title: str


Context = (
    EntryPage
    | TextPage
    | TimelinePage
    | GlossaryPage
    | HomePage
    | PersonaPage
    | ListPage
    | NotFoundPage
)
