"""What the templates of events and network events see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.network_event import Edition, NetworkEvent
from plugins.pages.parts import (
    Card,
    ComingItem,
    DateText,
    FacetGroup,
    FigureItem,
    Link,
    Pagination,
    Skeleton,
    SourceLine,
    Text,
)
from plugins.pages.schedule import (
    AgendaGroup,
    Checklist,
    DateBlock,
    EventCard,
    EventChange,
    LocalTime,
    Status,
    SubscribeBlock,
)


@dataclass(frozen=True, slots=True)
class EventTime:
    """When an event is: in words, in the organiser's zone, in Moscow, in all zones of Russia.

    `start` is the instant as browsers read it, `often` how many times it is.
    """

    block: DateBlock
    when: DateText
    zone: str = ""
    moscow: str = ""
    often: str = ""
    start: str = ""
    local: tuple[LocalTime, ...] = ()
    over: bool = False


@dataclass(frozen=True, slots=True)
class DateList:
    """Dates by year: those before the day of the build, the next ones, the rest."""

    earlier: tuple[AgendaGroup, ...]
    next: tuple[AgendaGroup, ...]
    later: tuple[AgendaGroup, ...]
    earlier_count: int = 0
    later_count: int = 0
    built: str = ""
    until: str = ""  # what is after this day is not listed


@dataclass(frozen=True, slots=True)
class Application:
    """How to apply: until when, where, what is chosen by."""

    until: DateText | None = None
    zone: str = ""
    address: str = ""
    lists: tuple[Checklist, ...] = ()


@dataclass(frozen=True, slots=True)
class EventPage:
    """`event.html`: an event with all that is known of it."""

    template: ClassVar[str] = "event.html"

    skeleton: Skeleton
    entry: Event
    title: str
    text: Text | None
    time: EventTime
    status: Status
    word: str
    change: EventChange | None
    dates: DateList | None
    application: Application | None
    online: str
    centres: tuple[Link, ...]
    projects: tuple[Link, ...]
    participants: tuple[Link, ...]
    audience: tuple[Link, ...]
    contact: tuple[Link, ...]
    series: Link | None
    edition: Link | None
    programme: tuple[AgendaGroup, ...]
    figures: tuple[FigureItem, ...]
    materials: tuple[Link, ...]
    albums: tuple[Link, ...]
    coverage: tuple[Card, ...]
    others: tuple[EventCard, ...]
    calendar: SubscribeBlock | None
    topics: tuple[Link, ...]
    regions: tuple[Link, ...]
    tags: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    acknowledgements: tuple[Link, ...] = ()
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class EventListPage:
    """`events_list.html`: a numbered page of events, those to come before those that are past."""

    template: ClassVar[str] = "events_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    upcoming: tuple[EventCard, ...]
    past: tuple[EventCard, ...]
    any_upcoming: bool
    built: str
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None
    coming: tuple[ComingItem, ...] = ()
    all_series: str = ""


@dataclass(frozen=True, slots=True)
class SeriesPage:
    """`network_event.html`: a network event with its dates, editions, events and news."""

    template: ClassVar[str] = "network_event.html"

    skeleton: Skeleton
    entry: NetworkEvent
    title: str
    text: Text | None
    rule: str
    since: str
    dates: tuple[AgendaGroup, ...]
    built: str
    editions: tuple[AgendaGroup, ...]
    events: tuple[EventCard, ...]
    all_events: str
    news: tuple[Card, ...]
    more_news: tuple[Card, ...]
    recommendations: tuple[Link, ...]
    albums: tuple[Link, ...]
    regions: tuple[Link, ...]
    replaced: Link | None
    replaces: tuple[Link, ...]
    feed: Link | None
    calendar: SubscribeBlock | None
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class SeriesItem:
    """A network event in their list: when it is in every year, or that it is no more."""

    card: Card
    when: str
    when_language: Language | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class SeriesListPage:
    """`network-events_list.html`: a numbered page of network events."""

    template: ClassVar[str] = "network-events_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    items: tuple[SeriesItem, ...]
    total: int
    pagination: Pagination


@dataclass(frozen=True, slots=True)
class EditionPage:
    """`edition.html`: what is known of one year of a network event."""

    template: ClassVar[str] = "edition.html"

    skeleton: Skeleton
    title: str
    when: DateText
    language: Language | None
    known: Edition | None
    change: EventChange | None
    figures: tuple[FigureItem, ...]
    regions: tuple[Link, ...]
    events: tuple[EventCard, ...]
    news: tuple[Card, ...]
    sources: tuple[SourceLine, ...]
    series: Link
    older: Link | None = None
    newer: Link | None = None
