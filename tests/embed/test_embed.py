"""Frames and fragments: strict HTML, absolute addresses, nothing of an editor's text is markup."""

import functools
import io
import re
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest

from plugins.catalogue.widgets import Widget, find_coming
from plugins.embed.files import site_embeds
from plugins.embed.lists import List, make_list
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from tests.entries import TODAY, catalogue, entry, event, region, series
from tests.site import THEME, URL, sample_site

HOSTILE = '</a><script>alert("1")</script> & <b>'
SETTINGS = SiteSettings(URL, TODAY)
STATIC = {"css/embed.css": "css/e.css", "js/embed.js": "js/e.js", "img/icon.svg": "img/icon.svg"}
LIGHT = 10_000  # bytes of a frame with its style and script, as they are sent


def parse(data: bytes, container: str = "") -> Element:
    """Parse a document, or a fragment that is put into `container`; any error is raised."""
    parser: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    stream = io.BytesIO(data)
    tree: Element = (
        parser.parseFragment(stream, container, transport_encoding="utf-8")
        if container
        else parser.parse(stream, transport_encoding="utf-8")
    )
    return tree


def make(*entries: Entry) -> dict[str, bytes]:
    """Return all files of a site of `entries` by their paths."""
    site = entry(Site, "site", **site_values())
    found = site_embeds(catalogue(*entries, site), SETTINGS, THEME, STATIC)
    return {each.path: each.recipe().make() for each in found}


def show(*entries: Entry, language: Language = "ru") -> List:
    found = catalogue(*entries, entry(Site, "site", **site_values()))
    return make_list(found, SETTINGS, Widget("upcoming", language), find_coming(found))


def site_values() -> dict[str, object]:
    words = {"title": "Сайт", "tagline": "О нас", "organisation": "Центр"}
    return {
        **words,
        "menu": [{"page": "../pages/index.md", "title": "Главная"}],
        "licence": {"text": "Свободно"},
        "contacts": [],
    }


@functools.cache
def published() -> dict[str, bytes]:
    root = sample_site()
    files = [*root.glob("embed/*/**/*.html"), *root.glob("en/embed/*/**/*.html")]
    return {each.relative_to(root).as_posix(): each.read_bytes() for each in sorted(files)}


def frames() -> dict[str, Element]:
    return {path: parse(data) for path, data in published().items() if path.endswith("/index.html")}


def fragments() -> dict[str, Element]:
    return {
        path: parse(data, "div")
        for path, data in published().items()
        if path.endswith("/fragment.html")
    }


def language_of(path: str) -> str:
    return "en" if path.startswith("en/") else "ru"


def test_frames_are_whole_documents_that_nobody_indexes() -> None:
    assert len(frames()) > 4
    for path, tree in frames().items():
        (html,) = tree.iter("html")
        assert html.get("lang") == language_of(path)
        assert [each.tag for each in tree.iter() if re.fullmatch(r"h\d", each.tag)] == ["h1"]
        (title,) = tree.iter("title")
        assert title.text
        metas = {each.get("name"): each.get("content") for each in tree.iter("meta")}
        assert metas["robots"] == "noindex"
        (policy,) = (each.get("content") for each in tree.iter("meta") if each.get("http-equiv"))
        assert policy
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        for each in tree.iter():
            assert not any(re.match("style$|on", name) for name in each.attrib)


def test_links_of_frames_leave_the_frame_for_the_site() -> None:
    files = {
        f"/{each.relative_to(sample_site()).as_posix()}" for each in sample_site().rglob("*.html")
    }
    for path, tree in {**frames(), **fragments()}.items():
        links = list(tree.iter("a"))
        assert links
        for link in links:
            address = link.get("href") or ""
            assert address.startswith(f"{URL}/"), path
            assert f"{urlsplit(address).path}index.html" in files, address
            assert link.get("target") == ("_top" if path.endswith("index.html") else None)


def test_what_frames_load_is_the_site_s_own_and_light() -> None:
    for path, tree in frames().items():
        loaded = [each.get("href") or "" for each in tree.iter("link")]
        loaded += [each.get("src") or "" for each in tree.iter("script")]
        assert all(each.startswith("/static/") for each in loaded), path
        weight = len(published()[path])
        for each in loaded:
            if not each.endswith(".svg"):  # shown by no frame
                weight += len((sample_site() / each.lstrip("/")).read_bytes())
        assert weight < LIGHT, path


def test_fragments_are_one_section_whose_classes_are_its_own() -> None:
    for path, tree in fragments().items():
        (section,) = list(tree)
        assert section.tag == "section"
        assert section.get("lang") == language_of(path)
        for each in section.iter():
            assert each.tag not in ("script", "style", "link", "iframe", "img")
            assert all(name.startswith("oash-") for name in (each.get("class") or "").split())
            assert each.get("id") is None


def test_titles_and_places_are_text_whatever_they_hold() -> None:
    hostile = event("a", title=HOSTILE, place=HOSTILE, announced="2026-01-01")
    told = entry(News, "b", title=HOSTILE, date="2026-01-01")
    files = make(hostile, told)
    for path, data in files.items():
        tree = parse(data) if path.endswith("index.html") else parse(data, "div")
        assert not list(tree.iter("b")), path
        assert not [each for each in tree.iter("script") if each.text], path
        if not path.startswith("en/"):
            assert HOSTILE in [each.text for each in tree.iter("a")], path


@pytest.mark.parametrize(
    ("values", "ends", "when"),
    [
        ({"regions": ["ru-kya"]}, "2027-04-19T11:00Z", "10:00–18:00 (МСК+4)"),
        ({"end": None}, "2027-04-19T21:00Z", "10:00 (МСК)"),
        ({"start": "2027-04-19", "end": "2027-04-20"}, "2027-04-20T21:00Z", "19–20\u00a0апреля"),
        ({"start": "2027-04-19", "end": None, "zone": "Asia/Tomsk"}, "2027-04-19T17:00Z", "19"),
        ({"start": "2027-04", "end": None}, "2027-04-30T21:00Z", "апрель 2027"),
    ],
)
def test_an_event_is_over_at_its_end_on_its_own_clock(
    values: dict[str, object], ends: str, when: str
) -> None:
    (line,) = show(region(), event("a", announced="2026-01-01", **values)).lines
    assert line.ends == ends
    assert when in line.when


def test_what_became_of_it_is_said() -> None:
    changes = [{"said": "2026-11-01", "start": "2027-03-01 10:00"}]
    told = {"announced": "2026-01-01", "changes": changes}
    lines = show(
        event("a", status="cancelled", **told),
        event("b", status="postponed", **told),
        event("c", date_estimated=True, announced="2026-01-01"),
        event("d", announced="2026-01-01"),
    ).lines
    assert [each.state for each in lines] == ["отменено", "перенесено", "дата уточняется", ""]


def test_an_edition_of_which_only_the_rule_tells_leads_to_its_series() -> None:
    both = {"ru": "День школ", "en": "School Day"}
    (line,) = show(series("day", rule={"on": "03-01"}, title=both), language="en").lines
    assert (line.title, line.address) == ("School Day", f"{URL}/en/network-events/day/")
    assert line.iso == "2027-03-01"


def test_nothing_to_show_is_said_in_words_and_leads_home() -> None:
    files = make(entry(News, "a", date="2012", regions=["ru-kya"]), region())
    frame = files["embed/upcoming/ru-kya/index.html"].decode()
    assert re.search(r"<ul[^>]* hidden>\s*</ul>", frame)
    assert '<p class="empty">Ближайших событий пока нет.</p>' in frame
    assert f'href="{URL}/regions/ru-kya/"' in frame
    whole = files["embed/upcoming/fragment.html"].decode()
    assert "<ul" not in whole
    assert "Ближайших событий пока нет." in whole
    assert f'href="{URL}/"' in whole


def test_without_a_script_the_first_five_are_shown_of_what_is_held() -> None:
    many = [
        event(f"e{n}", start=f"2027-04-{n + 10}", end=None, announced="2026-01-01")
        for n in range(7)
    ]
    files = make(*many)
    items = list(parse(files["embed/upcoming/index.html"]).iter("li"))
    assert [each.get("hidden") is None for each in items] == [True] * 5 + [False] * 2
    assert len(list(parse(files["embed/upcoming/fragment.html"], "div").iter("li"))) == 5


def test_another_style_makes_another_file() -> None:
    found = catalogue(entry(Site, "site", **site_values()))
    moved = {**STATIC, "css/embed.css": "css/f.css"}
    pairs = zip(
        site_embeds(found, SETTINGS, THEME, STATIC),
        site_embeds(found, SETTINGS, THEME, moved),
        strict=True,
    )
    assert all(one.recipe().fingerprint != two.recipe().fingerprint for one, two in pairs)
