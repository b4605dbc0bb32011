"""Who tutors whom, which centre helps which schools, who leads which project with whom."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from plugins.model.entry import Entry
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.pages.community.governance_contexts import TieList, Ties
from plugins.pages.dossiers import region_links
from plugins.pages.parts import Link
from plugins.pages.view import View, short_title

# A page shows so many of a list, and of each one's ties; the pages that they lead to show all.
MOST, MOST_TIES = 50, 10


def find_tie_lists(view: View) -> Iterator[TieList]:
    """Yield the ties of centres, of tutors and of projects."""
    gettext = view.interface.gettext
    schools = view.catalogue.of(School)
    helped = _group(schools, lambda school: school.centre)
    centres = (
        ties
        for each in view.catalogue.of(ResourceCentre)
        if (ties := _centre(view, each, helped.get(each.id, [])))
    )
    yield _list(
        view,
        gettext("Resource centres, their regions and schools"),
        centres,
        gettext("Which schools a centre helps is not known yet."),
        ResourceCentre,
    )
    pupils = _group(schools, lambda school: school.tutor)
    tutors = (_tutor(view, each, pupils[each.id]) for each in schools if each.id in pupils)
    yield _list(
        view,
        gettext("Schools that tutor others"),
        tutors,
        gettext("No source tells yet which school tutors which."),
        School,
    )
    projects = (ties for each in view.catalogue.of(Project) if (ties := _project(view, each)))
    yield _list(
        view,
        gettext("Projects: who leads them, and with whom"),
        projects,
        gettext("Who leads a project with whom is not known yet."),
        Project,
    )


def _list(view: View, title: str, ties: Iterator[Ties], none: str, kind: type[Entry]) -> TieList:
    rest, shown = None, tuple(islice(ties, MOST))
    if next(ties, None) is not None:
        where = view.root(f"{kind.collection}/")
        rest = Link(kind.labels[view.language], where, count=len(view.catalogue.of(kind)))
    return TieList(title, shown, none, rest)


def _group(
    schools: Iterable[School], key: Callable[[School], str | None]
) -> dict[str, list[School]]:
    found: dict[str, list[School]] = {}
    for school in schools:
        if name := key(school):
            found.setdefault(name, []).append(school)
    return found


def _centre(view: View, centre: ResourceCentre, schools: list[School]) -> Ties | None:
    gettext = view.interface.gettext
    regions = region_links(view, centre.regions)
    return _ties(
        view,
        centre,
        (gettext("Region") if len(regions) == 1 else gettext("Regions"), regions),
        (gettext("Schools"), _some(view, schools)),
        rest=len(schools),
    )


def _tutor(view: View, tutor: School, pupils: list[School]) -> Ties:
    ties = _ties(
        view, tutor, (view.interface.gettext("Tutors"), _some(view, pupils)), rest=len(pupils)
    )
    assert ties is not None  # a tutor has pupils
    return ties


def _project(view: View, project: Project) -> Ties | None:
    gettext = view.interface.gettext
    leads = (
        *_named(view, ResourceCentre, project.lead_centres),
        *_named(view, Partner, project.lead_partners),
    )
    others = (
        *_named(view, ResourceCentre, project.centres),
        *_named(view, Partner, project.partners),
        *_named(view, School, project.schools),
    )
    # A school that is a resource centre too stands once.
    named = {short_title(each) for each in leads}
    others = tuple(each for each in others if short_title(each) not in named)
    if not leads or not others:
        return None
    return _ties(
        view,
        project,
        (gettext("Led by"), _some(view, leads)),
        (gettext("With"), _some(view, others)),
        rest=len(others),
    )


def _ties(
    view: View, entry: Entry, *groups: tuple[str, tuple[Link, ...]], rest: int
) -> Ties | None:
    shown = tuple((name, links) for name, links in groups if links)
    if not shown:
        return None
    link = view.link(entry)
    more = Link(view.interface.gettext("All of them"), link.address, count=rest)
    return Ties(link, shown, more if rest > MOST_TIES else None)


def _named(view: View, kind: type[Entry], ids: Iterable[str]) -> Iterator[Entry]:
    found = (view.catalogue.get(kind.collection, id) for id in ids)
    return (each for each in found if each)


def _some(view: View, entries: Iterable[Entry]) -> tuple[Link, ...]:
    return tuple(map(view.link, list(entries)[:MOST_TIES]))
