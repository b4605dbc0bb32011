"""Every feed of the sample site and of our own: nothing to complain of, whole, honest."""

import datetime
from pathlib import Path

import feedparser
import orjson
import pytest

from plugins.catalogue.channels import find_channels
from plugins.model.language import LANGUAGES, prefix
from plugins.model.publication import published_on
from tests.feeds.reading import parsed
from tests.feeds.validator import complain
from tests.pages.reader import read_pages
from tests.site import CONTENT, DATE, URL, load_content, real_site, sample_site

CATALOGUE = load_content(CONTENT, sample_site().parent / "state").catalogue


@pytest.mark.parametrize("site", [sample_site, real_site], ids=["sample", "real"])
def test_a_validator_finds_nothing_to_complain_of(site) -> None:
    root: Path = site()
    found = [
        f"{path.relative_to(root)}: {fault}"
        for path in sorted(root.rglob("feeds/**/*"))
        if path.suffix in (".rss", ".atom")
        for fault in complain(path.read_bytes(), f"{URL}/{path.relative_to(root).as_posix()}", DATE)
        # The sample has titles that look like HTML: they are meant.
        if site is real_site or fault != "ContainsHTML title"
    ]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_channel_has_its_files_and_they_say_the_same(language) -> None:
    root = sample_site()
    for channel in find_channels(CATALOGUE, language):
        rss, atom = (parsed((root / channel.path(each)).read_bytes()) for each in ("rss", "atom"))
        json = orjson.loads((root / channel.path("json")).read_bytes())
        ids = [each["id"] for each in json["items"]]
        assert [each.id for each in rss.entries] == [each.id for each in atom.entries] == ids
        assert rss.feed.title == atom.feed.title == json["title"]
        assert rss.feed.language == atom.feed.language == json["language"] == language
        dates = [each["date_published"] for each in json["items"]]
        assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_out_of_everything(language) -> None:
    root = sample_site()
    path: Path | None = root / f"{prefix(language)}feeds/all.atom"
    found = set()
    while path:
        read = parsed(path.read_bytes())
        found |= {each.id for each in read.entries}
        older = [each.href for each in read.feed.links if each.rel == "prev-archive"]
        path = root / older[0].removeprefix(f"{URL}/") if older else None
    wanted = {
        f"tag:cs-network.ru,2026:{each.identity}/{language}"
        for each in CATALOGUE.entries
        if each.has_page and language in each.languages and published_on(each)
    }
    assert wanted <= found
    assert len(wanted) > 20 if language == "ru" else wanted


def test_an_awkward_item_is_whole() -> None:
    data = (sample_site() / "feeds/news.rss").read_bytes()
    (entry,) = [each for each in parsed(data).entries if each.link.endswith("/awkward/")]
    title = entry.title.replace("\u00a0", " ")
    assert title.startswith("Новость </script><script>alert(1)</script> {{ 777*777 }} &lt;b&gt;")
    text = entry.content[0].value
    assert f'src="{URL}/images/' in text
    assert f'href="{URL}/news/2018/awkward/#nowhere-else"' in text
    assert "onclick" not in text
    assert len(entry.tags) == 3


def test_files_of_a_material_are_enclosed_with_their_true_size() -> None:
    root = sample_site()
    entries = feedparser.parse((root / "feeds/library.atom").read_bytes()).entries
    files = [each for entry in entries for each in entry.enclosures]
    assert files
    for each in files:
        path = root / each.href.removeprefix(f"{URL}/")
        assert path.stat().st_size == int(each.length)
        assert each.type == "application/pdf"


def test_nothing_is_published_that_is_to_come() -> None:
    for path in sorted(real_site().rglob("feeds/**/*.json")):
        for each in orjson.loads(path.read_bytes())["items"]:
            assert datetime.datetime.fromisoformat(each["date_published"]).date() <= DATE
            assert each["date_published"] <= each["date_modified"]


def test_pages_announce_feeds_that_exist() -> None:
    root = sample_site()
    for path, page in read_pages(root).items():
        for link in page.all("link", rel="alternate", type="application/rss+xml"):
            assert (root / link.get("href").removeprefix(URL).lstrip("/")).exists(), path
