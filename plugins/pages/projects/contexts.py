"""What the templates of projects and partners see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.pages.library.contexts import Shelf
from plugins.pages.parts import (
    Card,
    DateText,
    FacetGroup,
    FigureItem,
    Link,
    Pagination,
    Skeleton,
    SourceLine,
    Text,
)
from plugins.pages.schedule import AgendaGroup


@dataclass(frozen=True, slots=True)
class Period:
    """When a project is or was, and what dates alone do not say: true whenever it is read."""

    date: DateText | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChainItem:
    """A project among those that it carries on and that carry it on."""

    page: Link
    years: str = ""


@dataclass(frozen=True, slots=True)
class FunderItem:
    """Who paid, if that is known, and the grants: «200 000 долларов США, № 200500145»."""

    page: Link | None
    grants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MaterialsPart:
    """Some of the materials of a project: links without a date, then lines by year."""

    links: tuple[Link, ...] = ()
    years: tuple[AgendaGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """`project.html`: a project with all that is known of it."""

    template: ClassVar[str] = "project.html"

    skeleton: Skeleton
    entry: Project
    title: str
    scale: str
    text: Text | None
    period: Period
    chain: tuple[ChainItem, ...]
    funders: tuple[FunderItem, ...]
    leads: tuple[Link, ...]
    partners: tuple[Link, ...]
    centres: tuple[Link, ...]
    schools: tuple[Link, ...]
    regions: tuple[Link, ...]
    countries: tuple[str, ...]
    figures: tuple[FigureItem, ...]
    materials: MaterialsPart
    all_materials: Link | None
    feed: Link | None
    acknowledgements: tuple[Link, ...]
    topics: tuple[Link, ...]
    tags: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class MaterialsPage:
    """`project_materials.html`: a numbered page of the materials of a project."""

    template: ClassVar[str] = "project_materials.html"

    skeleton: Skeleton
    title: str
    project: Link
    materials: MaterialsPart
    total: int
    pagination: Pagination


@dataclass(frozen=True, slots=True)
class ProjectItem:
    """A project in a list; `notes` say how wide it is, how it stands, why it is there."""

    card: Card
    years: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectGroup:
    """Projects of a decade, or those that a partner has in common."""

    title: str
    items: tuple[ProjectItem, ...]


@dataclass(frozen=True, slots=True)
class ProjectListPage:
    """`projects_list.html`: a numbered page of projects, the newest first."""

    template: ClassVar[str] = "projects_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    groups: tuple[ProjectGroup, ...]
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None


@dataclass(frozen=True, slots=True)
class PartnerPage:
    """`partner.html`: a partner with what it paid for, did, and is told of."""

    template: ClassVar[str] = "partner.html"

    skeleton: Skeleton
    entry: Partner
    title: str
    text: Text | None
    roles: tuple[Link, ...]
    country: str
    site: Link | None
    contacts: tuple[Link, ...]
    doubt: str
    projects: tuple[ProjectGroup, ...]
    totals: tuple[str, ...]
    centres: tuple[Link, ...]
    named: tuple[AgendaGroup, ...]
    unnamed: int
    materials: Shelf
    confirmed: DateText | None
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class PartnerItem:
    """A partner in a list."""

    page: Link
    country: str = ""
    roles: tuple[str, ...] = ()
    summary: str = ""
    summary_language: Language | None = None


@dataclass(frozen=True, slots=True)
class PartnerGroup:
    """Partners of a role; without a title where all have it."""

    title: str
    items: tuple[PartnerItem, ...]


@dataclass(frozen=True, slots=True)
class PartnerListPage:
    """`partners_list.html`: a numbered page of partners by role, funders first."""

    template: ClassVar[str] = "partners_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    groups: tuple[PartnerGroup, ...]
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None
