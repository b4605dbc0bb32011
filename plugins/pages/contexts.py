"""What each template sees: a frozen context for every page template."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.entry import Entry
from plugins.pages.albums.contexts import AlbumListPage, AlbumPage, PhotoPage
from plugins.pages.api.contexts import ApiPage
from plugins.pages.calendar.contexts import CalendarPage, MonthPage
from plugins.pages.changes.contexts import ChangesPage
from plugins.pages.community.contexts import (
    CentrePage,
    CommunityPage,
    RegionPage,
    SchoolListPage,
    SchoolPage,
)
from plugins.pages.community.governance_contexts import GovernancePage, NetworkPage
from plugins.pages.education.contexts import (
    AssessmentPage,
    EducationPage,
    TrainingListPage,
    TrainingPage,
)
from plugins.pages.education.exchange_contexts import TutoringPage, VisitsPage
from plugins.pages.embed.contexts import EmbedPage
from plugins.pages.events.contexts import (
    EditionPage,
    EventListPage,
    EventPage,
    SeriesListPage,
    SeriesPage,
)
from plugins.pages.library.contexts import MaterialListPage, MaterialPage
from plugins.pages.newsletters.contexts import IssueListPage, IssuePage
from plugins.pages.numbers.contexts import NumbersPage
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
    StepItem,
    TermItem,
    Text,
    TimelineItem,
)
from plugins.pages.projects.contexts import (
    MaterialsPage,
    PartnerListPage,
    PartnerPage,
    ProjectListPage,
    ProjectPage,
)
from plugins.pages.questions.contexts import QuestionListPage, QuestionPage
from plugins.pages.schedule import Month
from plugins.pages.search.contexts import IndexPage, SearchPage
from plugins.pages.shapes import Picture
from plugins.pages.subscribe.contexts import SubscribePage


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
    image: Picture | None = None
    sources: tuple[SourceLine, ...] = ()
    related: tuple[Card, ...] = ()
    newer: Link | None = None
    older: Link | None = None
    connected: tuple[FacetGroup, ...] = ()
    acknowledgements: tuple[Link, ...] = ()
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
    opens: bool = False  # a section, not a page within it


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """`timeline.html`: a page of text with the milestones and the figures."""

    template: ClassVar[str] = "timeline.html"

    skeleton: Skeleton
    base: TextPage
    decades: tuple[tuple[str, tuple[TimelineItem, ...]], ...]
    figures: tuple[FigureItem, ...]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """`glossary.html`: a page of text with the words of the movement by letter."""

    template: ClassVar[str] = "glossary.html"

    skeleton: Skeleton
    base: TextPage
    letters: tuple[tuple[str, tuple[TermItem, ...]], ...]


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
    dates: tuple[ComingItem, ...]
    all_dates: str
    personas: tuple[Card, ...]
    sections: tuple[Card, ...]
    pillars: tuple[Card, ...] = ()
    figures: tuple[FigureItem, ...] = ()
    all_figures: str = ""
    month: Month | None = None
    calendars: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonaPage:
    """`persona.html`: a role's way through the site."""

    template: ClassVar[str] = "persona.html"

    skeleton: Skeleton
    title: str
    question: str
    summary: str
    steps: tuple[StepItem, ...]
    others: tuple[Card, ...]
    icon: str = ""


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
    counted: str = ""  # the total in the kind's own words


@dataclass(frozen=True, slots=True)
class NotFoundPage:
    """`not_found.html`: the page that says that there is none."""

    template: ClassVar[str] = "not_found.html"

    skeleton: Skeleton
    title: str
    sections: tuple[Card, ...]


Context = (
    EntryPage
    | TextPage
    | TimelinePage
    | GlossaryPage
    | HomePage
    | PersonaPage
    | ListPage
    | NotFoundPage
    | EventPage
    | EventListPage
    | SeriesPage
    | SeriesListPage
    | EditionPage
    | MonthPage
    | CalendarPage
    | SubscribePage
    | ChangesPage
    | EmbedPage
    | ApiPage
    | CommunityPage
    | RegionPage
    | SchoolPage
    | SchoolListPage
    | CentrePage
    | ProjectPage
    | ProjectListPage
    | MaterialsPage
    | PartnerPage
    | PartnerListPage
    | QuestionPage
    | QuestionListPage
    | EducationPage
    | TrainingListPage
    | TrainingPage
    | VisitsPage
    | TutoringPage
    | AssessmentPage
    | GovernancePage
    | NetworkPage
    | SearchPage
    | IndexPage
    | NumbersPage
    | AlbumPage
    | PhotoPage
    | AlbumListPage
    | MaterialPage
    | MaterialListPage
    | IssuePage
    | IssueListPage
)
