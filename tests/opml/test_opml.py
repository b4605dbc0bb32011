"""The list of feeds as other programs read it: OPML 2.0, by expat."""

import xml.etree.ElementTree as ET
from email.utils import parsedate_to_datetime

from plugins.model.entry import Entry
from plugins.model.language import Language, prefix
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.opml.opml import site_opml
from tests.entries import TODAY, catalogue, entry, region
from tests.pages.reader import file_at
from tests.site import URL, sample_site

NAME = {"ru": "«Школы» & <друзья>", "en": "“Schools” & <friends>"}
SITE = entry(
    Site,
    "site",
    title=NAME,
    tagline="О нас",
    organisation='Центр "Т"',
    contacts=[],
    menu=[{"page": "../pages/index.md", "title": "Главная"}],
    licence={"text": "Свободно"},
)
TOLD = entry(
    News,
    "told",
    date="2026-03-01",
    regions=["ru-kya"],
    title={"ru": "Да", "en": "Yes"},
    updated={"ru": "2026-05-02", "en": "2026-04-01"},
)


def written(*entries: Entry) -> dict[str, str]:
    made = catalogue(*entries, SITE, entry(Page, "index", layout="home"))
    found = site_opml(made, SiteSettings(URL, TODAY))
    return {each.path: each.recipe().make().decode() for each in found}


def test_each_language_has_its_feeds_by_theme() -> None:
    files = written(TOLD, region())
    assert list(files) == ["feeds.opml", "en/feeds.opml"]
    body = ET.fromstring(files["en/feeds.opml"]).find("body")
    assert body is not None
    assert [(each.get("text"), len(each)) for each in body] == [
        ("Everything", 1),
        ("Digests", 3),
        ("By section", 1),
        ("By region", 1),
    ]
    feed = body[2][0]
    assert feed.attrib == {
        "type": "rss",
        "text": f"News — {NAME['en']}",
        "title": f"News — {NAME['en']}",
        "xmlUrl": f"{URL}/en/feeds/news.rss",
        "htmlUrl": f"{URL}/en/news/",
        "language": "en",
        "version": "RSS2",
    }


def test_the_head_says_what_it_is_and_when_its_content_changed() -> None:
    root = ET.fromstring(written(TOLD, region())["feeds.opml"])
    assert (root.tag, root.get("version")) == ("opml", "2.0")
    assert root.findtext("head/title") == NAME["ru"]
    assert root.findtext("head/ownerName") == 'Центр "Т"'
    changed = root.findtext("head/dateModified") or ""
    assert changed.endswith(" GMT")
    assert parsedate_to_datetime(changed).isoformat() == "2026-05-02T00:00:00+00:00"


def test_without_feeds_there_is_no_list() -> None:
    assert written(region()) == {}


def test_all_that_the_list_names_is_published_and_each_feed_is_in_it() -> None:
    languages: tuple[Language, ...] = ("ru", "en")
    for language in languages:
        where = prefix(language)
        root = ET.parse(sample_site() / f"{where}feeds.opml").getroot()
        feeds = [each for each in root.iter("outline") if each.get("type") == "rss"]
        named = {(each.get("xmlUrl") or "").removeprefix(URL) for each in feeds}
        files = (sample_site() / f"{where}feeds").glob("*.rss")
        assert named == {f"/{where}feeds/{each.name}" for each in files}
        for each in feeds:
            page = (each.get("htmlUrl") or "").removeprefix(URL)
            assert (sample_site() / file_at(page)).is_file(), page
