"""Calendar files are what RFC 5545 and RFC 7986 say, whatever the texts in them."""

import datetime
import re
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendars.calendar_file import calendar_file
from tests.calendars.events import (
    CHANGED,
    HOUR,
    MOSCOW,
    SERIES,
    START,
    calendar,
    component,
    event,
    read,
    read_events,
    recurrence,
    unfolded,
)


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


def test_what_was_read_is_what_is_meant() -> None:
    (found,) = read_events(event(summary="Школа, двор; «добро»\\n", last_modified=CHANGED))
    assert found["SUMMARY"] == "Школа, двор; «добро»\\n"
    assert isinstance(found, icalendar.Event)
    assert found["DTSTAMP"].dt == CHANGED
