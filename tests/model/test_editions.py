"""A series has the editions that are known, and those that its rule gives: never more."""

import datetime
from typing import Any

from plugins.model.dates import PartialDate
from plugins.model.editions import SeriesEdition
from tests.entries import catalogue, event, series

ON = {"on": "03-01"}
WEEKS = {"month": 4, "weeks": [3, 4]}


def editions(*events: Any, **values: Any) -> dict[int, SeriesEdition]:
    made = series(**values)
    return {each.year: each for each in catalogue(made, *events).editions(made)}


def test_this_year_and_the_next_are_computed() -> None:
    found = editions(rule=ON)
    assert list(found) == [2027, 2026]
    assert found[2027].start == found[2027].end == datetime.date(2027, 3, 1)
    assert found[2027].certain
    assert found[2027].is_computed
    assert found[2027].permalink() == "network-events/week/"


def test_nothing_is_computed_without_a_rule_or_for_what_is_over() -> None:
    assert not editions()
    assert not editions(rule=ON, retired="да")
    assert not editions(rule=ON, irregular="да")


def test_an_edition_that_is_known_takes_its_days_from_an_exact_rule() -> None:
    found = editions(rule=ON, editions=[{"year": 2009, "counts": {"applications": "78"}}])
    assert found[2009].start == datetime.date(2009, 3, 1)
    assert found[2009].permalink() == "network-events/week/2009/"


def test_an_open_rule_says_nothing_of_a_year_that_is_past() -> None:
    found = editions(rule=WEEKS, editions=[{"year": 2008, "estimated": "да"}])
    assert found[2008].start == PartialDate(2008)
    assert not found[2008].certain


def test_an_announced_week_takes_the_place_of_the_open_one() -> None:
    open_ = editions(rule=WEEKS)[2027]
    assert (open_.certain, open_.end) == (False, datetime.date(2027, 5, 2))
    told = {"year": 2027, "start": "2027-04-19", "end": "2027-04-25"}
    known = editions(rule=WEEKS, editions=[told])[2027]
    assert (known.certain, known.end) == (True, datetime.date(2027, 4, 25))
    assert known.key == open_.key


def test_a_month_is_no_more_than_a_month() -> None:
    assert editions(rule={"month": 4})[2027].start == PartialDate(2027, 4)


def test_an_event_makes_its_year_known() -> None:
    held = event("perm", start="2018-03-16", end="2018-03-16", series="week", edition=2018)
    found = editions(held)
    assert list(found) == [2018]
    assert found[2018].events == (held,)
    assert not found[2018].is_computed


def test_an_open_window_stays_until_the_week_is_announced() -> None:
    coming = event(start="2027-04-20", end="2027-04-20", series="week", edition=2027)
    window = (datetime.date(2027, 4, 19), datetime.date(2027, 5, 2))
    for found in (
        editions(coming, rule=WEEKS)[2027],
        editions(rule=WEEKS, editions=[{"year": 2027, "theme": "Двор"}])[2027],
    ):
        assert (found.start, found.end, found.certain) == (*window, False)


def test_what_is_said_of_an_edition_is_counted() -> None:
    told = {"year": 2027, "start": "2027-04-19", "end": "2027-04-25"}
    moved = {**told, "changes": [{"said": "2027-02-01", "start": "2027-04-26"}]}
    ways = ([], [told], [moved])
    found = [editions(rule=WEEKS, editions=each)[2027].sequence for each in ways]
    assert found == [0, 1, 2]
