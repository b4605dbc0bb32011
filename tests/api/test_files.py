"""Open data: what a program finds, what nobody may find, and how little an edit changes."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson

from plugins.model.news import News
from plugins.model.school import School
from plugins.model.vocabulary import Topic
from tests.api.made import BASE, fingerprints, make, record, records, sample, sample_catalogue
from tests.entries import catalogue, entry
from tests.site import URL


def keys(value: Any) -> Iterator[str]:
    """Yield the names of all fields within `value`."""
    if isinstance(value, dict):
        yield from value
    for each in value.values() if isinstance(value, dict) else value:
        if isinstance(each, dict | list):
            yield from keys(each)


def documents() -> Iterator[Any]:
    for path, data in sample().items():
        if path.endswith(".json") and not path.endswith(".schema.json"):
            yield orjson.loads(data)


def test_the_index_leads_to_all() -> None:
    index = orjson.loads(sample()["index.json"])
    for kind in index["kinds"]:
        named = [kind["json"], kind["csv"], *kind["schemas"].values()]
        assert all(each.removeprefix(f"{BASE}/") in sample() for each in named)
        assert kind["count"] == len(records(kind["kind"]))
        assert kind["title"]["ru"]
        assert kind["title"]["en"]
    assert (index["version"], index["built"]) == ("1", "2026-11-22")
    assert index["documentation"] == {"ru": f"{BASE}/", "en": f"{URL}/en/api/v1/"}
    assert index["changes"] == f"{BASE}/changes.json"
    assert "site" not in [kind["kind"] for kind in index["kinds"]]


def test_a_list_has_what_each_file_has_but_the_text() -> None:
    for kind in ("news", "pages", "schools", "events"):
        for id, listed in records(kind).items():
            alone = record(kind, id)
            assert "text" not in listed
            assert {"ru", "en"} == alone.pop("text").keys()
            alone.pop("$schema")
            assert alone == listed


def test_references_lead_to_records() -> None:
    def references(value: Any) -> Iterator[dict[str, str]]:
        if isinstance(value, dict):
            if {"kind", "id", "address"} <= value.keys():
                yield value
            value = list(value.values())
        for each in value:
            if isinstance(each, dict | list):
                yield from references(each)

    found = [each for document in documents() for each in references(document)]
    assert len(found) > 100
    for each in found:
        path = each["address"].removeprefix(f"{BASE}/")
        assert path == f"{each['kind']}/{each['id']}.json"
        assert path in sample()


def test_texts_lead_to_full_addresses() -> None:
    found = 0
    for document in documents():
        for html in (document.get("text") or {}).values():
            for where in re.findall(r'(?:href|src)="([^"]*)"', html or ""):
                assert re.match(r"https?://|mailto:|tel:", where), where
                found += 1
    assert found > 10


def test_no_one_learns_who_agreed_to_be_shown() -> None:
    names = {name for document in documents() for name in keys(document)}
    assert not names & {"consent", "basis", "holder", "draft", "uid", "slug"}
    album = records("gallery")["plain"]
    assert {"image", "alt", "caption", "credit"} == album["photos"][0].keys()
    agreed = sample_catalogue().get("gallery", "plain")
    assert any(photo.consent for photo in agreed.photos)  # there was something to hide


def test_drafts_are_nowhere() -> None:
    assert not [path for path in sample() if "draft" in path]


def test_pictures_and_files_tell_their_size() -> None:
    (image,) = {each["image"]["type"] for each in records("gallery")["plain"]["photos"][:1]}
    assert image.startswith("image/")
    files = [file for each in records("library").values() for file in each["files"]]
    assert files
    assert all(file["size"] > 0 and file["type"] and file["address"] for file in files)


def test_times_have_the_offset_of_their_place_and_dates_their_precision() -> None:
    events = records("events").values()
    starts = [each["start"] for each in events]
    assert any(re.fullmatch(r"[\d-]{10}T\d\d:\d\d[+-]\d\d:\d\d", each) for each in starts)
    assert all(each["zone"] for each in events)
    dates = {len(each["date"]) for each in records("news").values()}
    assert dates >= {4, 10}


def test_a_mirror_can_hold_each_file_against_its_digest() -> None:
    changes = orjson.loads(sample()["changes.json"])
    files = {
        path: hashlib.sha256(data).hexdigest() for path, data in sample().items() if "/" in path
    }
    found = {
        each["address"].removeprefix(f"{BASE}/"): each["digest"] for each in changes["changes"]
    }
    assert found == files
    assert changes["count"] == len(files)


def test_the_newest_change_comes_first() -> None:
    days = [each["updated"] for each in orjson.loads(sample()["changes.json"])["changes"]]
    known = [day for day in days if day]
    assert known == sorted(known, reverse=True)
    assert days[len(known) :] == [None] * (len(days) - len(known))


def test_an_edit_changes_what_holds_the_entry() -> None:
    topic = entry(Topic, "town")
    other = entry(News, "2020/b", date="2020")
    news = [entry(News, "2020/a", date="2021", topics=["town"], title=each) for each in "АБ"]
    before, after = (fingerprints(catalogue(topic, one, other)) for one in news)
    touched = {path for path in before if before[path] != after[path]}
    assert touched == {"news/2020/a.json", "news.json", "news.csv", "changes.json"}


def test_a_new_address_changes_the_texts_that_link_to_it() -> None:
    before = sample_catalogue()
    moved = before.get("news", "2018/plain")
    linking = [
        each
        for each in before.entries
        for _, body in each.origin.bodies
        for link in body.links
        if not link.is_image and before.target(each.origin.path, link.target)[0] is moved
    ]
    assert linking
    values = {**{name: getattr(moved, name) for name in moved.model_fields_set}, "slug": "other"}
    again = News.load(values, replace(moved.origin, digest="other"))
    entries = tuple(again if each is moved else each for each in before.entries)
    old, new = fingerprints(before), fingerprints(replace(before, entries=entries))
    touched = {path for path in old if old[path] != new[path] and "/" in path}
    assert touched == {f"{each.key}.json" for each in (*linking, moved)}


def test_what_is_remembered_is_what_would_be_told(tmp_path: Path) -> None:
    cache = tmp_path / "api.sqlite"
    site = sample_catalogue()
    assert make(site, cache) == sample()
    assert make(site, cache) == sample()
    assert make(site, cache, version="2") == sample()


def test_nothing_of_a_deleted_entry_is_kept(tmp_path: Path) -> None:
    cache = tmp_path / "api.sqlite"
    one, other = entry(School, "one", title="Приметная"), entry(School, "other")
    make(catalogue(one, other), cache)
    assert "Приметная".encode() in cache.read_bytes()
    make(catalogue(other), cache)
    assert "Приметная".encode() not in cache.read_bytes()


def test_a_broken_memory_is_thrown_away(tmp_path: Path) -> None:
    cache = tmp_path / "api.sqlite"
    cache.write_bytes(b"no database" * 100)
    site = catalogue(entry(School, "one"))
    assert make(site, cache) == make(site)
    assert make(site, cache) == make(site)


def test_ids_that_are_not_latin_have_addresses() -> None:
    made = make(catalogue(entry(School, "школа-1")))
    (listed,) = orjson.loads(made["schools.json"])["records"]
    assert listed["address"] == f"{BASE}/schools/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0-1.json"
    assert "schools/школа-1.json" in made


def test_a_list_of_nothing_is_a_list() -> None:
    made = make(catalogue())
    assert orjson.loads(made["schools.json"])["records"] == []
    assert orjson.loads(made["changes.json"])["changes"] == []
    assert made["schools.csv"].count(b"\r\n") == 1
