"""Rules become the times that the standard names, and that another reader of it finds."""

import datetime
import re
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.model.expansion import expand
from plugins.model.moments import Moment, local
from plugins.model.recurrence import Occurrence, Recurrence, occurrences
from plugins.model.rule import FINE, FREQUENCIES, parse_rule
from plugins.model.rule_check import check_rule
from tests.model.rules import rules, starts

NEW_YORK, MOSCOW = ZoneInfo("America/New_York"), ZoneInfo("Europe/Moscow")
HOUR = datetime.timedelta(hours=1)


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def recurrence(rule: str = "", **values: object) -> Recurrence:
    given = {name.rstrip("_"): value for name, value in values.items()}
    return Recurrence.model_validate({"rule": rule, **given})


def happens(
    rule: str, start: Moment, zone: ZoneInfo = MOSCOW, hours: float = 1, **values: object
) -> tuple[Occurrence, ...]:
    """Return the occurrences of a sound recurrence."""
    end = start + hours * HOUR if isinstance(start, datetime.datetime) else start
    made = recurrence(rule, **values)
    assert check_rule(start, end, made, zone) == []
    return occurrences(start, end, made, zone)


def shown(found: tuple[Occurrence, ...]) -> list[str]:
    return [each.start.isoformat()[:16] for each in found]


@settings(max_examples=300, deadline=None)
@given(rules(FREQUENCIES), starts)
@example("FREQ=YEARLY;COUNT=20;BYWEEKNO=53;BYDAY=MO;WKST=SU", at("1996-01-01T00:00"))
@example("FREQ=YEARLY;COUNT=20;BYWEEKNO=1;BYDAY=MO,SU", at("1996-01-01T00:00"))
@example("FREQ=YEARLY;COUNT=8;BYMONTH=2;BYMONTHDAY=29", at("1996-02-29T10:00"))
@example("FREQ=MONTHLY;COUNT=30;BYDAY=+3FR,-2SA;BYMONTH=2,4", at("2000-01-01T10:00"))
def test_rules_agree_with_dateutil(text: str, start: datetime.datetime) -> None:
    rule, faults = parse_rule(text)
    assert rule, faults
    last = start + datetime.timedelta(days=2000)
    found = list(islice(expand(rule, start, last), rule.count))
    if not found:
        return  # dateutil would look for what never comes until the year 9999
    other = rrulestr(re.sub(";COUNT=[0-9]+", "", text), dtstart=start)
    complete = rule.frequency in FINE or len(found) == rule.count
    wanted = len(found) + (not complete)
    assert [each for each in islice(other, wanted) if each <= last] == found


# The standard's own examples (3.8.5.3): all of New York, 9 o'clock.
@pytest.mark.parametrize(
    ("rule", "first", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02", "09-02 09-12 09-22 10-02 10-12"),
        ("FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "1997-09-02",
         "09-02 09-04 09-09 09-11 09-16 09-18 09-23 09-25 09-30 10-02"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09-02",
         "09-02 09-04 09-16 09-18 09-30 10-02 10-14 10-16"),
        ("FREQ=MONTHLY;COUNT=4;BYDAY=1FR", "1997-09-05", "09-05 10-03 11-07 12-05"),
        ("FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997-09-07",
         "09-07 09-28 11-02 11-30 01-04 01-25 03-01 03-29 05-03 05-31"),
        ("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22", "09-22 10-20 11-17 12-22 01-19 02-16"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=6", "1997-09-28", "09-28 10-29 11-28 12-29 01-29 02-26"),
        ("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09-30",
         "09-30 10-01 10-31 11-01 11-30 12-01 12-31 01-01 01-31 02-01"),
        ("FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "1997-01-01",
         "01-01 04-10 07-19 01-01 04-09 07-18 01-01 04-10 07-19 01-01"),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=3", "1997-05-19", "05-19 05-18 05-17"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", "1997-05-12", "05-12 05-11 05-17"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5", "1998-02-13",
         "02-13 03-13 11-13 08-13 10-13"),
        ("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3",
         "1996-11-05", "11-05 11-07 11-02"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", "09-04 10-07 11-06"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=7", "1997-09-29",
         "09-29 10-30 11-27 12-30 01-29 02-26 03-30"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05",
         "08-05 08-10 08-19 08-24"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05",
         "08-05 08-17 08-19 08-31"),
        ("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15", "01-15 01-30 02-15 03-15 03-30"),
        # What it has no example of: weekdays with and without a number,
        ("FREQ=MONTHLY;BYDAY=MO,-1WE;COUNT=6", "1997-09-22", "09-22 09-24 09-29 10-06 10-13 10-20"),
        # negative weeks.
        ("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO;COUNT=4", "2008-12-22", "12-22 12-28 12-27 12-26"),
    ],
)  # fmt: skip
def test_the_examples_of_the_standard(rule: str, first: str, expected: str) -> None:
    found = happens(rule, at(f"{first}T09:00"), NEW_YORK)
    assert [f"{each.start:%m-%d}" for each in found] == expected.split()
    assert {each.start.hour for each in found} == {9}


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z", "09:00 12:00 15:00"),
        ("FREQ=MINUTELY;INTERVAL=90;COUNT=4", "09:00 10:30 12:00 13:30"),
        ("FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40;COUNT=4", "09:00 09:20 09:40 10:00"),
        ("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10;COUNT=4", "09:00 09:20 09:40 10:00"),
        ("FREQ=SECONDLY;INTERVAL=600;COUNT=3", "09:00 09:10 09:20"),
        ("FREQ=HOURLY;BYMINUTE=0,30;COUNT=3", "09:00 09:30 10:00"),
    ],
)
def test_examples_within_a_day(rule: str, expected: str) -> None:
    found = happens(rule, at("1997-09-02T09:00"), NEW_YORK)
    assert [f"{each.start:%H:%M}" for each in found] == expected.split()


def test_the_clock_on_the_wall_repeats() -> None:
    found = happens("FREQ=WEEKLY;COUNT=3", at("2010-10-19T18:00"))
    assert {each.start.hour for each in found} == {18}
    offsets = [each.start.utcoffset() for each in found]
    assert offsets == [4 * HOUR, 4 * HOUR, 3 * HOUR]  # 31 October 2010: the clocks go back


def test_a_time_in_the_gap_is_read_with_the_offset_before_it() -> None:
    found = happens("FREQ=DAILY;COUNT=3", at("2010-03-27T02:30"), hours=2)
    assert shown(found) == ["2010-03-27T02:30", "2010-03-28T03:30", "2010-03-29T02:30"]
    assert found[1].nominal == at("2010-03-28T02:30")
    assert found[1].start.utcoffset() == 4 * HOUR
    assert found[1].end.isoformat() == "2010-03-28T05:30:00+04:00"


def test_a_time_that_comes_twice_is_the_first() -> None:
    found = happens("FREQ=DAILY;COUNT=2", at("2010-10-30T02:30"))
    assert found[1].start.utcoffset() == 4 * HOUR
    # An hour by the clock, too, though they were turned back meanwhile.
    assert isinstance(found[1].end, datetime.datetime)
    assert isinstance(found[1].start, datetime.datetime)
    exact = found[1].end.astimezone(datetime.UTC) - found[1].start.astimezone(datetime.UTC)
    assert exact == HOUR


def test_every_occurrence_lasts_exactly_as_long_as_the_first() -> None:
    found = happens("FREQ=DAILY;COUNT=2", at("2010-03-26T20:00"), hours=12)
    assert [each.end.isoformat()[11:] for each in found] == ["08:00:00+03:00", "09:00:00+04:00"]
    spring = happens("FREQ=DAILY;COUNT=2", at("2010-03-26T20:00"), hours=32)
    assert [each.end.isoformat()[:16] for each in spring] == [
        "2010-03-28T04:00",
        "2010-03-29T04:00",
    ]


@pytest.mark.parametrize(
    ("zone", "day", "before", "after"),
    [
        ("Europe/Kaliningrad", "2011-03-26", 2, 3),
        ("Europe/Moscow", "2014-10-25", 4, 3),
        ("Europe/Saratov", "2016-12-03", 3, 4),
        ("Asia/Chita", "2016-03-26", 8, 9),
        ("Asia/Magadan", "2016-04-23", 10, 11),
    ],
)
def test_an_evening_class_stays_in_the_evening(
    zone: str, day: str, before: int, after: int
) -> None:
    found = happens("FREQ=DAILY;COUNT=2", at(f"{day}T18:00"), ZoneInfo(zone))
    assert [each.start.isoformat()[10:16] for each in found] == ["T18:00"] * 2
    offsets = [
        each.start.utcoffset() for each in found if isinstance(each.start, datetime.datetime)
    ]
    assert offsets == [before * HOUR, after * HOUR]


def test_29_february_comes_in_leap_years() -> None:
    found = happens("FREQ=YEARLY;COUNT=4", day("1996-02-29"))
    assert [str(each.start) for each in found] == [
        f"{year}-02-29" for year in (1996, 2000, 2004, 2008)
    ]
    monthly = happens("FREQ=MONTHLY;COUNT=3", day("2018-01-31"))
    assert [str(each.start) for each in monthly] == ["2018-01-31", "2018-03-31", "2018-05-31"]
    endless = happens("FREQ=YEARLY", day("2096-02-29"))
    assert [each.start.year for each in endless] == [2096, 2104, 2108, 2112, 2116, 2120, 2124]


def test_days_are_both_inclusive() -> None:
    made = recurrence("FREQ=YEARLY;UNTIL=20180101")
    found = occurrences(day("2016-11-16"), day("2016-12-12"), made, MOSCOW)
    assert [(str(each.start), str(each.end)) for each in found] == [
        ("2016-11-16", "2016-12-12"),
        ("2017-11-16", "2017-12-12"),
    ]


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20180731T150000Z", "2018-07-31T18:00"),
        ("20180731T145959Z", "2018-07-24T18:00"),
        ("20180731T180000", "2018-07-31T18:00"),
        ("20180731T175959", "2018-07-24T18:00"),
    ],
)
def test_until_is_inclusive(until: str, last: str) -> None:
    found = happens(f"FREQ=WEEKLY;UNTIL={until}", at("2018-07-03T18:00"))
    assert shown(found)[-1] == last


def test_days_are_left_out_and_added() -> None:
    found = happens(
        "FREQ=WEEKLY;BYDAY=TU;COUNT=4",
        at("2018-07-03T18:00"),
        except_=["2018-07-10", "2018-07-17"],
        also=["2018-07-05", "2018-07-06 11:00", "2018-07-24"],
    )
    assert shown(found) == [
        *("2018-07-03T18:00", "2018-07-05T18:00", "2018-07-06T11:00", "2018-07-24T18:00")
    ]


def test_without_a_rule_the_start_and_the_days_added_remain() -> None:
    assert shown(happens("", at("2018-07-03T18:00"), also=["2018-09-01"])) == [
        *("2018-07-03T18:00", "2018-09-01T18:00")
    ]
    once = occurrences(at("2018-07-03T18:00"), at("2018-07-03T19:00"), None, MOSCOW)
    assert [(each.nominal, each.change) for each in once] == [(at("2018-07-03T18:00"), None)]


def test_occurrences_are_moved_and_cancelled() -> None:
    found = happens(
        "FREQ=WEEKLY;COUNT=4",
        at("2018-07-03T18:00"),
        moved=[
            {"from": "2018-07-10", "to": "2018-07-26", "why": "Отпуск"},
            {"from": "2018-07-17 18:00", "to": "2018-07-18 11:00", "end": "2018-07-18 15:00"},
            {"from": "2018-07-24", "status": "cancelled", "why": "Карантин"},
        ],
    )
    assert [(str(each.start)[:16], str(each.end)[11:16], each.cancelled) for each in found] == [
        ("2018-07-03 18:00", "19:00", False),
        ("2018-07-18 11:00", "15:00", False),
        ("2018-07-24 18:00", "19:00", True),
        ("2018-07-26 18:00", "19:00", False),
    ]
    assert [str(each.nominal)[:10] for each in found] == [
        *("2018-07-03", "2018-07-17", "2018-07-24", "2018-07-10")
    ]
    assert found[2].change
    assert found[2].change.why
    assert found[2].change.why.ru == "Карантин"


def test_days_are_moved_as_a_whole() -> None:
    made = recurrence(
        "FREQ=YEARLY;COUNT=3",
        moved=[
            {"from": "2017-04-20", "to": "2017-05-03"},
            {"from": "2018-04-20", "end": "2018-04-21"},
        ],
    )
    found = occurrences(day("2016-04-20"), day("2016-04-26"), made, MOSCOW)
    assert [(str(each.start), str(each.end)) for each in found] == [
        *(("2016-04-20", "2016-04-26"), ("2017-05-03", "2017-05-09"), ("2018-04-20", "2018-04-21"))
    ]


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=YEARLY", "FREQ=MONTHLY"])
def test_an_endless_rule_ends(rule: str) -> None:
    found = happens(rule, at("2018-07-03T18:00"))
    assert len(found) <= 1000
    assert found[-1].start <= at("2048-07-03T18:00").replace(tzinfo=MOSCOW)
    assert len(found) == 1000 or found[-1].start.year == 2048


@settings(max_examples=60, deadline=None)
@given(
    rules(("YEARLY", "MONTHLY", "WEEKLY", "DAILY")), st.dates(day("1996-01-01"), day("2030-12-31"))
)
def test_days_are_those_of_the_same_rule_at_midnight(text: str, start: datetime.date) -> None:
    made = recurrence(text)
    midnight = datetime.datetime.combine(start, datetime.time())
    if check_rule(start, start, made, MOSCOW):
        return
    timed = occurrences(midnight, midnight, made, ZoneInfo("UTC"))
    days = occurrences(start, start, made, MOSCOW)
    assert [local(each.start) for each in days] == [each.nominal for each in timed]


def test_a_faulty_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="bad_value"):
        occurrences(day("2018-07-03"), day("2018-07-03"), recurrence("FREQ=OFTEN"), MOSCOW)
