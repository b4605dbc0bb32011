"""Events and calendars for the tests, and their independent reader."""

import datetime
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from plugins.calendars.calendar import Calendar, CalendarEvent
from plugins.calendars.calendar_file import calendar_file
from plugins.model.recurrence import Recurrence

MOSCOW = ZoneInfo("Europe/Moscow")
CHANGED = datetime.datetime(2018, 5, 1, 9, 30, tzinfo=datetime.UTC)
# Those of RU in the zone.tab of the time zone database.
RUSSIAN = [
    *("Europe/Kaliningrad", "Europe/Moscow", "Europe/Kirov", "Europe/Volgograd"),
    *("Europe/Astrakhan", "Europe/Saratov", "Europe/Ulyanovsk", "Europe/Samara"),
    *("Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk", "Asia/Barnaul", "Asia/Tomsk"),
    *("Asia/Novokuznetsk", "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Chita", "Asia/Yakutsk"),
    *("Asia/Khandyga", "Asia/Vladivostok", "Asia/Ust-Nera", "Asia/Magadan", "Asia/Sakhalin"),
    *("Asia/Srednekolymsk", "Asia/Kamchatka", "Asia/Anadyr"),
]


def event(**values: Any) -> CalendarEvent:
    start = values.setdefault("start", datetime.datetime(2018, 7, 3, 18, tzinfo=MOSCOW))
    values.setdefault("end", start)
    rest = {"uid": "spring@example.org", "summary": "Школа", "created": CHANGED}
    return CalendarEvent(**{**rest, "last_modified": CHANGED, **values})


def calendar(*events: CalendarEvent, **values: Any) -> Calendar:
    rest = {"name": "События", "description": "Все события", "language": "ru"}
    rest |= {"colour": "firebrick", "cancelled": "ОТМЕНЕНО:"}
    rest |= {"source": "https://example.org/calendars/all.ics", "page": "https://example.org/"}
    return Calendar(**{**rest, **values}, events=events)


def recurrence(**values: Any) -> Recurrence:
    given: Mapping[str, Any] = {name.rstrip("_"): value for name, value in values.items()}
    return Recurrence.model_validate(given)


def read(data: bytes) -> icalendar.Calendar:
    """Read `data` strictly: an error in any property fails the test."""
    read = icalendar.Calendar.from_ical(data)
    assert isinstance(read, icalendar.Calendar)
    for component in read.walk():
        assert not component.errors
    return read


def read_events(*events: CalendarEvent) -> list[icalendar.Event]:
    return list(read(calendar_file(calendar(*events))).events)
