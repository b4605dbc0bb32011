"""Values of every type as records have them, and types that have no published shape."""

from typing import ClassVar

import pytest

from plugins.model.album import Album
from plugins.model.attachment import Attachment
from plugins.model.catalogue import Image
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.material import Material
from plugins.model.page import Page
from plugins.model.persona import Persona
from plugins.model.school import School
from plugins.records.kinds import record_shape, whole_shape
from plugins.records.shape import At, paths
from tests.api.made import SETTINGS
from tests.entries import catalogue, entry, event, region
from tests.site import URL


def write(one: Entry, *others: Entry, **files: object) -> dict[str, object]:
    made = catalogue(one, *others)
    object.__setattr__(made, "images", files.get("images", {}))
    object.__setattr__(made, "attachments", files.get("attachments", {}))
    zone = made.zone(one) if isinstance(one, Event) else None
    return whole_shape(type(one)).write(one, At(made, SETTINGS, one, zone))


def test_what_is_not_known_is_null_or_empty() -> None:
    made = write(entry(School, "one"))
    assert made["summary"] == {"ru": "Коротко.", "en": None}
    assert (made["level"], made["contacts"], made["regions"], made["point"]) == (
        None,
        None,
        [],
        None,
    )
    assert (made["published"], made["text"]) == (None, {"ru": None, "en": None})
    assert made["page"] == {"ru": f"{URL}/schools/one/", "en": None}
    assert not {"slug", "uid", "draft"} & made.keys()


def test_references_places_and_numbers() -> None:
    known = {"regions": ["ru-kya"], "point": "56.01, 92.85", "added": "2026-01-02"}
    made = write(entry(School, "one", **known), region())
    assert made["regions"] == [
        {"kind": "regions", "id": "ru-kya", "address": f"{URL}/api/v1/regions/ru-kya.json"}
    ]
    assert made["point"] == {"latitude": 56.01, "longitude": 92.85}
    assert made["added"] == made["published"] == "2026-01-02"


def test_moments_are_as_exact_as_they_are_known() -> None:
    timed = write(event(start="2027-04-19 10:00", regions=["ru-kya"]), region())
    assert (timed["start"], timed["zone"]) == ("2027-04-19T10:00+07:00", "Asia/Krasnoyarsk")
    for given in ("2027", "2027-04", "2027-04-19"):
        assert write(event(start=given, end=given))["start"] == given


def test_counts_say_whether_there_were_more() -> None:
    counts = write(event(counts={"schools": "130+", "people": "20"}))["counts"]
    assert counts["schools"] == {"value": 130, "over": True}
    assert counts["people"] == {"value": 20, "over": False}
    assert counts["regions"] is None


def test_names_that_the_code_cannot_have() -> None:
    known = {"rule": "FREQ=WEEKLY;COUNT=3", "except": ["2027-04-26"], "moved": []}
    made = write(event(recurrence=known))["recurrence"]
    assert made["except"] == ["2027-04-26"]


def test_a_page_that_is_named_by_its_file() -> None:
    step = {"page": "../pages/about.md#history", "title": "Шаг", "text": "Зачем"}
    persona = entry(Persona, "one", question="Кто?", steps=[step])
    page = write(persona, entry(Page, "about"))["steps"][0]["page"]
    assert page == {
        "kind": "pages",
        "id": "about",
        "address": f"{URL}/api/v1/pages/about.json",
        "part": "history",
    }


def test_a_photograph_without_its_consent() -> None:
    consent = {"basis": "parents", "date": "2018-01-15", "holder": "Школа"}
    photo = {"image": "a.jpg", "alt": "Дети", "people": "yes", "consent": consent}
    album = entry(Album, "one", date="2018", photos=[photo])
    image = Image("gallery/a.jpg", "0123456789abcdef", 2000, 1000)
    (made,) = write(album, images={"gallery/a.jpg": image})["photos"]
    assert made == {
        "image": {
            "address": f"{URL}/images/0123456789ab-1600.jpg",
            "type": "image/jpeg",
            "width": 1600,
            "height": 800,
        },
        "alt": {"ru": "Дети", "en": None},
        "caption": None,
        "credit": None,
    }


def test_a_file_to_download() -> None:
    file = Attachment("library/a.pdf", "digest", 1234, "application/pdf", pages=7, language="ru")
    material = entry(Material, "one", type="book", files=["a.pdf"])
    (made,) = write(material, attachments={"library/a.pdf": file})["files"]
    assert made == {
        "address": f"{URL}/library/one/a.pdf",
        "type": "application/pdf",
        "size": 1234,
        "pages": 7,
        "language": "ru",
    }


def test_the_dossier_of_a_region_is_its_page() -> None:
    assert write(region())["page"] == {"ru": None, "en": None}
    named = write(region(), entry(School, "one", regions=["ru-kya"]))["page"]
    assert named == {"ru": f"{URL}/regions/ru-kya/", "en": f"{URL}/en/regions/ru-kya/"}


def test_paths_tell_what_may_be_unknown() -> None:
    found = dict(paths(record_shape(School)))
    assert found["title.en"] == "text?"
    assert found["contacts"] == "parts?"
    assert found["tutor"] == "reference schools?"
    assert found["activities[].date"] == "date?"


def test_a_type_without_a_shape_is_told() -> None:
    class Odd(Entry):
        collection: ClassVar[str] = "odd"
        table: dict[str, int]

    with pytest.raises(TypeError, match="no published shape"):
        record_shape(Odd)
