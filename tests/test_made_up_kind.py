"""A kind of content is one class, one line and one template; all else follows, through Pelican."""

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import ClassVar

import orjson
import pytest
from jsonschema import Draft202012Validator

from plugins.model.entry import Dated, Described
from plugins.model.language import Language
from plugins.output.plugin import build_site
from tests.site import CONTENT, ROOT, THEME, URL, snapshot

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
TEMPLATE = """{% extends "layouts/base.html" %}
{% from "components/prose.html" import prose %}
{% block main %}
<h1>{{ page.title }}</h1>
<p class="serves">{{ page.entry.serves }}</p>
{{ prose(page.text) }}
{% endblock %}
"""
SETTINGS = """
import datetime, sys
sys.path.insert(0, {root!r})
from pelicanconf import *
from plugins.model import CONTENT_TYPES as KINDS
from tests.test_made_up_kind import Recipe
SITEURL = {url!r}
PATH, THEME = {content!r}, {theme!r}
OUTPUT_PATH, CACHE_PATH = {output!r}, {cache!r}
CONTENT_TYPES = (*KINDS, Recipe)
BUILD_DATE = datetime.date(2026, 11, 22)
WITH_DRAFTS = False
"""


class Recipe(Described, Dated):
    """The whole of a new kind."""

    collection: ClassVar[str] = "recipes"
    labels: ClassVar[dict[Language, str]] = {"ru": "Рецепты", "en": "Recipes"}

    serves: int


def write_recipes(folder: Path) -> None:
    for number in range(1, 13):
        head = f"title: Щи № {number}\ndate: 2020-{number:02}\nserves: {number}\n"
        (folder / f"schi-{number}.md").write_text(
            f"---\n{head}summary: Суп.\ntopics: [training]\ntags: [супы]\n---\nВарить.\n"
        )
    (folder / "schi-3.en.md").write_text("---\ntitle: Cabbage soup\nsummary: Soup.\n---\nCook.\n")


def build(root: Path, edited: str = "") -> Path:
    """Build the sample content and recipes with Pelican below `root`; return the output."""
    content, theme = root / "content", root / "theme"
    if not content.exists():
        shutil.copytree(CONTENT, content)
        shutil.copytree(THEME, theme)
        (theme / "templates/recipe.html").write_text(TEMPLATE)
        (content / "recipes").mkdir()
        write_recipes(content / "recipes")
    settings = root / "settings.py"
    values = {"content": content, "theme": theme, "output": root / "out", "cache": root / "cache"}
    text = SETTINGS.format(
        root=str(ROOT), url=URL, **{name: str(path) for name, path in values.items()}
    )
    settings.write_text(text)
    build_site(settings)
    return root / "out"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return snapshot(build(tmp_path_factory.mktemp("recipes")))


def test_has_a_page_for_each_entry_and_translation(site: dict[str, bytes]) -> None:
    assert "Щи №\u00a012" in site["recipes/2020/schi-12/index.html"].decode()
    assert b'<p class="serves">3</p>' in site["recipes/2020/schi-3/index.html"]
    assert b"<p>Cook.</p>" in site["en/recipes/2020/schi-3/index.html"]
    assert "en/recipes/2020/schi-1/index.html" not in site


def test_has_lists_facets_and_pagination_in_both_languages(site: dict[str, bytes]) -> None:
    lists = ("", "page/2/", "2020/", "2020/page/2/", "topic/training/", "tag/supy/")
    for prefix, name in (("", "Рецепты"), ("en/", "Recipes")):
        for path in lists:
            page = site[f"{prefix}recipes/{path}index.html"].decode()
            assert f"<h1>{name}" in page or f"<title>{name}" in page
    assert site["recipes/index.html"].count(b'<article class="card">') == 10
    assert site["recipes/page/2/index.html"].count(b'<article class="card">') == 2


def test_has_feeds(site: dict[str, bytes]) -> None:
    russian, english = (ET.fromstring(site[f"{p}feeds/recipes.rss"]) for p in ("", "en/"))
    assert len(russian.findall("channel/item")) == 12
    assert [each.findtext("title") for each in english.findall("channel/item")] == ["Cabbage soup"]
    assert b"/feeds/recipes.rss" in site["recipes/index.html"]


def test_has_a_schema(site: dict[str, bytes]) -> None:
    schema = orjson.loads(site["api/v1/recipes.schema.json"])
    Draft202012Validator.check_schema(schema)
    assert "serves" in schema["required"]
    values = {"title": "Щи", "date": "2020", "serves": 2, "tags": ["супы"]}
    assert Draft202012Validator(schema).is_valid(values)
    assert not Draft202012Validator(schema).is_valid({**values, "serves": "two bowls"})


def test_is_in_the_site_map(site: dict[str, bytes]) -> None:
    tree = ET.fromstring(site["sitemap.xml"])
    found = {url.findtext(f"{SITEMAP}loc") for url in tree}
    for path in ("recipes/", "recipes/page/2/", "recipes/2020/schi-3/", "en/recipes/2020/schi-3/"):
        assert f"{URL}/{path}" in found
    assert f"{URL}/en/recipes/2020/schi-1/" not in found


def test_nothing_of_other_kinds_changes(site: dict[str, bytes]) -> None:
    assert "news/2018/plain/index.html" in site
    assert b"schi" not in site["feeds/news.rss"]
    assert b"schi" not in site["news/index.html"]


def test_pelican_writes_nothing_of_its_own(site: dict[str, bytes]) -> None:
    ours = (
        ".htaccess",
        "404.html",
        "feeds.opml",
        "index.html",
        "oai.xml",
        "opensearch.xml",
        "robots.txt",
        "sitemap.xml",
        "_redirects",
        "redirects.nginx.conf",
    )
    folders = (
        "about",
        "api",
        "calendar",
        "calendars",
        "changes",
        "community",
        "design",
        "education",
        "embed",
        "en",
        "events",
        "feeds",
        "for",
        "gallery",
        "images",
        "library",
        "network-events",
        "news",
        "newsletter",
        "opds",
        "partners",
        "projects",
        "search",
        "search-index",
        "questions",
        "recipes",
        "regions",
        "resource-centres",
        "schools",
        "subscribe",
        "trainings",
    )
    for path, data in site.items():
        # A former address may be any.
        leads_on = b'<meta http-equiv="refresh"' in data
        assert leads_on or path in ours or path.split("/")[0] in (*folders, "static")
