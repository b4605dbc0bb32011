"""What page contexts are made of: links, cards, dates, and what stands around every page."""

from dataclasses import dataclass

from markupsafe import Markup

from plugins.model.artifact import Shared
from plugins.model.body import Body
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
class FeedWay:
    """A format of a feed: what it is called, its media type, its address."""

    name: str
    type: str
    address: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed in all its formats, RSS first; `language` as that of a link."""

    title: str
    ways: tuple[FeedWay, ...]
    language: Language | None = None


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
    icon: str = ""
    place: str = ""
    place_language: Language | None = None


@dataclass(frozen=True, slots=True)
class FigureItem:
    """A number, what is counted, and when."""

    value: str
    over: bool
    title: str
    language: Language | None = None
    date: DateText | None = None
    sources: tuple["SourceLine", ...] = ()


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """A milestone."""

    date: DateText
    title: str
    language: Language | None = None
    scope: str = "russia"
    region: str = ""
    sources: tuple["SourceLine", ...] = ()


@dataclass(frozen=True, slots=True)
class TermItem:
    """A word of the glossary."""

    id: str
    title: str
    other: str
    other_language: Language
    full: str
    meaning: str
    language: Language | None = None
    sources: tuple["SourceLine", ...] = ()


@dataclass(frozen=True, slots=True)
class StepItem:
    """A stop on a persona's way."""

    title: str
    text: str
    page: Link


@dataclass(frozen=True, slots=True)
class ComingItem:
    """Something that comes next: when, in words, and what it is in short."""

    title: str
    when: str
    text: str
    icon: str = ""
    address: str = ""
    language: Language | None = None


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
    calendar: tuple[Link, ...]
    subscribe: Link
    services: tuple[Link, ...]  # what is new, what other sites and programs may show
    search: str
    opensearch: str
    built: DateText


@dataclass(frozen=True, slots=True)
class Head:
    """What browsers, search engines and social networks read."""

    title: str
    description: str
    language: Language
    canonical: str
    alternates: tuple[tuple[str, str], ...] = ()
    feeds: tuple[Feed, ...] = ()
    calendars: tuple[Link, ...] = ()
    kind: str = "website"
    image: str = ""
    drawn: bool = True  # the site's own share image, of a size that is known
    published: str = ""
    previous: str = ""
    next: str = ""
    structured: str = ""
    indexed: bool = True
    data: str = ""  # address of the JSON of what the page shows
    meta: tuple[tuple[str, str], ...] = ()  # names and contents of what else readers look for


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
