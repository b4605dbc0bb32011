"""Files of many events: the clocks of their zones, their order, size and time."""

import datetime
import random
import re
import time
from zoneinfo import ZoneInfo

import pytest

from plugins.calendars.calendar import CalendarEvent
from plugins.calendars.calendar_file import MOST_BYTES, bind, calendar_file, trim
from plugins.calendars.component import write
from plugins.model.recurrence import Recurrence
from tests.calendars.events import (
    HOUR,
    MOSCOW,
    RUSSIAN,
    SERIES,
    START,
    calendar,
    component,
    event,
    read,
    read_by_own_clocks,
    recurrence,
)


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
    for each in read_by_own_clocks(data).vevent_list:
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


@pytest.mark.timed
def test_5000_events_are_written_in_time() -> None:
    events = some(5000)
    before = time.process_time()
    data = calendar_file(calendar(*events), limit=10**9)
    assert time.process_time() - before < 4  # twice what it may cost on a quiet machine
    assert data.count(b"BEGIN:VEVENT") == 5000


def test_what_is_added_before_the_start_of_an_endless_series_has_its_clocks() -> None:
    made = recurrence(rule="FREQ=WEEKLY", also=["2014-09-01"])
    start = datetime.datetime(2015, 9, 1, 18, tzinfo=MOSCOW)
    data = calendar_file(calendar(event(start=start, recurrence=made)))
    assert "DTSTART:20141026T020000" in component(data, "STANDARD", index=1)
