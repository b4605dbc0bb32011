"""Entries and catalogues for the tests of calendars, made without files."""

import datetime
import random
from typing import Any, TypeVar

from plugins.calendars.files import site_calendars
from plugins.model import CONTENT_TYPES
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry, Origin
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.network_event import NetworkEvent
from plugins.model.persona import Persona
from plugins.model.resource_centre import ResourceCentre
from plugins.model.settings import SiteSettings
from plugins.model.vocabulary import Region, Topic
from tests.calendars.events import RUSSIAN

E = TypeVar("E", bound=Entry)
DATE = datetime.date(2026, 11, 22)
SITE = SiteSettings("https://example.org", DATE)
STEP = {"page": "about/index.md", "title": "Начать", "text": "С чего"}


def entry(kind: type[E], id: str, **values: Any) -> E:
    """Return an entry; its digest stands for its file's."""
    path = f"{kind.collection}/{id}.md"
    return kind.load(values, Origin(path, id, (), repr(sorted(values.items()))))


def event(id: str = "spring", **values: Any) -> Event:
    known = {"title": {"ru": "Школа", "en": "School"}, "start": "2027-04-19"}
    rest = {"summary": {"ru": "Кратко.", "en": "In short."}, "announced": "2027-01-10"}
    return entry(Event, id, **{**known, **rest, **values})


def series(id: str = "kindness", **values: Any) -> NetworkEvent:
    known = {"title": {"ru": "Неделя добра", "en": "Kindness Week"}, "updated": "2026-05-01"}
    return entry(NetworkEvent, id, **{**known, "summary": "О неделе.", **values})


REGION = entry(
    Region,
    "ru-kya",
    title={"ru": "Красноярский край", "en": "Krasnoyarsk Krai"},
    district="Сибирь",
    zones=["Asia/Krasnoyarsk"],
)
TOPIC = entry(Topic, "volunteering", title={"ru": "Волонтёрство", "en": "Volunteering"})
PERSONA = entry(
    Persona,
    "teacher",
    title={"ru": "Учитель", "en": "Teacher"},
    group={"ru": "учителя", "en": "teachers"},
    question="Что делать?",
    summary="Здравствуйте.",
    steps=[STEP],
)
CENTRE = entry(ResourceCentre, "centre", title={"ru": "Центр", "en": "Centre"})
AROUND = (REGION, TOPIC, PERSONA, CENTRE)


def catalogue(*entries: Entry, date: datetime.date = DATE) -> Catalogue:
    return Catalogue(CONTENT_TYPES, (*AROUND, *entries), {}, date)


def files(
    made: Catalogue, language: Language | None = None, site: SiteSettings = SITE
) -> dict[str, bytes]:
    """Return the calendars by their names, those of both languages without `language`."""
    found = {each.path: each.recipe().make() for each in site_calendars(made, site, "test")}
    if language is None:
        return found
    start = "calendars/" if language == "ru" else f"{language}/calendars/"
    return {
        path.removeprefix(start).removesuffix(".ics"): data
        for path, data in found.items()
        if path.startswith(start)
    }


def marks(made: Catalogue, site: SiteSettings = SITE) -> dict[str, str]:
    """Return the fingerprints of all calendars by their paths."""
    return {each.path: each.recipe().fingerprint for each in site_calendars(made, site, "test")}


RULES = ["FREQ=WEEKLY;COUNT=12", "FREQ=DAILY;COUNT=20", "FREQ=MONTHLY;COUNT=9", "FREQ=YEARLY"]


def many(count: int) -> Catalogue:
    """Return a catalogue of `count` events: a fifth recur, a third have a deadline."""
    chance = random.Random(2018)
    zones = RUSSIAN[:15]
    regions = [
        entry(Region, f"ru-{n:02}", title=f"Регион {n}", district="Округ", zones=[zones[n % 15]])
        for n in range(83)
    ]
    topics = [entry(Topic, f"topic-{n}", title=f"Тема {n}") for n in range(10)]
    personas = [
        entry(Persona, f"role-{n}", title=f"Роль {n}", question="?", summary="!", steps=[STEP])
        for n in range(6)
    ]
    events = []
    for n in range(count):
        day = datetime.date(1996, 1, 1) + datetime.timedelta(days=chance.randrange(365 * 31))
        values: dict[str, Any] = {
            "title": {"ru": f"Событие номер {n}", "en": f"Event number {n}"},
            "start": f"{day} 18:00",
            "end": f"{day} 20:00",
            "summary": {"ru": "Описание события. " * 10, "en": "Description of it. " * 10},
            "place": {"ru": "Школа № 1, актовый зал", "en": "School No. 1, the hall"},
            "form": "seminar",
            "regions": [regions[n % 83].id],
            "audience": [personas[n % 6].id],
            "topics": [topics[n % 10].id, topics[(n + 3) % 10].id],
            "updated": {"ru": "2026-01-02"},
        }
        if n % 5 == 0:
            values["recurrence"] = {"rule": RULES[n // 5 % 4]}
        if n % 3 == 0:
            values["deadline"] = str(day - datetime.timedelta(days=20))
        events.append(entry(Event, f"event-{n}", **values))
    return Catalogue(CONTENT_TYPES, (*regions, *topics, *personas, *events), {}, DATE)
