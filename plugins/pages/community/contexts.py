"""What the templates of schools, resource centres and regions see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.library.contexts import Shelf
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
from plugins.pages.schedule import AgendaGroup, EventCard, SubscribeBlock
from plugins.pages.shapes import SchoolCard, Table, Tile


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words, and their language where it is not the page's."""

    text: str
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What the pages of all organisations show: how to reach one, how sure what is known is."""

    title: str
    official: Phrase | None
    place: Phrase | None
    summary: Phrase | None
    regions: tuple[Link, ...]
    address: Phrase | None
    contacts: tuple[Link, ...]
    site: Link | None
    doubts: tuple[Phrase, ...]
    unconfirmed: str
    confirmed: DateText | None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class History:
    """What an organisation did, by year, the newest first; then what no year is known of."""

    years: tuple[AgendaGroup, ...]
    earlier: tuple[AgendaGroup, ...]
    undated: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class HelpItem:
    """Someone who can help: of what kind, where, and why just this one."""

    link: Link
    kind: str
    place: str
    reasons: tuple[str, ...]
    note: str = ""
    place_language: Language | None = None


@dataclass(frozen=True, slots=True)
class SchoolPage:
    """`school.html`: a school with all that names it."""

    template: ClassVar[str] = "school.html"

    skeleton: Skeleton
    entry: School
    profile: Profile
    text: Text | None
    level: Link | None
    components: tuple[Link, ...]
    offers: tuple[Link, ...]
    since: DateText | None
    sveden: str
    card: str
    centre: Link | None
    tutor: Link | None
    tutored: tuple[Link, ...]
    projects: tuple[Link, ...]
    consulting: tuple[Phrase, ...]
    history: History
    help: tuple[HelpItem, ...]
    materials: Shelf
    feed: Link | None
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class SchoolListPage:
    """`schools_list.html`: a numbered page of schools, by town and name."""

    template: ClassVar[str] = "schools_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    cards: tuple[SchoolCard, ...]
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None
    dossier: Link | None = None


@dataclass(frozen=True, slots=True)
class CentrePage:
    """`resourcecentre.html`: a resource centre with all that names it."""

    template: ClassVar[str] = "resourcecentre.html"

    skeleton: Skeleton
    entry: ResourceCentre
    profile: Profile
    text: Text | None
    standing: str
    founded: DateText | None
    seen: DateText | None
    topics: tuple[Phrase, ...]
    partner: Link | None
    schools: tuple[Link, ...]
    trainings: tuple[Link, ...]
    projects: tuple[Card, ...]
    events: tuple[EventCard, ...]
    history: History
    calendar: SubscribeBlock | None
    feed: Link | None
    materials: Shelf
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class RegionPage:
    """`region.html`: the dossier of a region. `genitive` is its name after «школы», if known."""

    template: ClassVar[str] = "region.html"

    skeleton: Skeleton
    entry: Region
    title: str
    language: Language | None
    genitive: str
    counts: str
    times: tuple[str, ...]
    centres: tuple[Card, ...]
    schools: tuple[SchoolCard, ...]
    all_schools: Link | None
    upcoming: tuple[EventCard, ...]
    past: tuple[EventCard, ...]
    all_events: Link | None
    news: tuple[Card, ...]
    all_news: Link | None
    projects: tuple[Card, ...]
    materials: Shelf
    series: tuple[Link, ...]
    years: Table | None
    calendar: SubscribeBlock | None
    feed: Link | None
    built: str


@dataclass(frozen=True, slots=True)
class CommunityPage:
    """`community.html`: the map, the directory of schools, the resource centres."""

    template: ClassVar[str] = "community.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    tiles: tuple[Tile, ...]
    elsewhere: tuple[Link, ...]
    facets: tuple[FacetGroup, ...]
    all_schools: Link | None
    centres: tuple[Card, ...]
    all_centres: Link | None
    sections: tuple[Card, ...]
    sources: tuple[SourceLine, ...] = ()
    updated: DateText | None = None
    outdated: int = 0
    draft: bool = False
