"""Two calendars to the letter. `UPDATE_GOLDENS=1` writes them anew: read the difference."""

import os

import pytest

from tests.calendars.made import catalogue, event, files, series
from tests.site import ROOT

GOLDENS = ROOT / "tests/golden/calendars"
NAMES = ["calendars/all.ics", "en/calendars/deadlines.ics"]


def made() -> dict[str, bytes]:
    """Return calendars with one of everything that calendars can say."""
    days = [{"title": {"ru": "День толерантности", "en": "Tolerance Day"}, "rule": {"on": "11-16"}}]
    weekly = {
        "rule": "FREQ=WEEKLY;BYDAY=TU;COUNT=4",
        "except": ["2027-02-09"],
        "also": ["2027-02-25"],
        "moved": [
            {"from": "2027-02-16", "to": "2027-02-17 11:00", "why": {"ru": "Ремонт"}},
            {"from": "2027-02-23", "status": "cancelled", "why": {"ru": "Праздник"}},
        ],
    }
    times = {"start": "2027-02-02 18:00", "end": "2027-02-02 19:30"}
    change = {"said": "2027-02-20", "start": "2027-04-05", "end": "2027-04-06", "why": "Паводок"}
    place = {"place": {"ru": "Томск; школа № 32", "en": "Tomsk, School No. 32"}, "regions": []}
    return files(
        catalogue(
            series("be-with-us", rule={"from": "11-16", "to": "12-12"}, days=days),
            event("weekly", **times, regions=["ru-kya"], recurrence=weekly, form="training"),
            event("moved", changes=[change], deadline="2027-03-01", status="open", **place),
            event("summer-time", start="2010-03-27 22:00", end="2010-03-28 06:00", status="held"),
            event("cancelled", start="2027-05-01", status="cancelled", deadline="2027-03-02 18:00"),
            event("postponed", start="2027-06-01", status="postponed", mode="online"),
        )
    )


@pytest.mark.parametrize("name", NAMES)
def test_calendar_to_the_letter(name: str) -> None:
    data = made()[name]
    golden = GOLDENS / name.replace("calendars/", "").replace("/", "-")
    if os.environ.get("UPDATE_GOLDENS") == "1":
        GOLDENS.mkdir(exist_ok=True)
        golden.write_bytes(data)
    assert data == golden.read_bytes()


def test_no_golden_is_left_over() -> None:
    names = {name.replace("calendars/", "").replace("/", "-") for name in NAMES}
    assert {path.name for path in GOLDENS.iterdir()} == names
