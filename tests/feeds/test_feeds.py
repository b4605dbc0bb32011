"""Feeds are read back by an independent reader just as they were written."""

import datetime
import xml.etree.ElementTree as ET

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.feeds.rss import Feed, FeedItem, render_rss
from tests.pages.reader import read_pages
from tests.site import CONTENT, URL, load_content, sample_site

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT_NAME = "{http://purl.org/rss/1.0/modules/content/}encoded"
MOSCOW = datetime.timezone(datetime.timedelta(hours=3))
NOON = datetime.datetime(2018, 7, 12, 12, tzinfo=MOSCOW)


def item(**values: object) -> FeedItem:
    known = {"id": "example.org/news/a/ru", "title": "A", "address": f"{URL}/news/a/"}
    rest = {"summary": "S", "html": "<p>T</p>", "published": NOON, "categories": ("C",)}
    return FeedItem(**{**known, **rest, **values})  # type: ignore[arg-type]


def feed(*items: FeedItem) -> Feed:
    return Feed("Title", "Text", "ru", f"{URL}/feeds/news.rss", f"{URL}/news/", items)


def parsed(data: bytes) -> feedparser.FeedParserDict:
    result = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    assert not result.bozo, result.get("bozo_exception")
    return result


def test_a_feed_is_read_back_equal() -> None:
    html = '<p>Текст «с» <a href="https://e.org/?a=1&amp;b=2">ссылкой</a> ]]&gt; &lt;</p>'
    items = [
        item(title='A & <b> "q" ]]>', summary="S & <i>", html=html, categories=("Тема", "B & C")),
        item(id="example.org/news/b/ru", published=NOON - datetime.timedelta(days=1), html=""),
    ]
    read = parsed(render_rss(feed(*items)))
    assert (read.feed.title, read.feed.language, read.feed.link) == ("Title", "ru", f"{URL}/news/")
    for entry, made in zip(read.entries, items, strict=True):
        assert entry.title == made.title
        assert entry.link == made.address
        assert (entry.id, entry.guidislink) == (made.id, False)
        assert entry.summary == made.summary
        assert tuple(tag.term for tag in entry.tags) == made.categories
        when = datetime.datetime(*entry.published_parsed[:6], tzinfo=datetime.UTC)
        assert when == made.published
    assert read.entries[0].content[0].value == html
    assert "content" not in read.entries[1]


ANY_TEXT = st.text(max_size=40)


@settings(derandomize=True, deadline=None, max_examples=150)
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT, st.dates(datetime.date(1900, 1, 1)))
def test_no_text_can_break_a_feed(title: str, text: str, term: str, day: datetime.date) -> None:
    moment = datetime.datetime.combine(day, datetime.time(12), MOSCOW)
    made = item(
        title=title, summary=text, html=f"<p>{text}</p>", categories=(term,), published=moment
    )
    root = ET.fromstring(render_rss(feed(made, made)))
    assert len(root.findall("channel/item")) == 2


@pytest.mark.parametrize(
    "character", [chr(code) for code in (0, 1, 8, 11, 12, 14, 31, 0xFFFE, 0xFFFF)]
)
def test_control_characters_are_left_out(character: str) -> None:
    text = f"a{character}b"
    made = item(title=text, summary=text, html=text, categories=(text,))
    entry = parsed(render_rss(feed(made))).entries[0]
    assert (entry.title, entry.summary, entry.tags[0].term) == ("ab", "ab", "ab")


def test_unchanged_items_give_the_same_bytes() -> None:
    import time

    first = render_rss(feed(item()))
    time.sleep(1.1)
    assert render_rss(feed(item())) == first


@pytest.mark.parametrize(("prefix", "language"), [("", "ru"), ("en/", "en")])
def test_the_news_feed_holds_the_whole_items_of_its_language(prefix: str, language: str) -> None:
    data = (sample_site() / f"{prefix}feeds/news.rss").read_bytes()
    read = parsed(data)
    assert read.feed.language == language
    news = [each for each in CATALOGUE.entries if each.collection == "news"]
    wanted = [each for each in news if language in each.languages]
    assert {entry.id for entry in read.entries} == {
        f"example.org/{each.key}/{language}" for each in wanted
    }
    dates = [entry.published_parsed for entry in read.entries]
    assert dates == sorted(dates, reverse=True)
    for entry in read.entries:
        assert entry.link.startswith(f"{URL}/{prefix}news/")
        assert entry.content[0].value.startswith("<p>")
        assert 'href="/' not in entry.content[0].value
        assert 'src="/' not in entry.content[0].value
    (own,) = ET.fromstring(data).findall(f"channel/{ATOM}link[@rel='self']")
    assert own.get("href") == f"{URL}/{prefix}feeds/news.rss"


CATALOGUE = load_content(CONTENT, sample_site().parent / "state").catalogue


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


def test_pages_announce_the_feed_of_their_language() -> None:
    pages = read_pages(sample_site())
    for prefix in ("", "en/"):
        for path, names in (
            ("index.html", ("news", "events", "newsletter", "gallery")),
            ("news/index.html", ("news",)),
            ("news/2018/plain/index.html", ("news",)),
            ("events/index.html", ("events",)),
        ):
            links = pages[prefix + path].all("link", type="application/rss+xml")
            feeds = [f"/{prefix}feeds/{name}.rss" for name in names]
            assert [link.get("href") for link in links] == feeds
            assert all((sample_site() / each[1:]).exists() for each in feeds)
