"""What became of an event is told alike on its page, in the grid, calendar, data and feed."""

import functools
import json
import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

import feedparser
import icalendar
import pytest

from tests.site import CONTENT, build

HEAD = "summary: Коротко о встрече.\ntopics: [events]\nregions: [ru-kya]\nannounced: 2026-11-01\n"
OLD = "    start: 2027-03-15 10:00\n    end: 2027-03-15 18:00\n"
CHANGES = "changes:\n  - said: 2026-11-20\n{}    why: {{ru: Карантин., en: Quarantine.}}\n"
DAY = "start: 2027-04-19 10:00\nend: 2027-04-19 18:00\n"
EVENTS = {
    "cancelled": f"{DAY}status: cancelled\n{CHANGES.format('')}",
    "moved": f"{DAY}status: postponed\n{CHANGES.format(OLD)}",
    "waiting": f"{DAY}status: postponed\n{CHANGES.format('')}",
    "weekly": (
        f"{DAY}recurrence:\n  rule: FREQ=WEEKLY;COUNT=3\n  moved:\n"
        "    - {from: 2027-04-26, to: 2027-04-27, said: 2026-11-20, why: Карантин.}\n"
        "    - {from: 2027-05-03, status: cancelled, said: 2026-11-20}\n"
    ),
}
FOLDER = tempfile.TemporaryDirectory(prefix="changes-")


@functools.cache
def site() -> Path:
    base = Path(FOLDER.name)
    shutil.copytree(CONTENT, base / "content")
    for name, text in EVENTS.items():
        path = base / "content" / "events" / f"{name}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            f"---\ntitle: Встреча {name}\n{text}{HEAD}---\n\nТекст.\n", encoding="utf-8"
        )
    build(base / "content", base / "output", base / "state", gallery=False)
    return base / "output"


def page(name: str) -> str:
    return (site() / f"events/{name}/index.html").read_text(encoding="utf-8")


def banner(name: str) -> str:
    found = re.search(r'<aside class="event-change".*?</aside>', page(name), re.DOTALL)
    return plain(found[0]) if found else ""


def plain(html: str) -> str:
    """Return the words of `html`, all white space made single."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def grid(name: str, month: str) -> list[tuple[str, str]]:
    """Return the status and the words of each cell of an event in the grid of a month."""
    text = (site() / f"calendar/{month}/index.html").read_text(encoding="utf-8")
    cells = re.findall(r'<a href="/events/(\w+)/" data-status="(\w+)">(.*?)</a>', text, re.DOTALL)
    return [
        (status, re.sub(r"<[^>]+>", "", words)) for each, status, words in cells if each == name
    ]


def components(name: str) -> list[Any]:
    calendar = icalendar.Calendar.from_ical((site() / "calendars/all.ics").read_bytes())
    return [each for each in calendar.walk("VEVENT") if each["UID"].startswith(f"events/{name}@")]


def data(name: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page(name))
    assert found
    made = next(each for each in json.loads(found[1])["@graph"] if each["@type"] == "Event")
    return dict(made)


def feed(name: str) -> list[Any]:
    read = feedparser.parse((site() / "feeds/events.rss").read_bytes())
    assert not read.bozo
    return [each for each in read.entries if f":events/{name}/" in each.id]


def test_a_cancelled_event() -> None:
    assert "Отменено Карантин." in banner("cancelled")
    ((status, words),) = grid("cancelled", "2027/04")
    assert status == "cancelled"
    assert "Отменено" in words
    (component,) = components("cancelled")
    assert component["STATUS"] == "CANCELLED"
    assert component["SUMMARY"] == "ОТМЕНЕНО: Встреча cancelled"
    assert "Причина: Карантин." in component["DESCRIPTION"]
    assert data("cancelled")["eventStatus"] == "https://schema.org/EventCancelled"
    assert {each.title for each in feed("cancelled")} == {"ОТМЕНЕНО: Встреча cancelled"}
    assert len(feed("cancelled")) == 2


def test_an_event_with_a_new_date() -> None:
    told = banner("moved")
    assert "15 марта 2027 г., 10:00–18:00" in told
    assert told.index("15 марта") < told.index("19 апреля 2027 г., 10:00–18:00")
    assert [status for status, _ in grid("moved", "2027/04")] == ["moved"]
    assert not (site() / "calendar/2027/03/index.html").exists() or not grid("moved", "2027/03")
    (component,) = components("moved")
    assert component["STATUS"] == "CONFIRMED"
    assert component["DTSTART"].dt.isoformat() == "2027-04-19T10:00:00+07:00"
    assert "15\xa0марта 2027" in component["DESCRIPTION"]
    made = data("moved")
    assert made["eventStatus"] == "https://schema.org/EventRescheduled"
    assert made["previousStartDate"] == "2027-03-15T10:00:00+07:00"
    assert made["startDate"] == "2027-04-19T10:00:00+07:00"
    assert feed("moved")[0].title == "ПЕРЕНЕСЕНО: Встреча moved"
    assert "15\xa0марта 2027" in feed("moved")[0].summary


def test_an_event_that_waits_for_a_date() -> None:
    assert "Отложено" in banner("waiting")
    assert "Новая дата" not in banner("waiting")
    assert [status for status, _ in grid("waiting", "2027/04")] == ["postponed"]
    (component,) = components("waiting")
    assert component["STATUS"] == "TENTATIVE"
    assert component["SUMMARY"] == "ОТЛОЖЕНО, новой даты нет: Встреча waiting"
    assert data("waiting")["eventStatus"] == "https://schema.org/EventPostponed"
    assert "previousStartDate" not in data("waiting")
    assert feed("waiting")[0].title == "ОТЛОЖЕНО: Встреча waiting"


def test_a_moved_and_a_cancelled_time_of_an_event() -> None:
    shown = plain(page("weekly"))
    told = "27 апреля вторник, 10:00–18:00 Дата изменена Прежняя дата: 26 апреля 2027 г. Карантин."
    assert told in shown
    assert "3 мая понедельник, 10:00–18:00 Отменено" in shown
    april, may = grid("weekly", "2027/04"), grid("weekly", "2027/05")
    assert [(status, words.partition(",")[0]) for status, words in april] == [
        ("planned", "19\xa0апреля"),
        ("moved", "27\xa0апреля"),
    ]
    assert [status for status, _ in may] == ["cancelled"]
    whole, moved, cancelled = components("weekly")
    assert whole["RRULE"].to_ical() == b"FREQ=WEEKLY;COUNT=3"
    assert moved["RECURRENCE-ID"].dt.isoformat() == "2027-04-26T10:00:00+07:00"
    assert moved["DTSTART"].dt.isoformat() == "2027-04-27T10:00:00+07:00"
    assert cancelled["STATUS"] == "CANCELLED"
    assert data("weekly")["eventStatus"] == "https://schema.org/EventScheduled"
    told = [each.summary for each in feed("weekly")]
    assert any("Перенесено: 26\xa0апреля" in each for each in told)
    assert any("Отменено: 3\xa0мая" in each for each in told)


@pytest.mark.parametrize("name", EVENTS)
def test_every_change_makes_the_sequence_grow(name: str) -> None:
    for component in components(name):
        assert int(component["SEQUENCE"]) >= 5
        assert component["LAST-MODIFIED"].dt.date().isoformat() == "2026-11-20"
