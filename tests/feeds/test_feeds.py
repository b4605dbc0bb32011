"""Feeds are read back by an independent reader just as they were written."""

import datetime
import time
import xml.etree.ElementTree as ET
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.feeds.item import Enclosure, FeedItem
from plugins.feeds.json_feed import render_json
from plugins.feeds.xml import Printer, XmlFormat
from tests.feeds.reading import LOOK, NOON, URL, feed, item, parsed
from tests.feeds.validator import complain

ATOM = "{http://www.w3.org/2005/Atom}"
HTML = '<p>Текст «с» <a href="https://e.org/?a=1&amp;b=2">ссылкой</a> ]]&gt; &lt;</p>'
LATER = NOON + datetime.timedelta(days=2)
FORMATS: list[XmlFormat] = ["rss", "atom"]
ANY_TEXT = st.text(max_size=40)


def render(format: XmlFormat, *items: FeedItem, **values: Any) -> bytes:
    return Printer().render(feed(*items, suffix=format, **values), format)


@pytest.mark.parametrize("format", FORMATS)
def test_a_feed_is_read_back_equal(format: XmlFormat) -> None:
    files = (Enclosure(f"{URL}/a.pdf", "application/pdf", 1234), Enclosure(f"{URL}/b", "a/b", 5))
    words = ("Тема", "B & C")
    items = [
        item(title='A & <b> "q" ]]>', html=HTML, categories=words, enclosures=files),
        item(id="tag:e.org,2026:b", published=NOON, updated=LATER, html=""),
    ]
    read = parsed(render(format, *items))
    assert (read.feed.title, read.feed.language, read.feed.link) == ("Title", "ru", f"{URL}/news/")
    assert read.feed.subtitle == "Text"
    for entry, made in zip(read.entries, items, strict=True):
        assert entry.title == made.title
        assert entry.link == made.address
        assert entry.id == made.id
        assert entry.summary == made.summary
        assert tuple(tag.term for tag in entry.tags) == made.categories
        when = datetime.datetime(*entry.published_parsed[:6], tzinfo=datetime.UTC)
        assert when == made.published
    assert read.entries[0].content[0].value == HTML
    assert not read.entries[1].get("content")
    # RSS has one enclosure at most; the other file is in the text.
    found = [(each.href, each.type, int(each.length)) for each in read.entries[0].enclosures]
    known = [(each.address, each.type, each.length) for each in files]
    assert found == (known if format == "atom" else known[:1])
    if format == "atom":
        changed = datetime.datetime(*read.entries[1].updated_parsed[:6], tzinfo=datetime.UTC)
        assert changed == LATER


@pytest.mark.parametrize("format", FORMATS)
@settings(derandomize=True, deadline=None, max_examples=100)
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT, st.dates(datetime.date(1900, 1, 1)))
def test_no_text_can_break_a_feed(
    format: XmlFormat, title: str, text: str, term: str, day: datetime.date
) -> None:
    moment = datetime.datetime.combine(day, datetime.time(12), datetime.UTC)
    given = {"title": title, "summary": text, "categories": (term,), "published": moment}
    made = item(**given, html=f"<p>{text}</p>")
    root = ET.fromstring(render(format, made, item(id="tag:e.org,2026:b")))
    assert len(root.findall("channel/item") + root.findall(f"{ATOM}entry")) == 2


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(
    "character", [chr(code) for code in (0, 1, 8, 11, 12, 14, 31, 0xFFFE, 0xFFFF)]
)
def test_control_characters_are_left_out(format: XmlFormat, character: str) -> None:
    text = f"a{character}b"
    made = item(title=text, summary=text, html=text, categories=(text,))
    entry = parsed(render(format, made)).entries[0]
    assert (entry.title, entry.summary, entry.tags[0].term) == ("ab", "ab", "ab")


@pytest.mark.parametrize("format", FORMATS)
def test_unchanged_items_give_the_same_bytes(format: XmlFormat) -> None:
    first = render(format, item())
    time.sleep(1.1)
    assert render(format, item()) == first
    printer = Printer()
    assert [printer.render(feed(item(), suffix=format), format) for _ in "ab"] == [first, first]


@pytest.mark.parametrize("format", FORMATS)
def test_items_keep_their_order(format: XmlFormat) -> None:
    ids = [f"tag:e.org,2026:{number}" for number in range(5)]
    read = parsed(render(format, *(item(id=each) for each in ids)))
    assert [each.id for each in read.entries] == ids


@pytest.mark.parametrize("format", FORMATS)
def test_links_of_a_feed_and_of_an_archive(format: XmlFormat) -> None:
    from dataclasses import replace

    look = replace(LOOK, hub="https://hub.example.com/")
    plain = render(format, item(), look=look, older=f"{URL}/feeds/news/2.{format}")
    address, current = f"{URL}/feeds/news/2.{format}", f"{URL}/feeds/news.{format}"
    around = {"older": f"{URL}/feeds/news/1.{format}", "newer": f"{URL}/feeds/news/3.{format}"}
    archive = render(
        format, item(), look=look, address=address, current=current, archive=True, **around
    )
    assert _links(plain) == {
        "self": current,
        "hub": "https://hub.example.com/",
        "prev-archive": address,
    }
    assert _links(archive) == {
        "self": address,
        "hub": "https://hub.example.com/",
        "current": current,
        "prev-archive": around["older"],
        "next-archive": around["newer"],
    }
    assert b"<fh:archive/>" in archive
    assert b"fh:" not in plain
    # A feed and its archives are one (RFC 5005, 4).
    if format == "atom":
        ids = {ET.fromstring(each).findtext(f"{ATOM}id") for each in (plain, archive)}
        assert ids == {current}


def _links(data: bytes) -> dict[str, str]:
    root = ET.fromstring(data)
    found = root.iter(f"{ATOM}link") if root.tag == "rss" else root.findall(f"{ATOM}link")
    return {
        each.attrib["rel"]: each.attrib["href"] for each in found if each.get("rel") != "alternate"
    }


@pytest.mark.parametrize("format", FORMATS)
def test_a_feed_without_items_is_valid(format: XmlFormat) -> None:
    data = render(format)
    assert not list(complain(data, f"{URL}/feeds/news.{format}", NOON.date()))
    assert parsed(data).entries == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_browser_finds_the_style_sheet(format: XmlFormat) -> None:
    data = render(format, item()).decode()
    line = f'<?xml-stylesheet type="text/css" href="{URL}/feed.css"?>'
    assert data.split("\n")[1].startswith(line) or data.split("?>", 1)[1].lstrip().startswith(line)


def test_json_says_the_same() -> None:
    files = (Enclosure(f"{URL}/a.pdf", "application/pdf", 1234),)
    made = item(html=HTML, enclosures=files, updated=LATER, image=f"{URL}/a.jpg")
    older = f"{URL}/feeds/news/2.json"
    read = orjson.loads(render_json(feed(made, item(html=""), suffix="json", older=older)))
    assert read["version"] == "https://jsonfeed.org/version/1.1"
    assert (read["title"], read["language"], read["next_url"]) == ("Title", "ru", older)
    assert (read["feed_url"], read["home_page_url"]) == (f"{URL}/feeds/news.json", f"{URL}/news/")
    assert read["authors"] == [{"name": "Сеть", "url": f"{URL}/"}]
    first, second = read["items"]
    assert first == {
        "id": made.id,
        "url": made.address,
        "title": "A",
        "content_html": HTML,
        "summary": "S",
        "image": f"{URL}/a.jpg",
        "date_published": "2018-07-12T09:00:00+00:00",
        "date_modified": "2018-07-14T09:00:00+00:00",
        "tags": ["C"],
        "attachments": [
            {"url": f"{URL}/a.pdf", "mime_type": "application/pdf", "size_in_bytes": 1234}
        ],
    }
    assert second["content_text"] == "S"
    assert "content_html" not in second
