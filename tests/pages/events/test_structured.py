"""JSON-LD of events and series: times with their offset, states, places."""

from typing import Any

import orjson
import pytest

from plugins.pages.events.event import event_page
from plugins.pages.events.series import series_page
from tests.entries import event, region, series
from tests.pages.calendar.desk import frame_of, make_view

SCHEMA = "https://schema.org/"
MOVED = {"said": "2026-11-10", "start": "2027-04-12 10:00", "end": "2027-04-12 18:00"}


def data_of(**values: Any) -> dict[str, Any]:
    one = event(regions=["ru-kya"], **values)
    view = make_view(one, region(), series())
    return first(event_page(view, frame_of(view), one).skeleton.head.structured)


def first(structured: str) -> dict[str, Any]:
    found: dict[str, Any] = orjson.loads(str(structured))["@graph"][0]
    return found


def test_times_have_their_offset() -> None:
    data = data_of()
    assert data["@type"] == "Event"
    assert data["startDate"] == "2027-04-19T10:00:00+07:00"
    assert data["endDate"] == "2027-04-19T18:00:00+07:00"


def test_days_are_dates_and_the_last_one_is_inclusive() -> None:
    data = data_of(start="2027-04-19", end="2027-04-21")
    assert (data["startDate"], data["endDate"]) == ("2027-04-19", "2027-04-21")
    data = data_of(start="2027-04", end=None)
    assert data["startDate"] == "2027-04"
    assert "endDate" not in data


def test_a_recurring_event_lasts_to_its_last_time() -> None:
    data = data_of(recurrence={"rule": "FREQ=WEEKLY;COUNT=3"})
    assert data["startDate"] == "2027-04-19T10:00:00+07:00"
    assert data["endDate"] == "2027-05-03T18:00:00+07:00"


@pytest.mark.parametrize(
    ("values", "status", "previous"),
    [
        ({}, "EventScheduled", None),
        ({"changes": [MOVED]}, "EventRescheduled", "2027-04-12T10:00:00+07:00"),
        (
            {"changes": [MOVED, {"said": "2026-11-12", "place": "Зал"}]},
            "EventRescheduled",
            "2027-04-12T10:00:00+07:00",
        ),
        (
            {"status": "postponed", "changes": [MOVED]},
            "EventRescheduled",
            "2027-04-12T10:00:00+07:00",
        ),
        ({"status": "postponed"}, "EventPostponed", None),
        (
            {"status": "postponed", "changes": [MOVED, {"said": "2026-11-12", "why": "Ждём."}]},
            "EventPostponed",
            None,
        ),
        ({"status": "cancelled", "changes": [MOVED]}, "EventCancelled", None),
    ],
)
def test_states(values: dict[str, Any], status: str, previous: str | None) -> None:
    data = data_of(**values)
    assert data["eventStatus"] == f"{SCHEMA}{status}"
    assert data.get("previousStartDate") == previous


def test_places() -> None:
    place, online = {"place": "Школа", "point": "56.01, 92.85"}, {"online": "https://example.com/"}
    data = data_of(mode="hybrid", **place, **online)
    assert data["eventAttendanceMode"] == f"{SCHEMA}MixedEventAttendanceMode"
    real, virtual = data["location"]
    assert real["geo"]["latitude"] == 56.01
    assert virtual == {"@type": "VirtualLocation", "url": "https://example.com/"}
    data = data_of(mode="online", **place, **online)
    assert data["location"] == virtual
    assert "location" not in data_of()


def test_who_organises_and_what_it_belongs_to() -> None:
    data = data_of(organisers=["Центр </script>"], series="week")
    assert data["organizer"] == [{"@type": "Organization", "name": "Центр </script>"}]
    assert data["superEvent"]["@type"] == "EventSeries"
    assert data["superEvent"]["url"].endswith("/network-events/week/")
    assert data_of()["organizer"][0]["name"] == "Центр"


def test_a_series_has_its_certain_editions() -> None:
    week = series(
        rule={"from": "04-16", "to": "04-20"},
        editions=[{"year": 2009, "start": "2009-04-20", "place": "Пермь"}, {"year": 1999}],
    )
    view = make_view(week)
    data = first(series_page(view, frame_of(view), week).skeleton.head.structured)
    assert data["@type"] == "EventSeries"
    found = {each["startDate"]: each for each in data["subEvent"]}
    assert set(found) == {"2027-04-16", "2026-04-16", "2009-04-20", "1999-04-16"}
    assert found["2009-04-20"]["location"]["name"] == "Пермь"
    assert "url" not in found["2027-04-16"]
    vague = series("vague", rule={"month": 4, "weeks": [3, 4]})
    view = make_view(vague)
    data = first(series_page(view, frame_of(view), vague).skeleton.head.structured)
    assert data["subEvent"] == []
