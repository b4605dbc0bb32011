"""A mark changes whenever its page does: each value of each entry is changed in turn."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from plugins.catalogue.routes import find_routes
from plugins.model.artifact import fingerprint
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.governance import ExpertTeam
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.training import Training
from plugins.model.vocabulary import Region, Source, Topic
from plugins.pages.marks import Marks
from plugins.pages.neighbours import find_neighbours
from plugins.pages.subjects import route_context
from tests.entries import entry
from tests.pages.calendar.desk import frame_of, make_view, templates

World = dict[tuple[type[Entry], str], dict[str, Any]]
BOTH = {"ru": "Школа", "en": "School"}
ZONES = {"district": "Округ", "genitive": "Края", "short": "Кр", "cell": "1, 2"}
WORLD: World = {
    (Region, "ru-kya"): {**ZONES, "zones": ["Asia/Krasnoyarsk"]},
    (Region, "ru-per"): {**ZONES, "zones": ["Asia/Yekaterinburg"]},
    (Topic, "volunteering"): {},
    (Source, "paper"): {"url": "https://example.org/"},
    (Page, "community/index"): {},
    (Page, "schools/index"): {},
    (ResourceCentre, "near"): {
        "regions": ["ru-kya"], "locality": "Красноярск", "seen": "2006", "seen_until": "2010",
        "topics": ["volunteering"], "short": "Центр",
    },
    (ResourceCentre, "far"): {"regions": ["ru-per"]},
    (ExpertTeam, "team"): {"regions": ["ru-kya"], "topics": ["volunteering"]},
    (School, "model"): {
        "model": True, "regions": ["ru-kya"], "components": ["volunteering"], "short": "Образец",
        "locality": "Канск", "title": BOTH,
    },
    (School, "own"): {
        "title": BOTH, "short": "Своя", "summary": "Кратко.", "locality": "Ачинск",
        "regions": ["ru-kya"], "components": ["volunteering"], "level": "beginner",
        "tutor": "model", "centre": "near", "since": "2008", "confirmed": "2026-01-01",
        "consulting": ["volunteering"], "sources": ["paper"], "site": "https://example.org/",
        "activities": [{"date": "2009", "text": "Дело"}], "rural": True,
    },
    (School, "other"): {"regions": ["ru-per"], "tutor": "own"},
    (News, "told"): {"date": "2026-03-01", "schools": ["own"], "regions": ["ru-kya"]},
    (Event, "held"): {
        "start": "2026-04-19", "schools": ["own"], "regions": ["ru-kya"], "status": "held",
        "centres": ["near"], "topics": ["volunteering"], "place": "Школа",
    },
    (Event, "coming"): {"start": "2027-04-19", "regions": ["ru-kya"], "announced": "2026-11-01"},
    (Event, "often"): {
        "start": "2027-02-01 10:00", "end": "2027-02-01 12:00", "announced": "2026-11-01",
        "regions": ["ru-per"], "series": "week", "edition": 2027,
        "recurrence": {
            "rule": "FREQ=WEEKLY;COUNT=4",
            "moved": [{"from": "2027-02-08", "to": "2027-03-09", "why": "Мороз"}],
        },
    },
    (Event, "undated"): {"start": "2027-03", "announced": "2026-11-01"},
    (Project, "work"): {
        "scale": "school", "start": "2006", "schools": ["own"], "regions": ["ru-kya"],
    },
    (Material, "shelf"): {"type": "series", "title": BOTH},
    (Material, "older"): {"type": "book", "topics": ["volunteering"], "date": "2001"},
    (Material, "newer"): {
        "type": "book", "title": BOTH, "summary": "Кратко.", "replaces": "older", "series": "shelf",
        "number": "2", "topics": ["volunteering"], "regions": ["ru-kya"], "schools": ["own"],
        "projects": ["work"], "sources": ["paper"], "date": "2009", "authors": ["Автор А. Б."],
        "publisher": "Дом", "place": "Томск", "pages": 24, "url": "https://example.org/book",
        "accessed": "2026-11-20", "licence": "cc-by", "components": ["democracy"],
        "tags": ["школа"], "note": "Неясно.", "written_in": ["en"], "organisations": ["Центр"],
        "descriptive": True,
    },
    (Training, "course"): {"materials": ["newer"]},
    (NetworkEvent, "week"): {
        "rule": {"on": "03-01"}, "editions": [{"year": 2020, "schools": ["other"]}],
    },
}  # fmt: skip
OTHERS = {"title": "Иначе", "short": "Иначе", "summary": "Иначе.", "locality": "Иначе"}


def worlds() -> Iterator[tuple[str, World]]:
    """Yield the world with another value, or without one, or without an entry."""
    for (kind, id), values in WORLD.items():
        name = f"{kind.collection}/{id}"
        changes = [{**values, "title": "Иначе"}]
        changes += [{key: each for key, each in values.items() if key != left} for left in values]
        changes += [{**values, key: OTHERS[key]} for key in values if key in OTHERS]
        if kind is School:
            changes += [{**values, "model": not values.get("model", False)}]
        for changed in changes:
            yield f"{name} {sorted(changed.items(), key=str)}", {**WORLD, (kind, id): changed}
        yield f"without {name}", {key: each for key, each in WORLD.items() if key != (kind, id)}


def pages(world: World, language: Any) -> dict[str, tuple[str, str]]:
    """Return for each page that has a mark that, and the digest of what it shows."""
    entries = [entry(kind, id, **values) for (kind, id), values in world.items()]
    view = make_view(*entries, language=language)
    frame = frame_of(view)
    marks = Marks(view, frame, templates(language), "seal")
    neighbours = find_neighbours(view.catalogue)
    found = {}
    for route in find_routes(view.catalogue, view.settings.page_size):
        mark = marks.find(route) if language in route.languages else ""
        if mark:
            page = route_context(view, frame, route, neighbours)
            found[route.path] = mark, fingerprint(page)
    return found


@pytest.mark.parametrize("language", ["ru", "en"])
def test_a_page_that_shows_something_else_has_another_mark(language: str) -> None:
    before = pages(WORLD, language)
    marked = {"schools/own/", "schools/", "regions/ru-kya/", "library/newer/", "library/"}
    assert marked <= before.keys() or language == "en"
    seen = 0
    for name, world in worlds():
        try:
            after = pages(world, language)
        except (ValidationError, KeyError, ValueError):
            continue  # what no editor could publish
        for path in before.keys() & after.keys():
            if before[path][1] != after[path][1]:
                seen += 1
                assert before[path][0] != after[path][0], f"{path}: {name}"
    assert seen > 200


def test_an_edited_school_leaves_the_pages_of_strangers_alone() -> None:
    before = pages(WORLD, "ru")
    after = pages({**WORLD, (School, "other"): {**WORLD[School, "other"], "title": "Иная"}}, "ru")
    same = {path for path in before if before[path][0] == after[path][0]}
    assert {"schools/model/", "regions/ru-kya/"} <= same
    assert "schools/other/" not in same
