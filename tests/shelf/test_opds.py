"""The Atom shelves (OPDS 1.2), read by others: what each must hold and where it leads."""

import datetime

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from plugins.shelf.markup import clean
from tests.shelf.library import AWKWARD, full, material, shelves
from tests.site import URL

ATOM = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/terms/}"
SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
KIND = "application/atom+xml;profile=opds-catalog;kind="
ACQUIRE = "http://opds-spec.org/acquisition"


def read(data: bytes) -> etree._Element:
    root = etree.fromstring(data)
    assert root.tag == f"{ATOM}feed"
    return root


def links(element: etree._Element) -> dict[str, list[dict[str, str]]]:
    """Return the attributes of the links of `element` by their relations."""
    found: dict[str, list[dict[str, str]]] = {}
    for each in element.findall(f"{ATOM}link"):
        found.setdefault(each.get("rel"), []).append(dict(each.attrib))
    return found


def test_the_root_leads_to_every_shelf() -> None:
    made = shelves(full(), material("two", type="video", topics=["democracy"]))
    for prefix, names in (("", 6), ("en/", 6)):
        root = read(made[f"{prefix}opds/index.xml"])
        reached = set()
        for entry in root.findall(f"{ATOM}entry"):
            (link,) = entry.findall(f"{ATOM}link")
            assert link.get("type") == f"{KIND}acquisition"
            assert link.get("rel") in ("subsection", "http://opds-spec.org/sort/new")
            assert entry.findtext(f"{ATOM}content")
            reached.add(link.get("href").removeprefix(f"{URL}/"))
        assert reached == {
            path
            for path in made
            if path.startswith(f"{prefix}opds/")
            and path.endswith(".xml")
            and path != f"{prefix}opds/index.xml"
        }
        assert len(reached) == names - 1


def test_every_feed_has_what_atom_and_opds_demand() -> None:
    made = shelves(full(), *(material(f"m{each}") for each in range(60)))
    ids = set()
    for path, data in made.items():
        if not path.endswith(".xml"):
            continue
        root = read(data)
        kind = "navigation" if path.endswith("index.xml") else "acquisition"
        for feed_or_entry in (root, *root.findall(f"{ATOM}entry")):
            for name in ("id", "title", "updated"):
                assert len(feed_or_entry.findall(f"{ATOM}{name}")) == 1, (path, name)
            datetime.datetime.strptime(
                feed_or_entry.findtext(f"{ATOM}updated"), "%Y-%m-%dT%H:%M:%SZ"
            )
        assert root.find(f"{ATOM}author/{ATOM}name").text == "Центр"
        known = links(root)
        (own,) = known["self"]
        assert own == {"rel": "self", "href": f"{URL}/{path}", "type": f"{KIND}{kind}"}
        (start,) = known["start"]
        assert start["type"] == f"{KIND}navigation"
        assert start["href"].endswith("/opds/index.xml")
        ids.add(root.findtext(f"{ATOM}id"))
        entries = [each.findtext(f"{ATOM}id") for each in root.findall(f"{ATOM}entry")]
        assert len(set(entries)) == len(entries) <= 50
    assert len(ids) == sum(path.endswith(".xml") for path in made)


def test_an_entry_says_all_that_is_known() -> None:
    (entry,) = read(shelves(full())["opds/all.xml"]).findall(f"{ATOM}entry")
    title = clean(AWKWARD)
    assert entry.findtext(f"{ATOM}title") == title
    assert entry.findtext(f"{ATOM}summary") == title
    names = [each.text for each in entry.findall(f"{ATOM}author/{ATOM}name")]
    assert names == ["Корнетов Г. Б.", "Иванов А. А."]
    assert entry.findtext(f"{ATOM}updated") == "2026-03-02T00:00:00Z"
    assert entry.findtext(f"{DC}issued") == "2009"
    assert entry.findtext(f"{DC}language") == "ru"
    assert entry.findtext(f"{DC}publisher") == "Фонд"
    assert entry.findtext(f"{DC}identifier") == "urn:isbn:9783161484100"
    assert entry.findtext(f"{ATOM}rights") == "https://creativecommons.org/licenses/by/4.0/"
    terms = [(each.get("term"), each.get("label")) for each in entry.findall(f"{ATOM}category")]
    assert terms == [("book", "Книги"), ("democracy", "Демократия")]
    known = links(entry)
    assert known[f"{ACQUIRE}/open-access"] == [
        {
            "rel": f"{ACQUIRE}/open-access",
            "href": f"{URL}/library/one/a.pdf",
            "type": "application/pdf",
            "length": "1234",
        },
        {
            "rel": f"{ACQUIRE}/open-access",
            "href": f"{URL}/library/one/a.epub",
            "type": "application/epub+zip",
            "length": "99",
        },
    ]
    assert known[ACQUIRE] == [
        {"rel": ACQUIRE, "href": "https://example.org/?a=1&b=<>", "type": "text/html"}
    ]
    assert [each["href"] for each in known["alternate"]] == [f"{URL}/library/one/"]
    for rel in ("http://opds-spec.org/image", "http://opds-spec.org/image/thumbnail"):
        cover = {"rel": rel, "href": f"{URL}/library/one/cover.jpg", "type": "image/jpeg"}
        assert known[rel] == [cover]


def test_an_address_of_a_file_is_offered_as_one() -> None:
    made = shelves(material(url="https://example.org/A.PDF?x=1"))["opds/all.xml"]
    (entry,) = read(made).findall(f"{ATOM}entry")
    assert [each["type"] for each in links(entry)[ACQUIRE]] == ["application/pdf"]


def test_an_entry_has_images_only_of_its_cover() -> None:
    (entry,) = read(shelves(material())["opds/all.xml"]).findall(f"{ATOM}entry")
    assert not [rel for rel in links(entry) if "image" in rel]


def test_what_is_only_printed_stands_on_no_shelf() -> None:
    made = shelves(material("printed", url=None), material("copied", url=None, archived=f"{URL}/a"))
    root = read(made["opds/all.xml"])
    assert [each.findtext(f"{ATOM}title") for each in root.findall(f"{ATOM}entry")] == [
        "Книга copied"
    ]
    assert not [path for path in shelves(material(url=None)) if "opds" in path]


def test_what_is_not_translated_stands_on_the_russian_shelves_alone() -> None:
    made = shelves(material(title="Книга"))
    assert "opds/all.xml" in made
    assert not [path for path in made if path.startswith("en/")]


def test_three_hundred_materials_are_read_page_by_page() -> None:
    made = shelves(*(material(f"m{each:03}") for each in range(300)))
    path, seen = "opds/all.xml", []
    while path:
        root = read(made[path])
        assert root.findtext(f"{SEARCH}totalResults") == "300"
        assert root.findtext(f"{SEARCH}startIndex") == str(len(seen) + 1)
        seen += [each.findtext(f"{ATOM}id") for each in root.findall(f"{ATOM}entry")]
        known = links(root)
        assert known["first"][0]["href"] == f"{URL}/opds/all.xml"
        assert known["last"][0]["href"] == f"{URL}/opds/all/6.xml"
        assert ("previous" in known) == (len(seen) > 50)
        follows = known.get("next", [{"href": ""}])[0]["href"]
        path = follows.removeprefix(f"{URL}/")
    assert len(seen) == len(set(seen)) == 300
    assert len(read(made["opds/new.xml"]).findall(f"{ATOM}entry")) == 50


def test_what_was_said_last_is_first_among_the_new() -> None:
    made = shelves(
        material("old", date="2001"),
        material("seen", date="2001", accessed="2026-02-01"),
        material("changed", date="2001", updated="2026-03-01"),
        material("undated", date=None),
    )
    entries = read(made["opds/new.xml"]).findall(f"{ATOM}entry")
    assert [each.findtext(f"{ATOM}title").split()[1] for each in entries] == [
        "changed",
        "seen",
        "old",
        "undated",
    ]


@pytest.mark.parametrize("path", ["opds/index.xml", "opds/all.xml", "en/opds/all.xml"])
def test_a_reader_of_feeds_reads_them(path: str) -> None:
    found = feedparser.parse(shelves(full())[path])
    assert not found.bozo
    assert found.version == "atom10"
    assert found.entries


@settings(max_examples=25)
@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_no_text_breaks_a_shelf(text: str) -> None:
    one = material(title=f"x{text}x", authors=[f"x{text}x"], summary=f"x{text}x")
    (entry,) = read(shelves(one)["opds/all.xml"]).findall(f"{ATOM}entry")
    # A parser reads each way of ending a line as one sign (XML 1.0, 2.11).
    expected = clean(f"x{text}x").replace("\r\n", "\n").replace("\r", "\n")
    assert entry.findtext(f"{ATOM}title") == expected


def test_the_same_content_gives_the_same_bytes_and_another_language_other_ids() -> None:
    assert shelves(full()) == shelves(full())
    made = shelves(full())
    ids = [
        read(made[f"{each}opds/all.xml"]).findtext(f"{ATOM}entry/{ATOM}id") for each in ("", "en/")
    ]
    assert len(set(ids)) == 2


def test_an_entry_keeps_its_identity_at_another_address() -> None:
    ids = {
        read(shelves(material(slug=slug))["opds/all.xml"]).findtext(f"{ATOM}entry/{ATOM}id")
        for slug in ("a", "b")
    }
    assert len(ids) == 1
