"""VTIMEZONE, read by dateutil, which knows nothing of our writer, agrees with zoneinfo."""

import datetime
import importlib.resources
import io
import random
import struct
import zoneinfo
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz

from plugins.calendars.observances import observances, time_zone
from tests.calendars.events import RUSSIAN

FIRST, LAST = 1996, 2030
HOUR = datetime.timedelta(hours=1)
SECOND = datetime.timedelta(seconds=1)
ELSEWHERE = ["America/New_York", "Australia/Lord_Howe", "Europe/Dublin", "Africa/Casablanca"]


@cache
def read(name: str) -> datetime.tzinfo:
    written = time_zone(ZoneInfo(name), FIRST, LAST).decode()
    zone = tz.tzical(io.StringIO(written)).get(name)
    assert zone is not None
    return zone


@cache
def transitions(name: str) -> tuple[datetime.datetime, ...]:
    """Return the transitions of a zone from its compiled file (RFC 8536), in UTC."""
    files = (Path(folder) / name for folder in zoneinfo.TZPATH)
    file = next((each for each in files if each.exists()), None)
    data = (file or importlib.resources.files("tzdata") / "zoneinfo" / name).read_bytes()
    counts = struct.unpack(">6I", data[20:44])
    isut, isstd, leap, times, types, chars = counts
    second = 44 + times * 5 + types * 6 + chars + leap * 8 + isstd + isut
    times = struct.unpack(">6I", data[second + 20 : second + 44])[3]
    stamps = struct.unpack(f">{times}q", data[second + 44 : second + 44 + 8 * times])
    begin = datetime.datetime(FIRST, 1, 1, tzinfo=datetime.UTC)
    found = (begin + datetime.timedelta(seconds=each - begin.timestamp()) for each in stamps)
    return tuple(each for each in found if FIRST <= each.year <= LAST)


def agree(name: str, moment: datetime.datetime) -> None:
    shown = moment.astimezone(ZoneInfo(name))
    # From local to UTC, as a reader of DTSTART does; the second of two such times is not said.
    if not shown.fold:
        naive = shown.replace(tzinfo=None)
        assert read(name).utcoffset(naive) == shown.utcoffset(), (name, moment)


def test_russian_zones_agree_on_5000_instants() -> None:
    chance = random.Random(2011)
    span = 34 * 365 * 86_400
    begin = datetime.datetime(FIRST, 1, 2, tzinfo=datetime.UTC)
    for index in range(5000):
        moment = begin + datetime.timedelta(seconds=chance.randrange(span))
        agree(RUSSIAN[index % len(RUSSIAN)], moment)


@pytest.mark.parametrize("name", RUSSIAN)
def test_every_transition_is_right_to_the_second(name: str) -> None:
    known = transitions(name)
    assert len(known) > 20  # summer times until 2010, and what came after
    found = [each for year in range(FIRST, LAST + 1) for each in observances(ZoneInfo(name), year)]
    assert [each.onset for each in found] == list(known)
    for moment in known:
        for away in (-HOUR * 2, -SECOND, datetime.timedelta(), SECOND, HOUR * 2):
            agree(name, moment + away)


@pytest.mark.parametrize(
    ("name", "utc", "before", "after"),
    [
        ("Europe/Moscow", "2010-03-27T23:00", 3, 4),
        ("Europe/Moscow", "2011-03-26T23:00", 3, 4),
        ("Europe/Moscow", "2014-10-25T22:00", 4, 3),
        ("Europe/Kaliningrad", "2011-03-27T00:00", 2, 3),
        ("Europe/Kaliningrad", "2014-10-25T23:00", 3, 2),
        ("Europe/Samara", "2010-03-27T22:00", 4, 4),
        ("Europe/Samara", "2011-03-26T23:00", 3, 4),
        ("Europe/Saratov", "2016-12-03T23:00", 3, 4),
        ("Asia/Krasnoyarsk", "2014-10-25T18:00", 8, 7),
        ("Asia/Chita", "2014-10-25T16:00", 10, 8),
        ("Asia/Chita", "2016-03-26T18:00", 8, 9),
        ("Asia/Magadan", "2014-10-25T14:00", 12, 10),
        ("Asia/Magadan", "2016-04-23T16:00", 10, 11),
        ("Asia/Kamchatka", "2010-03-27T14:00", 12, 12),
        ("Asia/Kamchatka", "2011-03-26T15:00", 11, 12),
    ],
)
def test_russia_changes_its_clocks(name: str, utc: str, before: int, after: int) -> None:
    moment = datetime.datetime.fromisoformat(utc).replace(tzinfo=datetime.UTC)
    (found,) = (each for each in observances(ZoneInfo(name), moment.year) if each.onset == moment)
    assert (found.offset_before, found.offset) == (HOUR * before, HOUR * after)


@pytest.mark.parametrize("name", ELSEWHERE)
def test_other_zones_agree_too(name: str) -> None:
    chance = random.Random(2018)
    for _ in range(300):
        seconds = chance.randrange(34 * 365 * 86_400)
        begin = datetime.datetime(FIRST, 1, 2, tzinfo=datetime.UTC)
        agree(name, begin + datetime.timedelta(seconds=seconds))


def test_the_first_observance_holds_before_all() -> None:
    zone = tz.tzical(io.StringIO(time_zone(ZoneInfo("Asia/Omsk"), 2015, 2016).decode())).get()
    assert zone is not None
    assert zone.utcoffset(datetime.datetime(1999, 7, 1)) == 6 * HOUR


def test_a_zone_without_changes_has_one_observance() -> None:
    written = time_zone(ZoneInfo("Europe/Moscow"), 2018, 2030)
    assert written.count(b"BEGIN:STANDARD") == 1
    assert b"DTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300" in written
    assert b"RDATE" not in written
    assert b"RRULE" not in written


def test_an_observance_is_written_on_the_clock_before_it() -> None:
    written = time_zone(ZoneInfo("Europe/Moscow"), 2014, 2014)
    assert written == (
        b"BEGIN:VTIMEZONE\r\nTZID:Europe/Moscow\r\n"
        b"BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0400\r\nTZOFFSETTO:+0400\r\n"
        b"TZNAME:MSK\r\nEND:STANDARD\r\n"
        b"BEGIN:STANDARD\r\nDTSTART:20141026T020000\r\nTZOFFSETFROM:+0400\r\nTZOFFSETTO:+0300\r\n"
        b"TZNAME:MSK\r\nEND:STANDARD\r\n"
        b"END:VTIMEZONE\r\n"
    )
