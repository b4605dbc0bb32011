"""One instant on the clocks of all zones."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.model.language import Language
from plugins.pages.events.zones import local_times, russian_zones
from plugins.words.dates import format_short_span
from plugins.words.zones import describe_shift, describe_zone, name_city
from tests.calendars.events import RUSSIAN
from tests.entries import region
from tests.pages.calendar.desk import make_view


def at(text: str, zone: str = "Asia/Krasnoyarsk") -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def test_zones_of_one_clock_are_one_line() -> None:
    view = make_view(*(region(f"r{number}", zone) for number, zone in enumerate(RUSSIAN)))
    zones = russian_zones(view)
    assert set(zones) == set(RUSSIAN)
    found = local_times(at("2027-04-19T20:00"), at("2027-04-19T21:30"), zones, "ru")
    lines = [(each.time.replace("\u00a0", " "), each.cities, each.shift) for each in found]
    assert len(lines) == 11
    assert lines[:3] == [
        ("15:00–16:30", "Калининград", "МСК\u22121"),
        ("16:00–17:30", "Москва, Киров, Волгоград", "МСК"),
        ("17:00–18:30", "Самара, Астрахань, Саратов, Ульяновск", "МСК+1"),
    ]
    assert lines[5][:2] == (
        "20:00–21:30",
        "Красноярск, Барнаул, Новокузнецк, Новосибирск, Томск",
    )
    assert lines[-1][0] == "20 апреля, 01:00–02:30"
    offsets = [each.offset for each in found]
    assert offsets == sorted(offsets)
    assert offsets[0] == 120


def test_clocks_are_those_of_their_time() -> None:
    winter, summer = at("2010-01-15T12:00"), at("2012-07-15T12:00")
    zones = ("Europe/Moscow",)
    assert local_times(winter, winter, zones, "en")[0].time == "08:00"
    assert local_times(winter, winter, zones, "en")[0].shift == "UTC+3"
    assert local_times(summer, summer, zones, "en")[0].shift == "UTC+4"


def test_an_end_on_another_day_is_not_shown() -> None:
    (line,) = local_times(
        at("2027-04-19T20:00"), at("2027-04-20T21:30"), ("Asia/Krasnoyarsk",), "ru"
    )
    assert line.time == "20:00"


@pytest.mark.parametrize(
    ("zone", "russian", "english"),
    [
        ("Asia/Krasnoyarsk", "Красноярск, МСК+4", "Krasnoyarsk, UTC+7"),
        ("Europe/Moscow", "Москва, МСК", "Moscow, UTC+3"),
        ("Asia/Tehran", "Тегеран, МСК+0:30", "Tehran, UTC+3:30"),
        ("Europe/Warsaw", "Варшава, МСК\u22121", "Warsaw, UTC+2"),
        ("Asia/Sakhalin", "Южно-Сахалинск, МСК+8", "Yuzhno-Sakhalinsk, UTC+11"),
    ],
)
def test_a_zone_by_its_city_and_shift(zone: str, russian: str, english: str) -> None:
    moment = at("2027-04-19T20:00", zone)
    assert describe_zone(moment, "ru") == russian
    assert describe_zone(moment, "en") == english
    assert describe_shift(moment, "ru") == russian.partition(", ")[2]


@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_russian_zone_has_a_city(language: Language) -> None:
    names = [name_city(zone, language) for zone in RUSSIAN]
    assert len(set(names)) == len(RUSSIAN)
    assert not [name for name in names if "о-в" in name or name == "Kamchatka"]


def test_days_without_their_year() -> None:
    first = datetime.date(2027, 4, 19)
    spans = [format_short_span(first, first + datetime.timedelta(days=n), "ru") for n in (0, 2, 12)]
    assert [each.replace("\u00a0", " ") for each in spans] == [
        "19 апреля",
        "19–21 апреля",
        "19 апреля — 1 мая",
    ]
