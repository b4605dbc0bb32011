"""Events and calendars for the tests, and their independent reader."""

import datetime
import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import vobject

from plugins.calendars.calendar import Calendar, CalendarEvent
from plugins.calendars.calendar_file import calendar_file
from plugins.model.recurrence import Recurrence

MOSCOW = ZoneInfo("Europe/Moscow")
HOUR = datetime.timedelta(hours=1)
START = datetime.datetime(2018, 7, 3, 18, tzinfo=MOSCOW)
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


SERIES = recurrence(
    rule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20180731T180000",
    except_=["2018-07-24"],
    also=["2018-08-02"],
    moved=[
        {"from": "2018-07-10", "to": "2018-07-11 11:00", "why": {"ru": "Ремонт", "en": "Repairs"}},
        {"from": "2018-07-17", "status": "cancelled", "why": "Карантин"},
    ],
)


def read(data: bytes) -> icalendar.Calendar:
    """Read `data` strictly: an error in any property fails the test."""
    read = icalendar.Calendar.from_ical(data)
    assert isinstance(read, icalendar.Calendar)
    for component in read.walk():
        assert not component.errors
    return read


def read_by_own_clocks(data: bytes) -> Any:
    """Read `data` with `vobject`, which goes by the file's own time zones alone."""
    known = vars(vobject.icalendar)["__tzidMap"]
    for name in RUSSIAN:
        known.pop(name, None)  # else those of the first file that it read
    return vobject.readOne(data.decode())


def read_events(*events: CalendarEvent) -> list[icalendar.Event]:
    return list(read(calendar_file(calendar(*events))).events)


def unfolded(data: bytes) -> list[str]:
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


def component(data: bytes, name: str = "VEVENT", index: int = 0) -> list[str]:
    parts = re.findall(f"BEGIN:{name}\r\n(.*?)END:{name}", "\r\n".join(unfolded(data)), re.DOTALL)
    return str(parts[index]).split("\r\n")[:-1]
