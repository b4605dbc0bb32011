"""What an organisation did itself, and the entries that name it, become its history by year."""

from collections.abc import Iterable, Iterator

from plugins.model.album import Album
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.moments import partial
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.project import Project
from plugins.model.school import Activity, School
from plugins.pages.community.contexts import History, Phrase
from plugins.pages.schedule import AgendaGroup, AgendaItem
from plugins.pages.view import View

OPEN = 4  # years that do not wait in a fold
Dated = tuple[PartialDate, AgendaItem]


def make_history(
    view: View, entries: Iterable[Entry], activities: tuple[Activity, ...] = (), id: str = ""
) -> History:
    """Return the history of what `entries` name; `id` is that of a school in their editions."""
    found = [*_done(view, activities), *find_mentions(view, entries, id)]
    found.sort(key=lambda each: (each[0], each[1].address), reverse=True)
    years: dict[int, list[AgendaItem]] = {}
    for date, item in found:
        years.setdefault(date.year, []).append(item)
    groups = tuple(AgendaGroup(str(year), tuple(items)) for year, items in years.items())
    undated = tuple(
        Phrase(each.text.best(view.language), view.foreign(each.text))
        for each in activities
        if each.date is None
    )
    return History(groups[:OPEN], groups[OPEN:], undated)


def find_mentions(view: View, entries: Iterable[Entry], id: str = "") -> Iterator[Dated]:
    """Yield what tells of them, and the editions that name the school `id`."""
    for entry in entries:
        if isinstance(entry, News | Event | Project | Album):
            made = view.once(_mention, entry, entry.key)
            if made is not None:
                yield made
        elif isinstance(entry, NetworkEvent) and id:
            yield from _editions(view, entry, id)


def school_years(school: School, entries: Iterable[Entry]) -> set[int]:
    """Return the years in which `school` did something, by itself or by what names it."""
    found = {each.date.year for each in school.activities if each.date}
    for entry in entries:
        if isinstance(entry, News | Event):
            found.add(entry.date.year)
        elif isinstance(entry, NetworkEvent):
            found |= {each.year for each in entry.editions if school.id in each.schools}
    return found


def _done(view: View, activities: Iterable[Activity]) -> Iterator[Dated]:
    for each in activities:
        if each.date is not None:
            when = view.in_year(each.date, each.end, each.estimated)
            text = each.text
            yield (
                each.date,
                AgendaItem(when, text.best(view.language), language=view.foreign(text)),
            )


def _mention(view: View, entry: News | Event | Project | Album) -> Dated | None:
    gettext = view.interface.gettext
    link = view.link(entry)
    if isinstance(entry, Project):
        if entry.start is None:
            return None
        start, end, estimated, kind = entry.start, entry.end, False, gettext("project")
    elif isinstance(entry, Event):
        start, end = entry.date, partial(entry.last)
        estimated, kind = entry.date_estimated, gettext("event")
    else:
        start, end, estimated = entry.date, entry.end, entry.date_estimated
        kind = gettext("album") if isinstance(entry, Album) else gettext("news item")
    when = view.in_year(start, end, estimated)
    return start, AgendaItem(when, link.title, link.address, language=link.language, kind=kind)


def _editions(view: View, series: NetworkEvent, id: str) -> Iterator[Dated]:
    link = view.link(series)
    kind = view.interface.gettext("Network event").lower()
    for edition in view.catalogue.editions(series):
        if edition.known and id in edition.known.schools:
            start, end = partial(edition.start), partial(edition.end)
            when = view.in_year(start, end, edition.known.estimated)
            where = view.root(edition.permalink())
            yield start, AgendaItem(when, link.title, where, language=link.language, kind=kind)
