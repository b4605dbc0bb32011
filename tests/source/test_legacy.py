"""An address of an old site leads from where nothing is, and nothing of the site is lost by it."""

from pathlib import Path

import pytest

from plugins.catalogue.routes import find_routes
from plugins.model.catalogue import Catalogue
from plugins.model.language import LANGUAGES, prefix
from plugins.model.legacy import parse_legacy
from plugins.model.network_event import NetworkEvent
from plugins.source.legacy_check import LegacyCheck
from plugins.source.places import Places
from tests.entries import series
from tests.site import CONTENT, load_content
from tests.source.folder import diagnostics, places, read, write

FREE = [
    "/news/view/129",
    "/eng/news/view/137/",
    "/en/schools/view/1",
    "/schools/x",
    "/schools/view.php",
    "/schools.html",
    "/schools/?id=5",
    "/schools/a/?print=1",
    "/feeds/?format=atom",
    "/?p=5",
    "/%F8",
    "/files/report.pdf",
    "/школа № 1",
]


@pytest.mark.parametrize("address", FREE)
def test_where_nothing_is_it_may_be(tmp_path: Path, address: str) -> None:
    write(tmp_path, {"schools/a.yaml": f'title: Школа\nlegacy: ["{address}"]\n'})
    assert diagnostics(tmp_path) == ()


@pytest.mark.parametrize("ending", ["", "/", "/index.html"])
def test_no_page_of_the_site_can_be_an_old_address(tmp_path: Path, ending: str) -> None:
    check = LegacyCheck(load_content(CONTENT, tmp_path).catalogue, Places(CONTENT))
    for route in find_routes(check.catalogue, 1):
        for language in LANGUAGES:
            address = f"/{prefix(language)}{route.path}".rstrip("/") + ending
            assert check.find_taker(parse_legacy(address or "/")), address


def test_a_view_of_a_kind_is_no_year_and_no_property() -> None:
    """`/news/view/129` lies below a list: an entry that is called `view` leaves it its place."""
    view = series("view")
    check = LegacyCheck(Catalogue((NetworkEvent,), (view,)), Places(CONTENT))
    assert check.find_taker(parse_legacy("/network-events/view"))
    assert not check.find_taker(parse_legacy("/network-events/view/129"))
    assert check.find_taker(parse_legacy("/network-events/view/2012"))


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    addresses = "[/schools/, old, 'https://example.org/x', /view/1, /view/1/, /schools/a]"
    school = f"title: Школа\nlegacy: {addresses}\n"
    write(tmp_path, {"schools/a.yaml": school, "schools/b.yaml": school})
    codes = ["C605", "C603", "C604", "C602", "C606"]
    told = [each.rpartition(" ")[2] for each in places(read(tmp_path))]
    assert told == [*codes, "C605", "C603", "C604", "C602", "C602", "C605"]


def test_a_draft_keeps_its_addresses_and_leads_from_none(tmp_path: Path) -> None:
    school = "title: Школа\nlegacy: [/view/1]\n"
    write(tmp_path, {"schools/a.yaml": f"{school}draft: yes\n", "schools/b.yaml": school})
    assert places(read(tmp_path)) == ["content/schools/b.yaml:2:10 C602"]
