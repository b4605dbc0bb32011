"""The timetable holds every day on which something happens, and nothing else."""

import datetime
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from plugins.model.dates import PartialDate
from plugins.model.timetable import Happening, MonthKey
from tests.entries import catalogue, event, region, series

DAY = datetime.timedelta(days=1)
DATES = st.dates(datetime.date(2000, 1, 1), datetime.date(2030, 12, 31))


def titles(months: Mapping[MonthKey, tuple[Happening, ...]], key: MonthKey) -> list[str]:
    return [each.title.ru for each in months.get(key, ())]


@given(DATES, st.integers(0, 100))
def test_an_event_is_in_every_month_that_it_touches(start: datetime.date, length: int) -> None:
    end = start + length * DAY
    found = catalogue(event(start=str(start), end=str(end))).timetable
    touched = {((start + n * DAY).year, (start + n * DAY).month) for n in range(length + 1)}
    assert found.months.keys() == touched
    assert found.ends == {"events/spring": (start, end)}
    assert found.keys == tuple(sorted(touched))


def test_a_month_alone_is_kept_apart_from_days() -> None:
    found = catalogue(event(start="2004-11", end=None), event("year", start="2009", end=None))
    assert titles(found.timetable.undated, (2004, 11)) == ["Запись spring"]
    assert not found.timetable.months
    assert found.timetable.ends["events/year"] == (
        datetime.date(2009, 1, 1),
        datetime.date(2009, 12, 31),
    )


def test_half_known_days_stand_in_no_grid() -> None:
    found = catalogue(event(start="2014-11-16", end="2014-12")).timetable
    assert (dict(found.months), list(found.undated)) == ({}, [(2014, 11)])
    assert found.ends["events/spring"][1] == datetime.date(2014, 12, 31)


def test_times_are_on_the_clock_of_the_region() -> None:
    made = catalogue(region(), event(regions=["ru-kya"]))
    (found,) = made.timetable.months[2027, 4]
    assert isinstance(found.start, datetime.datetime)
    assert found.start.isoformat() == "2027-04-19T10:00:00+07:00"


def test_midnight_belongs_to_the_day_before() -> None:
    (found,) = catalogue(event(start="2027-04-30 18:00", end="2027-05-01 00:00")).timetable.months[
        2027, 4
    ]
    assert found.last_day == datetime.date(2027, 4, 30)


def test_a_moved_occurrence_stands_where_it_is_and_a_cancelled_one_stays() -> None:
    moved = [
        {"from": "2027-04-26", "to": "2027-05-03"},
        {"from": "2027-05-10", "status": "cancelled"},
    ]
    made = event(recurrence={"rule": "FREQ=WEEKLY;COUNT=5", "moved": moved})
    found = catalogue(made).timetable
    assert [each.first_day.day for each in found.months[2027, 4]] == [19]
    assert [(each.first_day.day, each.status) for each in found.months[2027, 5]] == [
        (3, "planned"),
        (3, "planned"),
        (10, "cancelled"),
        (17, "planned"),
    ]


def test_a_series_without_an_end_is_shown_for_three_years() -> None:
    made = event(start="2020-01-06 10:00", end=None, recurrence={"rule": "FREQ=WEEKLY"})
    keys = catalogue(made).timetable.keys
    assert (keys[0], keys[-1]) == ((2020, 1), (2029, 12))


def test_a_campaign_has_days_of_its_own() -> None:
    day = {"title": "День матери", "rule": {"month": 11, "weekday": "sunday", "nth": -1}}
    made = series("join-us", rule={"from": "11-16", "to": "12-12"}, days=[day])
    november = catalogue(made).timetable.months[2026, 11]
    assert [(each.id, each.first_day.day) for each in november] == [
        ("network-events/join-us/2026", 16),
        ("network-events/join-us/2026/11-29", 29),
    ]


def test_the_order_is_by_day_then_by_length_then_by_time() -> None:
    found = catalogue(
        event("late", start="2027-04-19 15:00", end="2027-04-19 16:00"),
        event("early", start="2027-04-19 09:00", end="2027-04-19 10:00"),
        event("long", start="2027-04-19", end="2027-04-25"),
        event("day", start="2027-04-19", end="2027-04-19"),
    ).timetable.months[2027, 4]
    assert [each.id.partition("/")[2] for each in found] == ["long", "day", "early", "late"]


def test_what_the_rule_leaves_open_is_not_certain() -> None:
    found = catalogue(series(rule={"on": "06-01", "about": "да"})).timetable
    (happening,) = found.months[2027, 6]
    assert (happening.certain, happening.status) == (False, "planned")
    month = catalogue(series(rule={"month": 4})).timetable.undated[2027, 4]
    assert [each.start for each in month] == [PartialDate(2027, 4)]
