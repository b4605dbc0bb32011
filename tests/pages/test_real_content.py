"""The project's own content: whole, and as much of it as was promised."""

import xml.etree.ElementTree as ET

import pytest

from plugins.model.catalogue import Catalogue
from plugins.model.news import News
from plugins.model.page import Page
from tests.site import ROOT, URL, load_content, real_site, snapshot

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return load_content(ROOT / "content", tmp_path_factory.mktemp("state")).catalogue


def test_news(catalogue: Catalogue) -> None:
    news = catalogue.of(News)
    assert len(news) >= 50
    assert len([each for each in news if "en" in each.languages]) >= 15


def test_all_about_us_is_in_english(catalogue: Catalogue) -> None:
    about = [page for page in catalogue.of(Page) if page.id.startswith("about/")]
    assert len(about) > 5
    assert [page.id for page in about if "en" not in page.languages] == []


def test_the_site_map_names_every_page_and_nothing_else() -> None:
    files = snapshot(real_site())
    found = {url.findtext(f"{SITEMAP}loc") for url in ET.fromstring(files["sitemap.xml"])}
    pages = {
        f"{URL}/{path.removesuffix('index.html')}"
        for path, data in files.items()
        # Former addresses and frames for other sites are no pages to be found.
        if path.endswith("index.html") and b'<meta name="robots" content="noindex">' not in data
    }
    assert found == pages
    assert len(found) > 200
