"""What is new becomes the context of its page."""

from collections.abc import Iterator

from plugins.catalogue.changes import ChangesDesk, ChangesPart, Novelty, changes_path, month_of
from plugins.catalogue.channels import CHANGES
from plugins.catalogue.listings import page_path
from plugins.model.artifact import Shared
from plugins.model.dates import PartialDate
from plugins.pages.changes.contexts import ChangesPage
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.pagination import name_place, paginate
from plugins.pages.parts import Frame, Link
from plugins.pages.schedule import AgendaGroup, AgendaItem, Status
from plugins.pages.shapes import Field
from plugins.pages.view import View
from plugins.words.dates import format_partial

# What is told of in a word that stands out; all else in the line of the kind.
LOUD: dict[str, Status] = {"cancelled": "cancelled", "postponed": "postponed"}


def changes_page(view: View, frame: Shared[Frame], desk: ChangesDesk) -> ChangesPage:
    """Gather what `changes.html` shows."""
    part, gettext = desk.part(view.language), view.interface.gettext
    whole, year = gettext("What is new on the site"), desk.year
    title = f"{whole}: {format_partial(PartialDate(year), view.language)}" if year else whole
    path = changes_path(year)
    place = page_path(path, part.number)
    crumbs = (view.home, *((Link(whole, view.root(CHANGES)),) if year else ()))
    pagination = paginate(view, path, part.number, part.pages)
    numbered = title
    if part.number > 1:
        numbered = f"{title}: {name_place(view, part.number, part.pages)}"
    summary = gettext("All that was added, updated, moved or cancelled, the newest first.")
    head = make_head(
        view,
        place,
        numbered,
        summary,
        languages=desk.languages,
        crumbs=crumbs,
        previous=pagination.previous,
        next_=pagination.next,
    )
    here = {str(month_of(each.day)) for each in part.items}
    months = tuple(_months(view, path, part, here)) if part.pages > 1 else ()
    return ChangesPage(
        skeleton=make_skeleton(view, frame, head, place, crumbs, desk.languages, CHANGES),
        title=title,
        summary=summary,
        groups=tuple(_groups(view, part.items)),
        years=tuple(
            Link(str(each), view.root(changes_path(each)), current=each == year)
            for each in part.years
        ),
        pagination=pagination,
        total=part.total,
        months=months,
        elsewhere=frozenset(name for name, _ in months) - here,
        since=None if year else Field("since", gettext("Show what is new since"), "date"),
    )


def _months(view: View, path: str, part: ChangesPart, here: set[str]) -> Iterator[tuple[str, Link]]:
    """Yield name and link of each month: to where it begins, or to the part of it on this page."""
    for month, number in part.months:
        name = str(month)
        where = "" if name in here else view.root(page_path(path, number))
        yield name, Link(_heading(view, month), f"{where}#{name}")


def _groups(view: View, items: tuple[Novelty, ...]) -> Iterator[AgendaGroup]:
    groups: dict[PartialDate, list[AgendaItem]] = {}
    for each in items:
        groups.setdefault(month_of(each.day), []).append(_item(view, each))
    for month, found in groups.items():
        yield AgendaGroup(_heading(view, month), tuple(found), str(month))


def _heading(view: View, month: PartialDate) -> str:
    words = format_partial(month, view.language)
    if not month.month:
        return view.interface.gettext("%(year)s, the month is not known") % {"year": month.year}
    return words[:1].upper() + words[1:]


def _item(view: View, novelty: Novelty) -> AgendaItem:
    entry, what = novelty.entry, novelty.what
    link, gettext = view.link(entry), view.interface.gettext
    words = {"updated": gettext("updated"), "changed": gettext("changed")}
    kind = type(entry).labels[view.language]
    return AgendaItem(
        view.in_year(novelty.day),
        link.title,
        link.address,
        status=LOUD.get(what, "planned"),
        language=link.language,
        kind=f"{kind} · {words[what]}" if what in words else kind,
    )
