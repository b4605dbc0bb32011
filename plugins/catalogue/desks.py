"""Pages that stand for no entry and no list: months of the calendar, dossiers, sections ..."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from plugins.catalogue.changes import ChangesDesk, find_changes_desks
from plugins.catalogue.listings import page_path
from plugins.catalogue.materials import MATERIALS_PER_PAGE, project_materials
from plugins.catalogue.searches import IndexDesk, SearchDesk, find_searches
from plugins.catalogue.widgets import EMBED
from plugins.model.album import Album, Photo
from plugins.model.catalogue import Catalogue
from plugins.model.editions import SeriesEdition
from plugins.model.entry import Entry
from plugins.model.event import Reading
from plugins.model.network_event import NetworkEvent
from plugins.model.page import Page
from plugins.model.project import Project
from plugins.model.slug import transliterate
from plugins.model.timetable import MonthKey
from plugins.model.vocabulary import Region

CALENDAR = "calendar/"
SUBSCRIBE = "subscribe/"
API = "api/v1/"
Section = Literal[
    "community/",
    "community/governance/",
    "community/network/",
    "community/numbers/",
    "education/",
    "education/study-visits/",
    "education/tutoring/",
    "education/self-assessment/",
]


@dataclass(frozen=True, slots=True)
class MonthDesk:
    """A month of the calendar that has something, and the nearest such months around it."""

    key: MonthKey
    previous: MonthKey | None = None
    next: MonthKey | None = None


@dataclass(frozen=True, slots=True)
class CalendarDesk:
    """The calendar as a whole: the list of its months; `intro` is what an editor wrote above."""

    intro: Page | None = None


@dataclass(frozen=True, slots=True)
class SubscribeDesk:
    """What can be subscribed to; `intro` is what an editor wrote above."""

    intro: Page | None = None


@dataclass(frozen=True, slots=True)
class EmbedDesk:
    """How other sites can show news and events of this one."""


@dataclass(frozen=True, slots=True)
class ApiDesk:
    """What there is for programs, and what they may rely on."""


@dataclass(frozen=True, slots=True)
class SectionDesk:
    """A page that gathers from many kinds: at `path`, below what an editor wrote there."""

    path: Section
    intro: Page | None = None


@dataclass(frozen=True, slots=True)
class RegionDesk:
    """The dossier of a region that something is known of."""

    region: Region


@dataclass(frozen=True, slots=True)
class MaterialsDesk:
    """Page `number` of `pages` of the materials of a project: `items` of `total`."""

    project: Project
    number: int
    pages: int
    total: int
    items: tuple[Reading | Entry, ...]


@dataclass(frozen=True, slots=True)
class PhotoDesk:
    """The picture at place `index` of an album, on a page of its own."""

    album: Album
    index: int


Desk = (
    MonthDesk
    | CalendarDesk
    | SubscribeDesk
    | ChangesDesk
    | EmbedDesk
    | ApiDesk
    | SearchDesk
    | IndexDesk
    | SeriesEdition
    | SectionDesk
    | RegionDesk
    | MaterialsDesk
    | PhotoDesk
)


def month_path(key: MonthKey) -> str:
    """Return the path of the page of a month: `calendar/2018/07/`."""
    return f"{CALENDAR}{key[0]:04}/{key[1]:02}/"


def find_desks(catalogue: Catalogue) -> Iterator[tuple[str, Desk]]:
    """Yield path and subject of each such page; there is none for what has nothing to show."""
    pages = {page.permalink(): page for page in catalogue.of(Page)}
    months = catalogue.timetable.keys
    if months:
        yield CALENDAR, CalendarDesk(pages.get(CALENDAR))
    for before, key, after in zip((None, *months), months, (*months[1:], None), strict=False):
        yield month_path(key), MonthDesk(key, before, after)
    for series in catalogue.of(NetworkEvent):
        for edition in catalogue.editions(series):
            if not edition.is_computed:
                yield edition.permalink(), edition
    yield SUBSCRIBE, SubscribeDesk(pages.get(SUBSCRIBE))
    yield from find_changes_desks(catalogue)
    yield EMBED, EmbedDesk()
    yield API, ApiDesk()
    yield from find_searches(catalogue)
    for path in get_args(Section):
        yield path, SectionDesk(path, pages.get(path))
    for region in catalogue.of(Region):
        if has_dossier(catalogue, region):
            yield dossier_path(region), RegionDesk(region)
    for project in catalogue.of(Project):
        yield from _find_materials(catalogue, project)
    for album in catalogue.of(Album):
        for index, photo in enumerate(album.photos):
            yield photo_path(album, photo), PhotoDesk(album, index)


def _find_materials(catalogue: Catalogue, project: Project) -> Iterator[tuple[str, MaterialsDesk]]:
    """Yield the pages of the materials of `project`, if its own page cannot hold them all."""
    items, size = project_materials(catalogue, project), MATERIALS_PER_PAGE
    pages = -(-len(items) // size)
    for number in range(1, pages + 1) if pages > 1 else ():
        shown = items[(number - 1) * size : number * size]
        path = page_path(materials_path(project), number)
        yield path, MaterialsDesk(project, number, pages, len(items), shown)


def materials_path(project: Project) -> str:
    """Return the path of the materials of a project: `projects/new-generation/materials/`."""
    return f"{project.permalink()}materials/"


def photo_path(album: Album, photo: Photo) -> str:
    """Return the path of the page of a picture: `gallery/posters/spring-week/`."""
    return f"{album.permalink()}{transliterate(photo.name)}/"


def has_dossier(catalogue: Catalogue, region: Region) -> bool:
    """Tell whether anything names `region`: only then it has a page."""
    return bool(catalogue.referring_to(region))


def dossier_path(region: Region) -> str:
    """Return the path of the dossier of a region: `regions/ru-tom/`."""
    return f"regions/{region.id}/"
