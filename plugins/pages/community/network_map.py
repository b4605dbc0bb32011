"""Regions become the nodes of the network, what works across their borders its lines."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from plugins.catalogue.desks import dossier_path
from plugins.model.catalogue import Catalogue
from plugins.model.collation import collate
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.networks import Edge, Network, Node
from plugins.pages.view import View

MOST_NODES, MOST_EDGES = 60, 150
Pair = tuple[str, str]


def draw_network(view: View) -> tuple[Network | None, int]:
    """Return the network of regions, None where there is none, and how many it leaves out.

    However many schools there are, those regions are drawn that have most of them.
    """
    catalogue = view.catalogue
    schools = Counter(_homes(catalogue.of(School)))
    centres = Counter(_homes(catalogue.of(ResourceCentre)))
    pairs = Counter(find_pairs(catalogue))
    ids = {*schools, *centres, *chain.from_iterable(pairs)}
    found = [each for each in catalogue.of(Region) if each.id in ids]
    found.sort(key=lambda each: (-schools[each.id] - centres[each.id], each.id))
    shown = sorted(found[:MOST_NODES], key=lambda each: collate(each.title.best(view.language)))
    if not shown:
        return None, 0
    places = {each.id: place for place, each in enumerate(shown)}
    nodes = (_node(view, each, schools[each.id], centres[each.id]) for each in shown)
    heaviest = sorted(pairs.items(), key=lambda each: (-each[1], each[0]))
    edges = (
        Edge(places[start], places[end], weight)
        for (start, end), weight in heaviest
        if start in places and end in places
    )
    title = view.interface.gettext("Regions, and what connects them")
    kept = tuple(edge for edge, _ in zip(edges, range(MOST_EDGES), strict=False))
    return Network(title, tuple(nodes), kept), len(found) - len(shown)


def find_pairs(catalogue: Catalogue) -> Iterator[Pair]:
    """Yield two regions, in the order of their codes, for each tie of their schools and centres."""
    schools = _by_id(catalogue.of(School))
    centres = _by_id(catalogue.of(ResourceCentre))
    for school in catalogue.of(School):
        home = schools.get(school.id)
        for other in (centres.get(school.centre or ""), schools.get(school.tutor or "")):
            if home and other and home != other:
                yield min(home, other), max(home, other)
    for centre in catalogue.of(ResourceCentre):
        yield from _pairs(centre.regions[:1], centre.regions[1:])
    for project in catalogue.of(Project):
        leads = _found(centres, project.lead_centres)
        along = (
            *leads[1:],
            *_found(centres, project.centres),
            *_found(schools, project.schools),
            *project.regions,
        )
        yield from _pairs(leads[:1], along)


def _pairs(homes: Iterable[str], others: Iterable[str]) -> Iterator[Pair]:
    for home in homes:
        for other in dict.fromkeys(others):
            if other != home:
                yield min(home, other), max(home, other)


def _by_id(entries: Iterable[School | ResourceCentre]) -> dict[str, str]:
    """Return the first region of each organisation: where it is at home."""
    return {each.id: each.regions[0] for each in entries if each.regions}


def _found(homes: Mapping[str, str], ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(homes[id] for id in ids if id in homes)


def _homes(entries: Iterable[School | ResourceCentre]) -> Iterator[str]:
    return (each.regions[0] for each in entries if each.regions)


def _node(view: View, region: Region, schools: int, centres: int) -> Node:
    title, short = region.title.best(view.language), region.short or region.title
    ngettext = view.interface.ngettext
    told = []
    if schools:
        told.append(ngettext("%(num)s school", "%(num)s schools", schools) % {"num": schools})
    if centres:
        text = ngettext("%(num)s resource centre", "%(num)s resource centres", centres)
        told.append(text % {"num": centres})
    column, row = region.cell or (0, 0)
    return Node(
        title=f"{title}: {', '.join(told)}" if told else title,
        short=short.best(view.language),
        address=view.root(dossier_path(region)),
        count=schools + centres,
        column=column,
        row=row,
        hub=bool(centres),
    )
