"""A former address leads to where the entry is now, in its language, and is named nowhere."""

import io
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import html5lib
import pytest

from plugins.model.school import School
from plugins.model.settings import SiteSettings
from plugins.model.vocabulary import Topic
from plugins.redirects.redirects import site_redirects
from tests.entries import TODAY, catalogue, entry
from tests.site import URL, sample_site

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
    assert [each.path for each in artifacts] == ["old/index.html", "en/old/index.html"]
    first, second = (each.recipe() for each in artifacts)
    assert first.fingerprint != second.fingerprint
    assert urljoin(URL, "/schools/new/").encode() in second.make()
