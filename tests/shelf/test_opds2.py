"""The JSON shelves (OPDS 2.0) hold to a schema that follows the specification."""

import json
from typing import Any

import jsonschema
import pytest

from tests.shelf.library import full, material, shelves
from tests.site import URL

ACQUIRE = "http://opds-spec.org/acquisition"
LINK = {
    "type": "object",
    "required": ["href", "type"],
    "properties": {
        "href": {"type": "string", "pattern": "^https?://"},
        "type": {"type": "string", "pattern": r"^[\w.+-]+/[\w.+-]+$"},
        "rel": {"type": "string"},
        "title": {"type": "string"},
        "width": {"type": "integer", "minimum": 1},
        "height": {"type": "integer", "minimum": 1},
        "size": {"type": "integer", "minimum": 1},
        "properties": {"type": "object"},
    },
    "additionalProperties": False,
}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
NAMED = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


def has_link(*relations: str) -> dict[str, Any]:
    return {"contains": {"properties": {"rel": {"enum": list(relations)}}, "required": ["rel"]}}


PUBLICATION = {
    "type": "object",
    "required": ["metadata", "links", "images"],
    "additionalProperties": False,
    "properties": {
        "metadata": {
            "type": "object",
            "required": ["title", "@type"],
            "properties": {
                "@type": {"type": "string", "pattern": r"^http://schema\.org/[A-Z]\w+$"},
                "identifier": {"type": "string", "pattern": "^urn:"},
                "title": {"type": "string", "minLength": 1},
                "author": {"type": "array", "items": NAMED},
                "language": {"type": "array", "items": {"pattern": "^[a-z]{2}$"}},
                "modified": MOMENT,
                "published": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
                "numberOfPages": {"type": "integer", "exclusiveMinimum": 0},
                "subject": {"type": "array", "items": NAMED},
                "belongsTo": {"type": "object", "properties": {"series": NAMED}},
            },
        },
        "links": {"type": "array", "items": LINK, **has_link(ACQUIRE, f"{ACQUIRE}/open-access")},
        "images": {
            "type": "array",
            "items": LINK,
            "minItems": 1,
            "contains": {"properties": {"type": {"enum": ["image/jpeg", "image/png"]}}},
        },
    },
}
FEED = {
    "type": "object",
    "required": ["metadata", "links"],
    "additionalProperties": False,
    "oneOf": [{"required": ["navigation"]}, {"required": ["publications"]}],
    "properties": {
        "metadata": {
            "type": "object",
            "required": ["title"],
            "properties": {
                "title": {"type": "string"},
                "modified": MOMENT,
                "numberOfItems": {"type": "integer", "minimum": 0},
                "itemsPerPage": {"type": "integer", "exclusiveMinimum": 0},
                "currentPage": {"type": "integer", "exclusiveMinimum": 0},
            },
            "additionalProperties": False,
        },
        "links": {"type": "array", "items": LINK, "uniqueItems": True, **has_link("self")},
        "navigation": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {"allOf": [LINK, {"required": ["title", "rel"]}]},
        },
        "publications": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": PUBLICATION,
        },
    },
}


def test_every_feed_holds_to_the_schema() -> None:
    jsonschema.Draft7Validator.check_schema(FEED)
    made = shelves(full(), *(material(f"m{each}") for each in range(60)))
    feeds = {
        path: json.loads(data) for path, data in made.items() if "opds" in path and "json" in path
    }
    assert len(feeds) == sum(path.endswith(".xml") for path in made)
    for path, feed in feeds.items():
        jsonschema.validate(feed, FEED, jsonschema.Draft7Validator)
        (own,) = [each["href"] for each in feed["links"] if each["rel"] == "self"]
        assert own == f"{URL}/{path}"
        for each in feed.get("navigation", []):
            assert each["href"].removeprefix(f"{URL}/") in feeds


def test_a_publication_says_all_that_is_known() -> None:
    feed = json.loads(shelves(full(date="2009-03-15"))["en/opds/all.json"])
    (found,) = feed["publications"]
    lists = f"{URL}/library/"
    assert found["metadata"] == {
        "@type": "http://schema.org/Book",
        "identifier": "urn:isbn:9783161484100",
        "title": "Book",
        "author": [{"name": "Корнетов Г. Б."}, {"name": "Иванов А. А."}],
        "language": ["ru"],
        "publisher": "Фонд",
        "published": "2009-03-15",
        "modified": "2026-03-02T00:00:00Z",
        "description": "About.",
        "numberOfPages": 24,
        "belongsTo": {"series": {"name": "Series", "position": 5}},
        "subject": [
            {"name": "Books", "code": "book", "scheme": f"{lists}type/"},
            {"name": "Democracy", "code": "democracy", "scheme": f"{lists}topic/"},
        ],
        "rights": "https://creativecommons.org/licenses/by/4.0/",
    }
    assert [each["rel"] for each in found["links"]] == [
        "alternate",
        f"{ACQUIRE}/open-access",
        f"{ACQUIRE}/open-access",
        ACQUIRE,
    ]
    assert found["links"][1]["size"] == 1234
    cover = f"{URL}/library/one/cover.jpg"
    assert found["images"] == [{"href": cover, "type": "image/jpeg", "width": 480, "height": 640}]


@pytest.mark.parametrize(
    ("date", "estimated"), [("2009", "no"), ("2009-03-15", "yes"), (None, "no")]
)
def test_a_day_that_is_not_known_is_not_made_up(date: str | None, estimated: str) -> None:
    made = shelves(material(date=date, date_estimated=estimated))["opds/all.json"]
    assert "published" not in json.loads(made)["publications"][0]["metadata"]


def test_a_number_that_is_no_number_is_no_position() -> None:
    made = shelves(full(number="Вып. 5"))["opds/all.json"]
    series = json.loads(made)["publications"][0]["metadata"]["belongsTo"]["series"]
    assert series == {"name": "Серия"}
