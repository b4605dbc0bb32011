"""The catalogue becomes the pages of the site, each a file with its fingerprint."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

from plugins.catalogue.desks import CalendarDesk, MonthDesk, SubscribeDesk
from plugins.catalogue.listings import Listing
from plugins.catalogue.related import is_related_kind, relate
from plugins.catalogue.routes import Route
from plugins.model.artifact import Artifact, Recipe, Shared, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.editions import SeriesEdition
from plugins.model.entry import Dated, Entry
from plugins.model.event import Event
from plugins.model.language import LANGUAGES, prefix
from plugins.model.network_event import NetworkEvent
from plugins.model.page import Page
from plugins.model.persona import Persona
from plugins.model.scheduled import Scheduled
from plugins.model.script import InlineScript
from plugins.model.settings import SiteSettings
from plugins.pages.calendar.month import month_page
from plugins.pages.calendar.overview import calendar_page
from plugins.pages.calendar.subscribe import subscribe_page
from plugins.pages.contexts import Context
from plugins.pages.entries import entry_page
from plugins.pages.environment import Templates
from plugins.pages.events.edition import edition_page
from plugins.pages.events.event import event_page
from plugins.pages.events.event_list import event_list_page
from plugins.pages.events.series import series_page
from plugins.pages.events.series_list import series_list_page
from plugins.pages.frame import make_frame
from plugins.pages.gallery.examples import read_components
from plugins.pages.gallery.gallery import Gallery
from plugins.pages.home import not_found_page, persona_page
from plugins.pages.interface import read_interfaces
from plugins.pages.layouts import page_context
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


@dataclass(frozen=True, slots=True)
class Theme:
    """Where templates and interface strings are, what pages name and hold of static files, a cache.

    `static` gives published names, `inline` scripts, each by the path below `static/`.
    """

    root: Path
    static: Mapping[str, str]
    inline: Mapping[str, InlineScript]
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What stands around each entry, by its key."""

    related: Mapping[str, tuple[Entry, ...]]
    newer: Mapping[str, Entry]
    older: Mapping[str, Entry]


def site_pages(
    catalogue: Catalogue,
    routes: tuple[Route, ...],
    settings: SiteSettings,
    theme: Theme,
    version: str = "",
    *,
    gallery: bool = True,
) -> Iterator[Artifact]:
    """Yield every page, those of the gallery too unless `gallery` is false.

    `version` stands for the code that makes them.
    """
    interfaces = read_interfaces(theme.root / "locale")
    neighbours = find_neighbours(catalogue)
    components = read_components(theme.root / "templates") if gallery else ()
    for language in LANGUAGES:
        view = View(catalogue, language, interfaces[language], settings)
        frame = make_frame(view)
        templates = Templates(
            theme.root / "templates", interfaces[language], theme.static, theme.inline, theme.cache
        )
        strings = _digest(theme.root / "locale" / language)
        named = sorted(theme.static.items()), sorted(theme.inline.items())
        seal = fingerprint(version, strings, *named)
        for route in routes:
            if language in route.languages:
                yield _artifact(
                    f"{prefix(language)}{route.path}index.html",
                    partial(route_context, view, frame, route, neighbours),
                    templates,
                    seal,
                )
        yield _artifact(
            f"{prefix(language)}404.html", partial(not_found_page, view, frame), templates, seal
        )
        if gallery:
            yield from Gallery(view, frame, templates, components).artifacts(seal)


def route_context(
    view: View, frame: Shared[Frame], route: Route, neighbours: Neighbours
) -> Context:
    """Gather what the page at `route` shows."""
    match subject := route.subject:
        case Listing() if issubclass(subject.kind, Scheduled):
            return event_list_page(view, frame, subject, route.number, route.languages)
        case Listing() if issubclass(subject.kind, NetworkEvent):
            return series_list_page(view, frame, subject, route.number, route.languages)
        case Listing():
            return list_page(view, frame, subject, route.number, route.languages)
        case Page():
            return page_context(view, frame, subject)
        case Persona():
            return persona_page(view, frame, subject)
        case Event():
            return event_page(view, frame, subject)
        case NetworkEvent():
            return series_page(view, frame, subject)
        case SeriesEdition():
            return edition_page(view, frame, subject)
        case MonthDesk():
            return month_page(view, frame, subject)
        case CalendarDesk():
            return calendar_page(view, frame, subject)
        case SubscribeDesk():
            return subscribe_page(view, frame, subject)
    key = subject.key
    return entry_page(
        view,
        frame,
        subject,
        neighbours.related.get(key, ()),
        neighbours.newer.get(key),
        neighbours.older.get(key),
    )


def find_neighbours(catalogue: Catalogue) -> Neighbours:
    """Find for each dated entry the next, the previous and the related ones."""
    related: dict[str, tuple[Entry, ...]] = {}
    newer: dict[str, Entry] = {}
    older: dict[str, Entry] = {}
    for kind in catalogue.kinds:
        entries = catalogue.of(kind)
        if not kind.has_page or not issubclass(kind, Dated):
            continue
        if is_related_kind(kind):
            related |= relate(entries)
        for later, earlier in pairwise(entries):
            newer[earlier.key] = later
            older[later.key] = earlier
    return Neighbours(related, newer, older)


def _artifact(
    path: str, context: Callable[[], Context], templates: Templates, seal: str
) -> Artifact:
    def recipe() -> Recipe:
        page = context()
        template = templates.choose(page.template)
        print_ = fingerprint(seal, template, templates.fingerprint(template), page)
        return Recipe(print_, partial(templates.render, template, page))

    return Artifact(path, recipe)


def _digest(folder: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(folder.rglob("*.po")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
