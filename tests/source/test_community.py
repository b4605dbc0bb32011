"""Circles among names, addresses that former ones cannot take, contacts that may be private."""

import itertools
import re
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.catalogue.desks import Section
from plugins.catalogue.routes import find_routes
from plugins.model import CONTENT_TYPES
from plugins.model.catalogue import Catalogue
from plugins.source.addresses import OWN_PAGES, AddressCheck
from plugins.source.circles import find_circles
from plugins.source.faults import FAULTS, WARNINGS
from plugins.source.places import Places
from tests.site import CONTENT, DATE, load_content
from tests.source.folder import diagnostics, read, write

NAMES = "abcdef"
GRAPHS = st.dictionaries(
    st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), max_size=3, unique=True)
)


@given(GRAPHS)
def test_circles_are_circles(graph: dict[str, list[str]]) -> None:
    for chain in find_circles(graph):
        assert chain[0] == chain[-1] == min(chain)
        for name, after in itertools.pairwise(chain):
            assert after in graph[name]


@given(GRAPHS)
def test_mending_each_circle_that_is_told_breaks_all(graph: dict[str, list[str]]) -> None:
    for _ in range(40):
        circles = list(find_circles(graph))
        for chain in circles:
            graph[chain[0]] = [each for each in graph[chain[0]] if each != chain[1]]
        if not circles:
            break
    assert not any(_comes_back(graph, name) for name in graph)


def _comes_back(graph: dict[str, list[str]], start: str) -> bool:
    found, left = set[str](), list(graph[start])
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            left += graph.get(name, [])
    return start in found


def test_a_long_chain_is_no_recursion() -> None:
    chain = {f"{number:05}": (f"{number + 1:05}",) for number in range(5000)}
    assert not list(find_circles(chain))
    (circle,) = find_circles({**chain, "05000": ("00000",)})
    assert len(circle) == 5002


def test_no_page_of_the_site_can_be_a_former_address(tmp_path: Path) -> None:
    catalogue = load_content(CONTENT, tmp_path).catalogue
    for route in find_routes(catalogue, 1):
        if re.fullmatch(r"[a-z0-9-]+(/[a-z0-9-]+)*/", route.path):
            kinds = [each for each in catalogue.entries if each.id == "plain"]
            school = next(each for each in kinds if each.collection == "schools")
            former = school.model_copy(update={"aliases": (route.path.rstrip("/"),)})
            others = tuple(each for each in catalogue.entries if each is not school)
            check = AddressCheck(
                Catalogue(CONTENT_TYPES, (*others, former), {}, DATE), Places(CONTENT)
            )
            assert [each.code for each in check.run()] == ["C405"], route.path


def test_the_sections_are_those_of_the_catalogue() -> None:
    assert {"calendar/", "subscribe/", *get_args(Section)} == OWN_PAGES


@pytest.mark.parametrize(
    "address",
    ["schools/tomsk-15", "news/2006/old", "news/old", "projects/old/part", "education/old", "o"],
)
def test_where_nothing_is_a_former_address_may_be(tmp_path: Path, address: str) -> None:
    write(tmp_path, {"schools/x.yaml": f"title: Школа\naliases: [{address}]\n"})
    assert diagnostics(tmp_path) == ()


@pytest.mark.parametrize(
    ("contacts", "codes"),
    [
        ("email: office@school.example.org", []),
        ("email: school@notmail.ru", []),
        ("email: school@mail.ru.example.org", []),
        ("email: school@BK.RU", ["C410"]),
        ("phone: +7 391 200-00-00", []),
        ("phone: +48 912 345 678", []),
        ("phone: 8-800-000-00-00", []),
        ("phone: 89130000000", ["C411"]),
        ("phone: 7 (913) 000 00 00", ["C411"]),
    ],
)
def test_private_contacts(tmp_path: Path, contacts: str, codes: list[str]) -> None:
    write(tmp_path, {"schools/x.yaml": f"title: Школа\ncontacts:\n  {contacts}\n"})
    loaded = read(tmp_path)
    assert [each.code for each in loaded.warnings] == codes
    assert not loaded.faults
    assert len(loaded.catalogue.entries) == 1


def test_warnings_are_known_by_their_code() -> None:
    assert {"C410", "C411", "C610"} == WARNINGS
    assert FAULTS.keys() > WARNINGS
