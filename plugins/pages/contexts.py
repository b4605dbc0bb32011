"""What each template sees: frozen contexts, one for every page template, and their parts."""

from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from plugins.model.artifact import Shared
from plugins.model.body import Body
from plugins.model.entry import Entry
from plugins.model.language import Language


@dataclass(frozen=True, slots=True)
class Link:
    """A title and where it leads; `language` is set where it differs from the page's."""

    title: str
    address: str
    language: Language | None = None
    count: int = 0
    current: bool = False


@dataclass(frozen=True, slots=True)
class DateText:
    """A date in words and in ISO 8601; `estimated` if it is an estimate."""

    text: str
    iso: str
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """The text of an entry in one language, with its links resolved."""

    body: Body
    addresses: tuple[str, ...]
    language: Language | None = None

    def __html__(self) -> str:
        return Markup(self.body.html(self.addresses))


@dataclass(frozen=True, slots=True)
class Card:
    """An entry in a list."""

    title: str
    address: str
    language: Language | None = None
    date: DateText | None = None
    summary: str = ""
    summary_language: Language | None = None
    labels: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source: its address, or only a copy in the web archive where the page is gone."""

    title: str
    url: str
    host: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class FacetGroup:
    """Lists of a kind by one property: by year, topic, region, key word."""

    name: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Pagination:
    """Page `number` of `total`, and the addresses of the others."""

    number: int
    total: int
    previous: str = ""
    next: str = ""
    pages: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands on every page of a language."""

    title: str
    tagline: str
    home: str
    menu: tuple[Link, ...]
    personas: tuple[Link, ...]
    organisation: str
    contacts: tuple[Link, ...]
    licence: Link
    about_site: str
    feeds: tuple[Link, ...]
    built: DateText


@dataclass(frozen=True, slots=True)
class Head:
    """What browsers, search engines and social networks read."""

    title: str
    description: str
    language: Language
    canonical: str
    alternates: tuple[tuple[str, str], ...] = ()
    feeds: tuple[Link, ...] = ()
    kind: str = "website"
    image: str = ""
    published: str = ""
    previous: str = ""
    next: str = ""
    structured: str = ""
    indexed: bool = True


@dataclass(frozen=True, slots=True)
class Switch:
    """The language switch: the same page, or the nearest there is if it is not translated."""

    address: str
    language: Language
    same: bool = True


@dataclass(frozen=True, slots=True)
class Skeleton:
    """What the layout of every page needs."""

    head: Head
    frame: Shared[Frame]
    switch: Switch
    section: str
    crumbs: tuple[Link, ...]


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
