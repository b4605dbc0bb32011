"""A former address leads to where the entry is now, in its language, and is named nowhere."""

import io
from functools import partial
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import html5lib
import pytest

from plugins.model.artifact import Artifact, Recipe
from plugins.model.legacy import parse_legacy
from plugins.model.school import School
from plugins.model.settings import SiteSettings
from plugins.model.vocabulary import Topic
from plugins.output.paths import check_paths
from plugins.redirects.moves import find_moves
from plugins.redirects.redirects import site_redirects
from plugins.source.legacy_check import LegacyCheck
from plugins.source.load import Options, load
from plugins.source.places import Places
from tests.entries import TODAY, catalogue, entry
from tests.redirects.servers import SERVERS
from tests.site import CONTENT, DATE, URL, sample_site

PLAIN = ("schools/former", "about/old-school")


def tree_of(path: str) -> Element:
    parser: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    data = (sample_site() / path).read_bytes()
    tree: Element = parser.parse(io.BytesIO(data), transport_encoding="utf-8")
    return tree


@pytest.mark.parametrize("alias", PLAIN)
@pytest.mark.parametrize(
    ("prefix", "language", "title"), [("", "ru", "Школа №\xa02"), ("en/", "en", "School No.\xa02")]
)
def test_leads_to_the_entry_in_each_language(
    alias: str, prefix: str, language: str, title: str
) -> None:
    tree = tree_of(f"{prefix}{alias}/index.html")
    where = f"/{prefix}schools/plain/"
    assert tree.get("lang") == language
    (link,) = tree.iter("a")
    assert (link.get("href"), link.text) == (where, title)
    assert link.get("lang") is None
    (refresh,) = (each for each in tree.iter("meta") if each.get("http-equiv") == "refresh")
    assert refresh.get("content") == f"0; url={where}"
    (canonical,) = (each for each in tree.iter("link") if each.get("rel") == "canonical")
    assert canonical.get("href") == f"{URL}{where}"
    assert [each.get("content") for each in tree.iter("meta") if each.get("name") == "robots"] == [
        "noindex"
    ]
    assert (sample_site() / where.strip("/") / "index.html").is_file()


def test_leads_to_the_original_where_there_is_no_translation() -> None:
    (link,) = tree_of("en/schools/was-awkward/index.html").iter("a")
    assert link.get("href") == "/schools/awkward/"
    assert (link.get("lang"), link.get("hreflang")) == ("ru", "ru")
    assert "<b>" in (link.text or "")


def test_its_policy_is_that_of_all_pages() -> None:
    ours, theirs = (
        next(
            each.get("content", "")
            for each in tree_of(path).iter("meta")
            if each.get("http-equiv") == "Content-Security-Policy"
        )
        for path in ("schools/former/index.html", "schools/plain/index.html")
    )
    without_script = [part for part in theirs.split("; ") if not part.startswith("script-src")]
    assert ours.split("; ") == without_script


def test_nothing_names_it() -> None:
    root = sample_site()
    for file in root.rglob("*"):
        if file.suffix in {".html", ".xml", ".rss", ".ics"} and file.is_file():
            assert b"schools/former" not in file.read_bytes(), file


def test_only_what_is_published_and_has_a_page_is_led_to() -> None:
    site = SiteSettings(URL, TODAY)
    made = catalogue(entry(School, "new", aliases=["old"]), entry(Topic, "x", aliases=["topic"]))
    artifacts = list(site_redirects(made, site))
    paths = [each.path for each in artifacts]
    assert paths == ["old/index.html", "en/old/index.html", *SERVERS]
    first, second, *_ = (each.recipe() for each in artifacts)
    assert first.fingerprint != second.fingerprint
    assert urljoin(URL, "/schools/new/").encode() in second.make()


def test_an_old_address_leads_to_the_language_that_it_had() -> None:
    site = SiteSettings(URL, TODAY)
    both = {"ru": "Школа", "en": "School"}
    legacy = ["/view/1", "/eng/view/2/", "/школа № 1.htm", "/x.php?id=1", "/%F8"]
    made = catalogue(entry(School, "new", title=both, legacy=legacy))
    pages = {each.path: each.recipe().make() for each in site_redirects(made, site)}
    assert list(pages) == [
        "view/1/index.html",
        "eng/view/2/index.html",
        "школа № 1.htm/index.html",
        *SERVERS,
    ]
    assert b'<html lang="ru">' in pages["view/1/index.html"]
    assert b'url=/schools/new/"' in pages["view/1/index.html"]
    assert b'<html lang="en">' in pages["eng/view/2/index.html"]
    assert b'url=/en/schools/new/"' in pages["eng/view/2/index.html"]


def test_the_maps_of_the_site_lead_to_its_pages() -> None:
    moves = tuple(find_moves(load(CONTENT, Options(date=DATE)).catalogue))
    assert {bool(each.former.query) for each in moves} == {True, False}
    for move in moves:
        for name, lead in SERVERS.items():
            text = (sample_site() / name).read_text(encoding="ascii")
            assert lead(text, move.former.key) == move.address
        assert (sample_site() / move.address.strip("/") / "index.html").is_file()


def test_no_old_address_can_take_the_place_of_a_file() -> None:
    """Whatever is published is refused, or can stand beside the page that leads."""
    loaded = load(CONTENT, Options(date=DATE)).catalogue
    root = sample_site()
    files = [each.relative_to(root).as_posix() for each in root.rglob("*") if each.is_file()]
    moved = {f"{each.former.folder}index.html" for each in find_moves(loaded)}
    ours = sorted({*files} - moved)
    texts = sorted({f"/{each.removesuffix('index.html')}" for each in ours})
    check = LegacyCheck(loaded, Places(CONTENT))
    found = [parse_legacy(text) for text in texts]
    allowed = [each for each in found if not check.find_taker(each)]
    assert len(allowed) < len(texts) // 2
    pages = [f"{each.folder}index.html" for each in allowed]
    check_paths(Artifact(path, partial(Recipe, "", bytes)) for path in [*ours, *pages])
