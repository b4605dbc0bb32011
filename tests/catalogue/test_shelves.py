"""Which shelves the library has, and when something on them was last changed."""

import datetime
from typing import Any

import pytest

from plugins.catalogue.shelves import changed_on, find_shelves, has_shelves, root_path, shelf_path
from tests.shelf.library import full, library, material


def test_shelves_are_of_what_is_in_the_language_and_can_be_read() -> None:
    catalogue = library(full(), material("two", type="video", title="Видео"))
    found = {
        each.name: [one.id for one in each.materials] for each in find_shelves(catalogue, "ru")
    }
    assert found == {
        "new": ["one", "two"],
        "all": ["one", "two"],
        "type/book": ["one"],
        "type/video": ["two"],
        "topic/democracy": ["one"],
    }
    assert {each.name for each in find_shelves(catalogue, "en")} == {
        "new",
        "all",
        "type/book",
        "topic/democracy",
    }


@pytest.mark.parametrize(
    ("values", "russian", "english"),
    [
        ({}, True, True),
        ({"title": "Книга"}, True, False),
        ({"url": None}, False, False),
        ({"url": None, "files": ["a.pdf"]}, True, True),
        ({"url": None, "archived": "https://example.org/a"}, True, True),
    ],
)
def test_a_language_without_shelves_has_no_root(
    values: dict[str, Any], russian: bool, english: bool
) -> None:
    catalogue = library(material(**values))
    assert (has_shelves(catalogue, "ru"), has_shelves(catalogue, "en")) == (russian, english)
    assert bool([*find_shelves(catalogue, "en")]) == english


@pytest.mark.parametrize(
    ("values", "day"),
    [
        ({"updated": {"ru": "2026-03-02", "en": "2026-02-01"}}, "2026-02-01"),
        ({"updated": "2026-03-02", "accessed": "2026-04-01"}, "2026-03-02"),
        ({"accessed": "2026-04-01"}, "2026-04-01"),
        ({"date": "2009-03"}, "2009-03-01"),
        ({"date": None}, "1970-01-01"),
    ],
)
def test_the_last_word_is_what_the_content_says(values: dict[str, Any], day: str) -> None:
    assert changed_on(material(**values), "en") == datetime.date.fromisoformat(day)


def test_files_of_a_shelf_are_numbered_from_the_second() -> None:
    assert shelf_path("all", "ru", "xml") == "opds/all.xml"
    assert shelf_path("type/book", "en", "json", 3) == "en/opds/type/book/3.json"
    assert root_path("ru") == "opds/index.xml"
