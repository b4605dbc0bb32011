"""Calendar files are what RFC 5545 and RFC 7986 say, and the same for the same content."""

import datetime
import random
import re
import time
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendars.calendar import CalendarEvent
from plugins.calendars.calendar_file import MOST_BYTES, bind, calendar_file, trim
from plugins.calendars.component import write
from plugins.model.recurrence import Recurrence
from tests.calendars.events import (
    CHANGED,
    MOSCOW,
    RUSSIAN,
    calendar,
    event,
    read,
    read_events,
    recurrence,
)

HOUR = datetime.timedelta(hours=1)
START = datetime.datetime(2018, 7, 3, 18, tzinfo=MOSCOW)
SERIES = recurrence(
    rule="FREQ=WEEKLY;BYDAY=TU;UNTIL=20180731T180000",
    except_=["2018-07-24"],
    also=["2018-08-02"],
    moved=[
        {"from": "2018-07-10", "to": "2018-07-11 11:00", "why": {"ru": "Ремонт", "en": "Repairs"}},
        {"from": "2018-07-17", "status": "cancelled", "why": "Карантин"},
    ],
)


def unfolded(data: bytes) -> list[str]:
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


def component(data: bytes, name: str = "VEVENT", index: int = 0) -> list[str]:
    parts = re.findall(f"BEGIN:{name}\r\n(.*?)END:{name}", "\r\n".join(unfolded(data)), re.DOTALL)
    return str(parts[index]).split("\r\n")[:-1]


def test_a_calendar_tells_of_itself() -> None:
    head = unfolded(calendar_file(calendar(event())))[:14]
    assert head == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//cs-network.ru//Calendars//RU",
        "CALSCALE:GREGORIAN",
        "NAME:События",
        "X-WR-CALNAME:События",
        "DESCRIPTION:Все события",
        "X-WR-CALDESC:Все события",
        "LAST-MODIFIED:20180501T093000Z",
        "URL:https://example.org/",
        "SOURCE;VALUE=URI:https://example.org/calendars/all.ics",
        "COLOR:firebrick",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
    ]


def test_an_event_is_written_whole() -> None:
    whole = event(
        start=START,
        end=START + 2 * HOUR,
        description="Первая строка\nвторая",
        location="Самара; школа № 154",
        geo=(53.195873, 50.1),
        url="https://example.org/events/spring/",
        categories=("школы", "добро, дело"),
        sequence=3,
    )
    assert component(calendar_file(calendar(whole))) == [
        "UID:spring@example.org",
        "DTSTAMP:20180501T093000Z",
        "CREATED:20180501T093000Z",
        "LAST-MODIFIED:20180501T093000Z",
        "SEQUENCE:3",
        r"LOCATION:Самара\; школа № 154",
        "GEO:53.195873;50.100000",
        "URL:https://example.org/events/spring/",
        r"CATEGORIES:школы,добро\, дело",
        "DTSTART;TZID=Europe/Moscow:20180703T180000",
        "DTEND;TZID=Europe/Moscow:20180703T200000",
        "STATUS:CONFIRMED",
        "SUMMARY:Школа",
        r"DESCRIPTION:Первая строка\nвторая",
    ]
    (found,) = read_events(whole)
    assert [str(each) for each in found["CATEGORIES"].cats] == ["школы", "добро, дело"]
    assert found["GEO"].to_ical() == "53.195873;50.1"


def test_the_last_day_is_written_as_the_day_after() -> None:
    days = event(start=datetime.date(2018, 12, 30), end=datetime.date(2018, 12, 31))
    lines = component(calendar_file(calendar(days)))
    assert "DTSTART;VALUE=DATE:20181230" in lines
    assert "DTEND;VALUE=DATE:20190101" in lines
    assert "TRANSP:TRANSPARENT" in lines
    assert b"VTIMEZONE" not in calendar_file(calendar(days))


def test_a_moment_has_no_end() -> None:
    assert "DTEND" not in calendar_file(calendar(event())).decode()


def test_a_series_tells_of_its_exceptions_and_moves() -> None:
    data = calendar_file(calendar(event(start=START, end=START + HOUR, recurrence=SERIES)))
    series, moved, cancelled = (component(data, index=index) for index in range(3))
    assert "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20180731T150000Z" in series
    assert "EXDATE;TZID=Europe/Moscow:20180724T180000" in series
    assert "RDATE;TZID=Europe/Moscow:20180802T180000" in series
    assert "STATUS:CONFIRMED" in series
    assert "RECURRENCE-ID;TZID=Europe/Moscow:20180710T180000" in moved
    assert "DTSTART;TZID=Europe/Moscow:20180711T110000" in moved
    assert "DTEND;TZID=Europe/Moscow:20180711T120000" in moved
    assert "DESCRIPTION:Ремонт" in moved
    assert "STATUS:CONFIRMED" in moved
    assert "RECURRENCE-ID;TZID=Europe/Moscow:20180717T180000" in cancelled
    assert "DTSTART;TZID=Europe/Moscow:20180717T180000" in cancelled
    assert "STATUS:CANCELLED" in cancelled
    assert "SUMMARY:ОТМЕНЕНО: Школа" in cancelled
    assert {line for part in (series, moved, cancelled) for line in part if "UID" in line} == {
        "UID:spring@example.org"
    }
    assert not any(line.startswith("RRULE") for line in moved + cancelled)


def test_the_words_are_of_the_language() -> None:
    made = event(start=START, end=START + HOUR, recurrence=SERIES)
    data = calendar_file(calendar(made, language="en", cancelled="CANCELLED:"))
    assert "DESCRIPTION:Repairs" in component(data, index=1)
    assert "SUMMARY:CANCELLED: Школа" in component(data, index=2)
    assert "PRODID:-//cs-network.ru//Calendars//EN" in unfolded(data)


def test_what_is_cancelled_stays_and_says_so() -> None:
    lines = component(calendar_file(calendar(event(status="CANCELLED", sequence=2))))
    assert "STATUS:CANCELLED" in lines
    assert "SUMMARY:ОТМЕНЕНО: Школа" in lines
    assert "SEQUENCE:2" in lines


def test_days_recur_as_days() -> None:
    first = datetime.date(2016, 2, 29)
    made = recurrence(
        rule="FREQ=YEARLY;UNTIL=20240229",
        except_=["2020-02-29"],
        also=["2017-02-28"],
        moved=[{"from": "2024-02-29", "to": "2024-03-01"}],
    )
    data = calendar_file(calendar(event(start=first, end=first, recurrence=made)))
    lines = component(data)
    assert "RRULE:FREQ=YEARLY;UNTIL=20240229" in lines
    assert "EXDATE;VALUE=DATE:20200229" in lines
    assert "RDATE;VALUE=DATE:20170228" in lines
    assert "RECURRENCE-ID;VALUE=DATE:20240229" in component(data, index=1)
    assert "DTEND;VALUE=DATE:20240302" in component(data, index=1)


def test_other_clocks_are_named_or_in_utc() -> None:
    utc = event(uid="utc", start=START.astimezone(datetime.UTC))
    zone = event(uid="zone", start=START, end=(START + HOUR).astimezone(ZoneInfo("Asia/Chita")))
    # 02:30 comes twice that night; the second is half past two of the winter.
    second = datetime.datetime(2010, 10, 31, 2, 30, tzinfo=MOSCOW, fold=1)
    twice = event(uid="twice", start=second, end=second + HOUR)
    data = calendar_file(calendar(utc, zone, twice))
    assert "DTSTART:20101030T233000Z" in component(data, index=0)
    assert "DTEND;TZID=Europe/Moscow:20101031T033000" in component(data, index=0)
    assert "DTSTART:20180703T150000Z" in component(data, index=1)
    assert "DTEND;TZID=Europe/Moscow:20180703T190000" in component(data, index=2)
    assert data.count(b"TZID:") == 1


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has no zone"):
        calendar_file(calendar(event(start=datetime.datetime(2018, 7, 3, 18))))


@pytest.mark.parametrize("name", RUSSIAN)
def test_readers_find_the_instants(name: str) -> None:
    zone = ZoneInfo(name)
    events = [
        event(uid=f"{year}-{month}", start=datetime.datetime(year, month, 15, 18, tzinfo=zone))
        for year in range(2009, 2018)
        for month in (1, 4, 7, 11)
    ]
    data = calendar_file(calendar(*events))
    wanted = {each.uid: each.start for each in events}
    # `vobject` goes by the VTIMEZONE of the file alone.
    for each in vobject.readOne(data.decode()).vevent_list:
        assert each.dtstart.value.utcoffset() == wanted[each.uid.value].utcoffset()
    for found in read(data).events:
        assert found["DTSTART"].dt == wanted[found["UID"]]


def test_every_zone_is_told_once_and_before_its_events() -> None:
    events = [
        event(uid=name, start=START.replace(tzinfo=ZoneInfo(name), year=year))
        for name in reversed(RUSSIAN)
        for year in (2012, 2018)
    ]
    data = calendar_file(calendar(*events))
    told = re.findall(rb"\nTZID:([^\r]+)", data)
    assert told == sorted(name.encode() for name in RUSSIAN)
    assert data.rindex(b"END:VTIMEZONE") < data.index(b"BEGIN:VEVENT")


def test_an_endless_series_has_the_clocks_of_all_its_years() -> None:
    start = datetime.datetime(2018, 7, 3, 18, tzinfo=ZoneInfo("Europe/Berlin"))
    data = calendar_file(calendar(event(start=start, recurrence=recurrence(rule="FREQ=DAILY"))))
    assert data.count(b"BEGIN:DAYLIGHT") == 31
    assert b"\nRRULE:FREQ=DAILY\r" in data


@pytest.mark.parametrize(
    "made",
    [
        recurrence(rule="FREQ=WEEKLY;COUNT=100"),
        recurrence(rule="FREQ=DAILY;COUNT=2", moved=[{"from": "2015-09-02", "to": "2016-12-20"}]),
        recurrence(also=["2016-12-20"]),
    ],
)
def test_a_series_has_the_clocks_until_its_last_day(made: Recurrence) -> None:
    start = datetime.datetime(2015, 9, 1, 18, tzinfo=ZoneInfo("Europe/Saratov"))
    data = calendar_file(calendar(event(start=start, end=start + HOUR, recurrence=made)))
    assert "DTSTART:20161204T020000" in component(data, "STANDARD", index=1)


def test_what_is_moved_before_the_start_has_its_clocks_too() -> None:
    made = recurrence(rule="FREQ=DAILY;COUNT=2", moved=[{"from": "2015-09-02", "to": "2014-09-01"}])
    start = datetime.datetime(2015, 9, 1, 18, tzinfo=MOSCOW)
    data = calendar_file(calendar(event(start=start, recurrence=made)))
    assert "DTSTART:20141026T020000" in component(data, "STANDARD", index=1)


HOSTILE = (
    "x\r\nATTENDEE:mailto:a@b.c\nBEGIN:VALARM\rATTACH:y\0\u2028ORGANIZER:z\u2029\x85\x0bEND:VEVENT"
)


@pytest.mark.parametrize(
    "field", ["uid", "summary", "description", "location", "url", "categories", "why"]
)
def test_no_field_of_an_event_injects_anything(field: str) -> None:
    values: dict[str, object] = {field: (HOSTILE, HOSTILE) if field == "categories" else HOSTILE}
    if field == "why":
        moved = [{"from": "2018-07-10", "to": "2018-07-11", "why": HOSTILE}]
        values = {"recurrence": recurrence(rule="FREQ=WEEKLY;COUNT=2", moved=moved)}
    _nothing_injected(calendar_file(calendar(event(**values))))


@pytest.mark.parametrize("field", ["name", "description", "colour", "source", "page", "cancelled"])
def test_no_field_of_a_calendar_injects_anything(field: str) -> None:
    _nothing_injected(calendar_file(calendar(event(status="CANCELLED"), **{field: HOSTILE})))


def _nothing_injected(data: bytes) -> None:
    # Whatever a reader takes for the end of a line.
    names = {re.split("[:;]", line)[0] for line in "\n".join(unfolded(data)).splitlines() if line}
    assert names & {"ATTENDEE", "ATTACH", "ORGANIZER"} == set()
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
    assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", data)
    parsed = read(data)
    assert {each.name for each in parsed.walk()} <= {
        *("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT")
    }


@settings(max_examples=50)
@given(st.text(st.characters(codec="utf-8"), max_size=200), st.text(max_size=200))
def test_any_text_makes_a_strict_file(summary: str, description: str) -> None:
    data = calendar_file(calendar(event(summary=summary, description=description)))
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    (found,) = read(data).events
    assert found["DTSTART"].dt == START


def some(count: int) -> list[CalendarEvent]:
    chance = random.Random(5)
    names = [ZoneInfo(name) for name in RUSSIAN]
    rules = ["FREQ=WEEKLY;COUNT=12", "FREQ=DAILY;COUNT=20", "FREQ=MONTHLY;COUNT=9", "FREQ=YEARLY"]
    events = []
    for index in range(count):
        day = (chance.randrange(1996, 2026), chance.randrange(1, 13), chance.randrange(1, 29))
        start = datetime.datetime(*day, 18, tzinfo=names[index % len(names)])
        rule = None if index % 5 else recurrence(rule=rules[index // 5 % 4])
        made = event(
            uid=f"event-{index}",
            start=start,
            end=start + HOUR,
            recurrence=rule,
            description="Описание события. " * 10,
        )
        events.append(made)
    return events


def test_the_same_events_make_the_same_bytes_in_any_order() -> None:
    events = some(60)
    data = calendar_file(calendar(*events))
    assert calendar_file(calendar(*reversed(events))) == data
    instants = [found["DTSTART"].dt.astimezone(datetime.UTC) for found in read(data).events]
    assert instants == sorted(instants)
    written = [write(each, "ОТМЕНЕНО:", "ru") for each in events]
    assert bind(calendar(*events), written) == data


def test_no_reminders_and_no_method() -> None:
    data = calendar_file(calendar(*some(20)))
    assert b"VALARM" not in data
    assert b"METHOD" not in data


def test_the_longest_past_is_left_out() -> None:
    events = some(3000)
    data = calendar_file(calendar(*events))
    # What the zones of the events left out would have taken is not filled again.
    assert 0.9 * MOST_BYTES < len(data) <= MOST_BYTES
    found = read(data).events
    kept = {str(each["UID"]) for each in found}
    gone = [each for each in events if each.uid not in kept]
    single = [each for each in events if each.recurrence is None and each.uid in kept]
    assert gone
    assert max(each.end for each in gone) <= min(each.end for each in single)
    # What goes on stays, however long ago it began.
    assert all(
        each.uid in kept for each in events if each.recurrence == recurrence(rule="FREQ=YEARLY")
    )


def test_a_series_is_kept_or_left_out_as_a_whole() -> None:
    old = event(start=START.replace(year=2001), recurrence=recurrence(rule="FREQ=YEARLY;COUNT=9"))
    moved = event(uid="series", start=START, end=START + HOUR, recurrence=SERIES)
    one, other = (write(each, "ОТМЕНЕНО:", "ru") for each in (old, moved))
    assert other.data.count(b"BEGIN:VEVENT") == 3
    assert trim([one, other], 10_000) == [one, other]
    assert trim([one, other], len(one.data) + len(other.data)) == [one, other]
    assert trim([one, other], len(one.data) + len(other.data) - 1) == [other]
    assert trim([one, other], len(other.data) - 1) == []


def test_5000_events_are_written_in_time() -> None:
    events = some(5000)
    before = time.process_time()
    data = calendar_file(calendar(*events), limit=10**9)
    assert time.process_time() - before < 4  # twice what it may cost on a quiet machine
    assert data.count(b"BEGIN:VEVENT") == 5000


def test_what_was_read_is_what_is_meant() -> None:
    (found,) = read_events(event(summary="Школа, двор; «добро»\\n", last_modified=CHANGED))
    assert found["SUMMARY"] == "Школа, двор; «добро»\\n"
    assert isinstance(found, icalendar.Event)
    assert found["DTSTAMP"].dt == CHANGED
