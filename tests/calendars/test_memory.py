"""What is kept of written events saves time, and changes nothing."""

import sqlite3
from pathlib import Path

import pytest

from plugins.calendars import memory as memories
from plugins.calendars import scribe
from plugins.calendars.calendar import CalendarEvent
from plugins.calendars.component import Written
from plugins.calendars.files import site_calendars
from plugins.model.catalogue import Catalogue
from plugins.model.language import Language
from plugins.model.settings import SiteSettings
from tests.entries import TODAY, catalogue, event, region, series

SETTINGS = SiteSettings("https://example.org", TODAY)
MOVED = {"from": "2027-04-26", "to": "2027-04-27"}


def site(**values: object) -> Catalogue:
    recurrence = {"rule": "FREQ=WEEKLY;COUNT=3", "moved": [MOVED]}
    return catalogue(
        region(),
        event("first", regions=["ru-kya"], recurrence=recurrence, deadline="2027-04-01"),
        event("second", start="2027-05-01", end="2027-05-03", **values),
        series(rule={"on": "03-01"}),
    )


def files(made: Catalogue, cache: Path | None = None) -> dict[str, bytes]:
    found = site_calendars(made, SETTINGS, "test", cache)
    return {each.path: each.recipe().make() for each in found}


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of what is written from now on."""
    names: list[str] = []
    write = scribe.write

    def counted(event: CalendarEvent, cancelled: str, language: Language) -> Written:
        names.append(event.uid)
        return write(event, cancelled, language)

    monkeypatch.setattr(scribe, "write", counted)
    monkeypatch.setattr(memories, "BATCH", 1)
    return names


def test_a_second_build_writes_nothing_and_gives_the_same(
    tmp_path: Path, written: list[str]
) -> None:
    cache = tmp_path / "calendars.sqlite"
    first = files(site(), cache)
    assert written
    written.clear()
    assert files(site(), cache) == first
    assert written == []
    assert files(site()) == first


def test_only_what_changed_is_written_again(tmp_path: Path, written: list[str]) -> None:
    cache = tmp_path / "calendars.sqlite"
    files(site(), cache)
    written.clear()
    after = files(site(title="Другое"), cache)
    assert set(written) == {"events/second@cs-network.ru"}
    assert after == files(site(title="Другое"))


def test_what_is_gone_is_forgotten(tmp_path: Path, written: list[str]) -> None:
    cache = tmp_path / "calendars.sqlite"
    files(site(), cache)
    files(catalogue(event("second", start="2027-05-01", end="2027-05-03")), cache)
    with sqlite3.connect(cache) as connection:
        keys = {row[0] for row in connection.execute("SELECT key FROM written")}
    assert keys == {"events/second"}


@pytest.mark.parametrize("rubbish", [b"", b"no database", b"SQLite format 3\0" + b"x" * 4000])
def test_a_broken_file_is_thrown_away(tmp_path: Path, written: list[str], rubbish: bytes) -> None:
    cache = tmp_path / "calendars.sqlite"
    cache.write_bytes(rubbish)
    assert files(site(), cache) == files(site())
