"""The network: every node in the drawing, none over another; the lists name who works with whom."""

import re
import time
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.catalogue.desks import SectionDesk
from plugins.model.entry import Entry
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.community.governance_contexts import NetworkPage
from plugins.pages.community.network import network_page
from plugins.pages.community.network_map import MOST_EDGES, MOST_NODES, find_pairs
from plugins.pages.community.network_ties import MOST, MOST_TIES
from plugins.pages.frame import make_frame
from plugins.pages.networks import CELL, Edge, Network, Node
from tests.entries import catalogue, entry
from tests.pages.calendar.desk import make_view

CELLS = st.tuples(st.integers(0, 17), st.integers(0, 10))
NUMBER = re.compile(r"-?\d+")


@st.composite
def networks(draw: st.DrawFn) -> Network:
    cells = draw(st.lists(CELLS, min_size=1, max_size=70))
    nodes = [
        Node(f"Регион {place}", "Рег", "/regions/", place, column, row)
        for place, (column, row) in enumerate(cells)
    ]
    place = st.integers(0, len(nodes) - 1)
    edges = draw(st.lists(st.builds(Edge, place, place, st.integers(1, 99)), max_size=40))
    return Network("Сеть", tuple(nodes), tuple(edges))


@given(networks())
def test_nodes_are_in_the_drawing_and_none_lies_over_another(network: Network) -> None:
    half = network.tile // 2
    placed = network.placed
    assert [each.node for each in placed] == list(network.nodes)
    for each in placed:
        assert half <= each.x <= network.width - half
        assert half <= each.y <= network.height - half
    for one, other in combinations(placed, 2):
        assert max(abs(one.x - other.x), abs(one.y - other.y)) >= CELL > network.tile


@given(networks())
def test_lines_join_their_nodes_inside_the_drawing(network: Network) -> None:
    placed = network.placed
    for edge, line in zip(network.edges, network.lines, strict=True):
        x, y, by_x, by_y, to_x, to_y = map(int, NUMBER.findall(line.path))
        assert (x, y) == (placed[edge.start].x, placed[edge.start].y)
        assert (to_x, to_y) == (placed[edge.end].x, placed[edge.end].y)
        assert 0 <= by_x <= network.width
        assert 0 <= by_y <= network.height


@given(networks())
def test_the_same_network_is_drawn_the_same(network: Network) -> None:
    again = Network(network.title, network.nodes, network.edges)
    assert (again.placed, again.lines) == (network.placed, network.lines)


@given(networks())
def test_nodes_keep_to_the_map(network: Network) -> None:
    first: dict[tuple[int, int], int] = {}
    for place, node in enumerate(network.nodes):
        if node.column and node.row:
            first.setdefault((node.column, node.row), place)
    for one, other in combinations(first.values(), 2):
        nodes, placed = network.nodes, network.placed
        across = (nodes[one].column - nodes[other].column) * CELL
        assert placed[one].x - placed[other].x == across
        assert placed[one].y - placed[other].y == (nodes[one].row - nodes[other].row) * CELL


def test_heavy_lines_are_thicker_up_to_an_end() -> None:
    nodes = tuple(Node("Р", "Р", "/", 1, column, 1) for column in (1, 2))
    widths = [Network("", nodes, (Edge(0, 1, each),)).lines[0].width for each in (1, 3, 99)]
    assert widths == sorted(widths)
    assert widths[0] < widths[1] < widths[2] < 10


@pytest.mark.timed
def test_thousands_of_nodes_are_placed_at_once() -> None:
    nodes = tuple(Node("Р", "Р", "/", 1, place % 17, place % 10) for place in range(5000))
    edges = tuple(Edge(place, place // 2) for place in range(5000))
    start = time.perf_counter()
    network = Network("", nodes, edges)
    assert len(network.placed) + len(network.lines) == 10_000
    assert time.perf_counter() - start < 2  # in squared time it would be ten


def area(id: str, cell: str) -> Region:
    return entry(
        Region, id, title=id, short=id[3:], district="Округ", zones=["Asia/Omsk"], cell=cell
    )


KYA, OMS, PNZ = area("ru-kya", "12, 3"), area("ru-oms", "11, 5"), area("ru-pnz", "6, 7")
ENTRIES: tuple[Entry, ...] = (
    KYA,
    OMS,
    PNZ,
    entry(ResourceCentre, "core", regions=["ru-kya", "ru-oms"], standing="core"),
    entry(ResourceCentre, "other", regions=["ru-pnz"]),
    entry(School, "tutor", regions=["ru-kya"], model=True, centre="core"),
    entry(School, "pupil", regions=["ru-oms"], tutor="tutor", centre="core"),
    entry(Partner, "friend", roles=["partner"]),
    entry(
        Project,
        "bridge",
        scale="interregional",
        lead_centres=["core"],
        centres=["other"],
        partners=["friend"],
        schools=["pupil"],
    ),
    entry(Project, "alone", scale="school", lead_centres=["core"]),
)


def page(*entries: Entry) -> NetworkPage:
    view = make_view(*entries, language="en")
    return network_page(view, make_frame(view), SectionDesk("community/network/"))


def told(made: NetworkPage) -> list[list[tuple[str, dict[str, list[str]]]]]:
    """Return the lists as who, and with whom, by the names of their groups."""
    return [
        [
            (each.link.title, {name: [link.title for link in links] for name, links in each.groups})
            for each in found.ties
        ]
        for found in made.lists
    ]


def test_lists_name_who_works_with_whom() -> None:
    centres, tutors, projects = told(page(*ENTRIES))
    assert centres == [
        (
            "Запись core",
            {"Regions": ["ru-kya", "ru-oms"], "Schools": ["Запись pupil", "Запись tutor"]},
        ),
        ("Запись other", {"Region": ["ru-pnz"]}),
    ]
    assert tutors == [("Запись tutor", {"Tutors": ["Запись pupil"]})]
    with_whom = ["Запись other", "Запись friend", "Запись pupil"]
    assert projects == [("Запись bridge", {"Led by": ["Запись core"], "With": with_whom})]


def test_lines_join_the_regions_of_those_who_work_together() -> None:
    pairs = sorted(find_pairs(catalogue(*ENTRIES)))
    far = [("ru-kya", "ru-oms")] * 4  # its centre, its tutor, the centre's region, the project
    assert pairs == [*far, ("ru-kya", "ru-pnz")]
    graph = page(*ENTRIES).graph
    assert graph is not None
    names = [node.short for node in graph.nodes]
    lines = {(names[each.start], names[each.end]): each.weight for each in graph.edges}
    assert lines == {("kya", "oms"): 4, ("kya", "pnz"): 1}
    kya = graph.nodes[names.index("kya")]
    assert (kya.count, kya.hub, kya.address) == (2, True, "/en/regions/ru-kya/")
    assert kya.title == "ru-kya: 1 school, 1 resource centre"
    assert not graph.nodes[names.index("oms")].hub


def test_without_a_network_that_is_said() -> None:
    made = page()
    assert made.graph is None
    assert [(found.ties, bool(found.none)) for found in made.lists] == [((), True)] * 3


def test_a_large_network_stays_bounded() -> None:
    regions = [area(f"ru-{place:03}", "1, 1") for place in range(85)]
    centres = [
        entry(ResourceCentre, f"c{place:03}", regions=[regions[place % 85].id])
        for place in range(MOST + 5)
    ]
    schools = [
        entry(
            School,
            f"s{place:04}",
            regions=[regions[place * 7 % 85].id],
            centre=f"c{place % 100:03}",
            **({"tutor": f"s{place % 2:04}"} if place > 1 else {}),
        )
        for place in range(3000)
    ]
    made = page(*regions, *centres, *schools)
    assert made.graph is not None
    assert len(made.graph.nodes) == MOST_NODES
    assert made.hidden == 85 - MOST_NODES
    assert len(made.graph.edges) <= MOST_EDGES
    first, tutors, _ = made.lists
    assert len(first.ties) == MOST
    assert first.more is not None
    assert (first.more.address, first.more.count) == ("/en/resource-centres/", MOST + 5)
    ties = first.ties[0]
    assert len(dict(ties.groups)["Schools"]) == MOST_TIES
    assert ties.more is not None
    assert (ties.more.address, ties.more.count) == (ties.link.address, 30)
    assert len(tutors.ties) == 2
