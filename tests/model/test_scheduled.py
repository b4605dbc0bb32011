"""What an event says of its changes: the sequence never falls, the last word has its day."""

import datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from plugins.model.dates import PartialDate
from plugins.model.scheduled import STEPS
from tests.entries import catalogue, event, region

CHANGE = {"said": "2027-02-01", "start": "2027-04-12 10:00"}


@given(st.integers(0, 4), st.sampled_from(sorted(STEPS)), st.sampled_from(sorted(STEPS)))
def test_each_change_outweighs_every_status(changes: int, before: str, after: str) -> None:
    first = event(status=before, changes=[CHANGE] * changes)
    second = event(status=after, changes=[CHANGE] * (changes + 1))
    assert first.sequence < second.sequence


def test_the_way_from_plan_to_report_is_upwards() -> None:
    way = ("planned", "open", "closed", "held")
    found = [event(status=each).sequence for each in way]
    assert found == sorted(set(found))


def test_a_moved_occurrence_is_a_change() -> None:
    rule = {"rule": "FREQ=WEEKLY;COUNT=3"}
    moved = [{"from": "2027-04-26", "to": "2027-04-27", "said": "2027-03-05"}]
    before, after = event(recurrence=rule), event(recurrence={**rule, "moved": moved})
    assert before.sequence < after.sequence
    assert after.modified == PartialDate(2027, 3, 5)


def test_the_last_word_is_the_newest_of_all() -> None:
    made = event(announced="2027-01-10", updated="2027-01-20", changes=[CHANGE])
    assert made.modified == PartialDate(2027, 2, 1)
    assert event().modified == PartialDate(2027, 4, 19)


def test_the_zone_is_its_own_then_that_of_the_region_then_moscow() -> None:
    made = catalogue(region(), region("ru-sa", "Asia/Yakutsk", "Asia/Vladivostok"))
    assert made.zone(event(regions=["ru-kya"])).key == "Asia/Krasnoyarsk"
    assert made.zone(event(regions=["ru-kya"], zone="Europe/Samara")).key == "Europe/Samara"
    assert made.zone(event()) == ZoneInfo("Europe/Moscow")
    both = event(regions=["ru-kya", "ru-sa"])
    assert made.zones(both) == ("Asia/Krasnoyarsk", "Asia/Yakutsk", "Asia/Vladivostok")


def test_a_day_ends_on_its_last_day() -> None:
    made = event(start="2027-04-19", end="2027-04-21")
    assert made.moments() == (datetime.date(2027, 4, 19), datetime.date(2027, 4, 21))
    assert made.is_exact
    assert not event(start="2027-04", end=None).is_exact
