"""Every fault of a recurrence is found at its field, soon, and nothing raises."""

import datetime
import time
from typing import Any, get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.model.moments import Moment
from plugins.model.recurrence import Recurrence
from plugins.model.rule import FREQUENCIES, PARTS
from plugins.model.rule_check import check_rule
from plugins.model.rule_fault import FaultName
from tests.calendars.events import MOSCOW

TIMED = datetime.datetime(2018, 7, 3, 18)
DAY = datetime.date(2018, 7, 3)
WEEKLY = "FREQ=WEEKLY;COUNT=3"


def series(*moved: dict[str, Any], rule: str = WEEKLY, without: tuple[str, ...] = ()) -> Any:
    return {"rule": rule, "moved": moved, "except": without}


# Name, field, whether days or times, and what is written.
FAULTS: list[tuple[str, str, Moment, dict[str, Any]]] = [
    ("control_character", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=3\r\nSUMMARY:x"}),
    ("control_character", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=3\n"}),
    ("control_character", "rule", TIMED, {"rule": "FREQ=DAILY\0"}),
    ("control_character", "rule", TIMED, {"rule": "FREQ=DAILY\u2028"}),
    ("unknown_part", "rule", TIMED, {"rule": "FREQ=DAILY;BYEASTER=1"}),
    ("unknown_part", "rule", TIMED, {"rule": "RRULE:FREQ=DAILY"}),
    ("unknown_part", "rule", TIMED, {"rule": "FREQ=DAILY;"}),
    ("unknown_part", "rule", TIMED, {"rule": "каждый вторник"}),
    ("repeated_part", "rule", TIMED, {"rule": "FREQ=DAILY;FREQ=WEEKLY"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=FORTNIGHTLY"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=1e9"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=-1"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=３"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;INTERVAL=99999999"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;UNTIL=20180230"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;UNTIL=2018-12-31"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;UNTIL=00010101T000000"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=WEEKLY;BYDAY=ВТ"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=WEEKLY;BYDAY="}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=MONTHLY;BYDAY=0MO"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=MONTHLY;BYMONTHDAY=32"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=MONTHLY;BYMONTHDAY=0"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;BYHOUR=-1"}),
    ("bad_value", "rule", TIMED, {"rule": "FREQ=DAILY;WKST=XX"}),
    ("no_frequency", "rule", TIMED, {"rule": "COUNT=3"}),
    ("interval_zero", "rule", TIMED, {"rule": "FREQ=DAILY;INTERVAL=0"}),
    ("count_and_until", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=3;UNTIL=20181231T000000Z"}),
    ("count_too_large", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=1001"}),
    ("count_too_large", "rule", TIMED, {"rule": "FREQ=SECONDLY;COUNT=1000000000"}),
    ("too_fine", "rule", TIMED, {"rule": "FREQ=SECONDLY"}),
    ("too_fine", "rule", TIMED, {"rule": "FREQ=HOURLY"}),
    ("too_fine", "rule", DAY, {"rule": "FREQ=HOURLY;COUNT=3"}),
    ("too_fine", "rule", DAY, {"rule": "FREQ=DAILY;BYHOUR=9;COUNT=3"}),
    ("part_not_allowed", "rule", TIMED, {"rule": "FREQ=WEEKLY;BYMONTHDAY=3"}),
    ("part_not_allowed", "rule", TIMED, {"rule": "FREQ=MONTHLY;BYYEARDAY=3"}),
    ("part_not_allowed", "rule", TIMED, {"rule": "FREQ=MONTHLY;BYWEEKNO=3;BYDAY=TU"}),
    ("part_not_allowed", "rule", TIMED, {"rule": "FREQ=WEEKLY;BYDAY=1TU"}),
    ("part_not_allowed", "rule", TIMED, {"rule": "FREQ=YEARLY;BYWEEKNO=27;BYDAY=1TU"}),
    ("part_not_allowed", "rule", TIMED, {"rule": "FREQ=WEEKLY;BYDAY=TU;BYSETPOS=1"}),
    ("part_not_allowed", "rule", TIMED, {"rule": "FREQ=MONTHLY;BYSETPOS=1"}),
    ("week_without_day", "rule", TIMED, {"rule": "FREQ=YEARLY;BYWEEKNO=27"}),
    ("never", "rule", TIMED, {"rule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}),
    ("never", "rule", TIMED, {"rule": "FREQ=DAILY;BYMONTH=4,2;BYMONTHDAY=31,-31"}),
    ("out_of_years", "start", datetime.date(1812, 9, 7), {"rule": "FREQ=YEARLY"}),
    ("out_of_years", "start", datetime.date(9999, 9, 7), {"rule": "FREQ=YEARLY"}),
    ("out_of_years", "also.0", TIMED, {"also": ["9018-07-10"]}),
    ("until_kind", "rule", TIMED, {"rule": "FREQ=DAILY;UNTIL=20181231"}),
    ("until_kind", "rule", DAY, {"rule": "FREQ=DAILY;UNTIL=20181231T000000Z"}),
    ("until_before_start", "rule", TIMED, {"rule": "FREQ=DAILY;UNTIL=20180703T145959Z"}),
    ("until_before_start", "rule", TIMED, {"rule": "FREQ=DAILY;UNTIL=20180703T175959"}),
    ("until_before_start", "rule", DAY, {"rule": "FREQ=DAILY;UNTIL=20180702"}),
    ("no_occurrence", "rule", TIMED, {"rule": "FREQ=DAILY;COUNT=0"}),
    ("no_occurrence", "rule", TIMED, {"rule": "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=7;COUNT=3"}),
    ("no_occurrence", "rule", TIMED, {"rule": "FREQ=MONTHLY;BYDAY=1TU;BYSETPOS=2"}),
    ("no_occurrence", "rule", TIMED, {"rule": "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1;COUNT=2"}),
    ("no_occurrence", "except", TIMED, {"also": ["2018-07-03"], "except": ["2018-07-03"]}),
    ("start_off_rule", "rule", TIMED, {"rule": "FREQ=WEEKLY;BYDAY=WE;COUNT=3"}),
    ("start_off_rule", "rule", DAY, {"rule": "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=20;COUNT=3"}),
    ("too_long", "rule", TIMED, {"rule": "FREQ=DAILY;UNTIL=20221231T000000Z"}),
    ("too_long", "rule", TIMED, {"rule": "FREQ=YEARLY;COUNT=31;INTERVAL=2"}),
    ("too_long", "rule", DAY, {"rule": "FREQ=YEARLY;UNTIL=21000101"}),
    ("too_long", "also.0", DAY, {"also": ["2050-01-01"]}),
    ("empty", "rule", TIMED, {}),
    ("wrong_kind", "also.0", DAY, {"also": ["2018-07-10 18:00"]}),
    ("wrong_kind", "moved.0.from", DAY, series({"from": "2018-07-10 18:00", "to": "2018-07-11"})),
    ("wrong_kind", "moved.0.to", DAY, series({"from": "2018-07-10", "to": "2018-07-11 18:00"})),
    ("wrong_kind", "moved.0.end", TIMED, series({"from": "2018-07-10", "end": "2018-07-11"})),
    ("before_start", "also.1", DAY, {"also": ["2018-07-10", "2018-07-02"]}),
    ("before_start", "also.0", TIMED, {"also": ["2018-07-03 17:59"]}),
    (
        *("end_before_start", "moved.0.end", TIMED),
        series({"from": "2018-07-10", "end": "2018-07-10 17:00"}),
    ),
    ("no_such_occurrence", "except.1", TIMED, series(without=("2018-07-10", "2018-07-11"))),
    ("no_such_occurrence", "moved.0.from", TIMED, series({"from": "2018-07-11", "to": DAY})),
    ("no_such_occurrence", "moved.0.from", TIMED, series({"from": "2018-07-10 17:00", "to": DAY})),
    (
        *("no_such_occurrence", "moved.0.from", TIMED),
        series({"from": "2018-07-10", "to": DAY}, without=("2018-07-10",)),
    ),
    (
        *("several_occurrences", "moved.0.from", TIMED),
        series({"from": "2018-07-03", "to": DAY}, rule="FREQ=HOURLY;COUNT=3"),
    ),
    (
        *("moved_twice", "moved.1.from", TIMED),
        series(
            {"from": "2018-07-10", "to": "2018-07-12"},
            {"from": "2018-07-10 18:00", "status": "cancelled"},
        ),
    ),
    ("moved_nowhere", "moved.0", TIMED, series({"from": "2018-07-10"})),
    (
        *("cancelled_and_moved", "moved.0.to", TIMED),
        series({"from": "2018-07-10", "to": "2018-07-12", "status": "cancelled"}),
    ),
]


def check(
    start: Moment, values: dict[str, Any], end: Moment | None = None
) -> list[tuple[str, str]]:
    made = Recurrence.model_validate(values)
    return [(each.name, each.field) for each in check_rule(start, end or start, made, MOSCOW)]


@pytest.mark.timed
@pytest.mark.parametrize(("name", "field", "start", "values"), FAULTS)
def test_a_fault_is_found_at_its_field(
    name: str, field: str, start: Moment, values: dict[str, Any]
) -> None:
    before = time.process_time()
    found = check(start, values)
    assert time.process_time() - before < 0.5
    assert (name, field) in found
    # Nothing else is said of it, but for what follows in other fields.
    assert [each for each in found if each[1] == field and each[0] != name] == []


def test_every_fault_has_its_case() -> None:
    assert {name for name, *_ in FAULTS} == set(get_args(FaultName))


def test_an_end_before_the_start_and_of_another_kind_are_faults() -> None:
    rule = {"rule": WEEKLY}
    assert check(TIMED, rule, TIMED.replace(hour=17)) == [("end_before_start", "end")]
    assert check(TIMED, rule, DAY) == [("wrong_kind", "end")]
    assert check(DAY, rule, DAY) == []


def test_all_faults_of_the_fields_are_found_at_once() -> None:
    values = {"rule": "FREQ=DAILY;COUNT=x;WKST=y", "also": ["2001-01-01"], "moved": [{"from": DAY}]}
    assert [name for name, _ in check(TIMED, values)] == [
        *("before_start", "moved_nowhere", "bad_value", "bad_value")
    ]


texts = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.builds(
            "{}={}".format,
            st.sampled_from(sorted(PARTS)),
            st.one_of(
                st.sampled_from([*FREQUENCIES, "MO", "1TU,-1SU", "20181231", "20181231T000000Z"]),
                st.integers(-400, 400),
                st.text(max_size=8),
            ),
        ),
        max_size=6,
    ).map(";".join),
    st.builds(
        "FREQ={};INTERVAL={};COUNT={};{}={}".format,
        st.sampled_from(FREQUENCIES),
        st.integers(0, 10_000),
        st.integers(0, 1000),
        st.sampled_from(sorted(PARTS)),
        st.integers(-31, 366),
    ),
)


@pytest.mark.timed
@settings(max_examples=200, deadline=None)
@given(texts, st.sampled_from([TIMED, DAY]))
@example("FREQ=SECONDLY;INTERVAL=10000;COUNT=1000;BYMONTH=2;BYMONTHDAY=29;BYSECOND=7", TIMED)
@example("FREQ=SECONDLY;COUNT=1000;BYHOUR=18;BYMINUTE=0;BYSECOND=0;BYMONTH=7;BYMONTHDAY=3", TIMED)
@example("FREQ=DAILY;COUNT=1000;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", TIMED)
def test_no_text_raises_or_takes_long(text: str, start: Moment) -> None:
    before = time.process_time()
    check(start, {"rule": text[:500]})
    assert time.process_time() - before < 1
