"""The materials of a project become parts of its page and numbered pages of their own."""

from collections.abc import Iterable
from itertools import groupby

from plugins.catalogue.desks import MaterialsDesk, materials_path
from plugins.catalogue.listings import page_path
from plugins.model.artifact import Shared
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Dated, Entry
from plugins.model.event import Event, Reading
from plugins.model.moments import partial
from plugins.model.project import Project
from plugins.pages.events.cards import event_card
from plugins.pages.events.links import material_links
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.pagination import name_place, paginate
from plugins.pages.parts import Frame, Link
from plugins.pages.projects.contexts import MaterialsPage, MaterialsPart
from plugins.pages.schedule import AgendaGroup, AgendaItem
from plugins.pages.view import View

KINDS = {"events": "event", "news": "news item", "gallery": "album"}


def materials_page(view: View, frame: Shared[Frame], desk: MaterialsDesk) -> MaterialsPage:
    """Gather what page `desk.number` of the materials of a project shows."""
    project, number, total = desk.project, desk.number, desk.pages
    path = materials_path(project)
    gettext = view.interface.gettext
    page, title = view.link(project), gettext("Project materials")
    crumbs = (
        view.home,
        Link(Project.labels[view.language], view.root(f"{Project.collection}/")),
        page,
    )
    pagination = paginate(view, path, number, total)
    full = f"{title}: {page.title}"
    place = name_place(view, number, total)
    head = make_head(
        view,
        page_path(path, number),
        full if number == 1 else f"{full}, {place}",
        f"{full} ({place})",
        crumbs=crumbs,
        feeds=entry_channels(view, project),
        previous=pagination.previous,
        next_=pagination.next,
    )
    return MaterialsPage(
        skeleton=make_skeleton(view, frame, head, page_path(path, number), crumbs),
        title=title,
        project=page,
        materials=describe_materials(view, project, desk.items),
        total=desk.total,
        pagination=pagination,
    )


def describe_materials(
    view: View, project: Project, items: Iterable[Reading | Entry]
) -> MaterialsPart:
    """Return `items` as links where they have no date, and the others by year."""
    links: list[Link] = []
    lines: list[tuple[str, AgendaItem]] = []
    for each in items:
        if isinstance(each, Reading):
            links += material_links(view, project, [each])
        elif (line := mention(view, each)) is not None:
            lines.append((line.when.iso[:4], line))
        else:
            links.append(view.link(each))
    return MaterialsPart(tuple(links), by_year(lines))


def by_year(lines: Iterable[tuple[str, AgendaItem]]) -> tuple[AgendaGroup, ...]:
    """Return the lines, each with its year, as a group for each run of a year."""
    return tuple(
        AgendaGroup(year, tuple(line for _, line in found))
        for year, found in groupby(lines, key=lambda each: each[0])
    )


def mention(view: View, entry: Entry) -> AgendaItem | None:
    """Return the line of an entry that has a date: when, what, and of what kind it is."""
    gettext = view.interface.gettext
    word = KINDS.get(entry.collection)
    kind = gettext(word) if word else type(entry).labels[view.language].lower()
    if isinstance(entry, Event):
        event = event_card(view, entry)
        return AgendaItem(
            view.in_year(entry.date, partial(entry.last), entry.date_estimated),
            event.title,
            event.address,
            status=event.status,
            language=event.language,
            kind=kind,
        )
    if not isinstance(entry, Dated):
        return None
    card, when = view.card(entry), view.in_year(entry.date, entry.end, entry.date_estimated)
    return AgendaItem(when, card.title, card.address, language=card.language, kind=kind)


def mentions(catalogue: Catalogue, entry: Entry) -> tuple[Entry, ...]:
    """Return the events and news that name `entry`, the newest first."""
    found = [each for each in catalogue.referring_to(entry) if each.collection in KINDS]
    return tuple(sorted(found, key=_newest, reverse=True))


def _newest(entry: Entry) -> tuple[object, ...]:
    return getattr(entry, "date", ()), entry.key
