"""The catalogue's calendars: which there are, what is in each, which are made anew."""

import datetime
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import icalendar
import pytest

from plugins.calendars.calendar_file import MOST_BYTES
from plugins.calendars.files import site_calendars
from plugins.model.catalogue import Catalogue
from plugins.model.event import Event
from plugins.model.settings import SiteSettings
from tests.calendars.events import read, read_by_own_clocks, unfolded
from tests.calendars.made import REGION, SITE, TOPIC, catalogue, entry, event, files, many, marks
from tests.calendars.made import series as network_event
from tests.site import CONTENT, ROOT, load_content

RICH: dict[str, Any] = {"regions": ["ru-kya"], "topics": ["volunteering"], "audience": ["teacher"]}
HOSTILE = "x\r\nATTENDEE:mailto:a@b.c\nBEGIN:VALARM\0\u2028ORGANIZER:z\u2029END:VEVENT"


def uids(data: bytes) -> set[str]:
    return {str(each["UID"]).removesuffix("@cs-network.ru") for each in read(data).events}


def sample() -> Catalogue:
    week = network_event(rule={"on": "04-20"}, topics=["volunteering"])
    return catalogue(
        week,
        event("spring", **RICH, centres=["centre"], deadline="2027-03-01", series="kindness"),
        event("winter", start="2027-01-19 10:00", regions=["ru-kya"], place="Томск"),
        event("some-day", start="2027-05", deadline="2027-03-01", **RICH),
    )


def test_what_is_in_which_calendar() -> None:
    found = files(sample(), "ru")
    years = {"network-events/kindness/2026", "network-events/kindness/2027"}
    spring, winter = "events/spring", "events/winter"
    assert {name: uids(data) for name, data in found.items()} == {
        "all": {spring, winter, *years},
        "deadlines": {"deadline/events/spring"},
        "series-kindness": {spring, *years},
        "region-ru-kya": {spring, winter},
        "topic-volunteering": {spring, *years},
        "audience-teacher": {spring},
        "centre-centre": {spring},
        "region-ru-kya-audience-teacher": {spring},
        "event-spring": {spring},
        "event-winter": {winter},
    }
    english = files(sample(), "en")
    assert english.keys() == found.keys()
    assert all(uids(english[name]) == uids(data) for name, data in found.items())


def test_nothing_makes_no_calendar() -> None:
    assert files(catalogue()) == {}
    assert files(catalogue(event(start="2027-05"))) == {}


@pytest.mark.parametrize(
    ("name", "russian", "english"),
    [
        ("all", "Все события общественно-активных школ", "All events of community schools"),
        ("deadlines", "Сроки подачи заявок", "Application deadlines"),
        ("series-kindness", "Неделя добра", "Kindness Week"),
        ("region-ru-kya", "События: Красноярский край", "Events: Krasnoyarsk Krai"),
        ("topic-volunteering", "События по теме: Волонтёрство", "Events about: Volunteering"),
        ("audience-teacher", "События: учителя", "Events: teachers"),
        ("centre-centre", "События центра: Центр", "Events of the centre: Centre"),
        (
            "region-ru-kya-audience-teacher",
            "События: Красноярский край, учителя",
            "Events: Krasnoyarsk Krai, teachers",
        ),
        ("event-spring", "Школа", "School"),
    ],
)
def test_a_calendar_is_called_in_its_language(name: str, russian: str, english: str) -> None:
    for language, title in (("ru", russian), ("en", english)):
        path = f"{'en/' if language == 'en' else ''}calendars/{name}.ics"
        head = unfolded(files(sample())[path])[:14]
        written = title.replace(",", "\\,")
        assert {f"NAME:{written}", f"X-WR-CALNAME:{written}"} <= set(head)
        assert f"SOURCE;VALUE=URI:https://example.org/{path}" in head
        assert f"PRODID:-//cs-network.ru//Calendars//{language.upper()}" in head


def test_every_calendar_has_the_properties_of_rfc_7986() -> None:
    wanted = {"NAME", "DESCRIPTION", "LAST-MODIFIED", "URL", "SOURCE", "COLOR", "REFRESH-INTERVAL"}
    for data in files(sample()).values():
        head = read(data)
        assert wanted <= head.keys()
        assert head["COLOR"].isalpha()
        assert "VALARM" not in data.decode()
        assert "METHOD" not in head


CATALOGUES: dict[str, Callable[[Path], Catalogue]] = {
    "the site's": lambda state: load_content(ROOT / "content", state).catalogue,
    "the sample": lambda state: load_content(CONTENT, state).catalogue,
    "one of each": lambda _: sample(),
    "many": lambda _: many(30),
}


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_calendar_is_read_strictly(name: str, tmp_path: Path) -> None:
    for path, data in files(CATALOGUES[name](tmp_path)).items():
        parsed = read(data)
        names = [(str(each["UID"]), str(each.get("RECURRENCE-ID"))) for each in parsed.events]
        assert names, path
        assert len(set(names)) == len(names), path
        assert len(data) <= MOST_BYTES
        assert max(len(line) for line in data.split(b"\r\n")) <= 75
        for each in parsed.events:
            assert each["CREATED"].dt <= each["LAST-MODIFIED"].dt
            assert each["DTSTAMP"].dt == each["LAST-MODIFIED"].dt
        again = read_by_own_clocks(data)
        again.validate(raiseException=True)
        assert len(again.vevent_list) == len(names)
        assert icalendar.Calendar.from_ical(parsed.to_ical()) == parsed


def test_the_same_catalogue_makes_the_same_bytes() -> None:
    assert files(sample()) == files(sample())
    assert marks(sample()) == marks(sample())


def test_an_edited_event_makes_only_its_own_calendars_anew() -> None:
    one, other = event("spring", **RICH), event("winter", regions=["ru-kya"])
    before = marks(catalogue(one, other))
    after = marks(catalogue(one, event("winter", regions=["ru-kya"], title="Зима")))
    changed = {path for path in before if before[path] != after[path]}
    assert before.keys() == after.keys()
    assert changed == {
        f"{prefix}calendars/{name}.ics"
        for prefix in ("", "en/")
        for name in ("all", "region-ru-kya", "event-winter")
    }


def test_what_an_event_shows_of_others_makes_it_anew() -> None:
    made = catalogue(event("spring", **RICH))
    before = marks(made)
    topic = entry(type(TOPIC), TOPIC.id, title={"ru": "Добро", "en": "Volunteering"})
    after = marks(Catalogue(made.kinds, (REGION, topic, *made.entries[2:]), {}, made.date))
    changed = {path for path in before if before[path] != after[path]}
    assert "calendars/event-spring.ics" in changed
    # In English only the calendar of the topic itself is made again, to the same bytes.
    assert {path for path in changed if path.startswith("en/")} == {
        f"en/calendars/topic-{topic.id}.ics"
    }
    moved = marks(made, SiteSettings("https://example.com", SITE.date))
    assert not set(before.values()) & set(moved.values())


def test_the_zone_of_a_region_is_that_of_its_events() -> None:
    timed = event(start="2027-04-19 10:00", **RICH)
    made = catalogue(timed)
    values = {"title": REGION.title, "district": "Сибирь", "zones": ["Asia/Tomsk"]}
    other = entry(type(REGION), REGION.id, **values)
    moved = Catalogue(made.kinds, (other, *made.entries[1:]), {}, made.date)
    assert b"TZID=Asia/Krasnoyarsk:20270419T100000" in files(made)["calendars/all.ics"]
    assert b"TZID=Asia/Tomsk:20270419T100000" in files(moved)["calendars/all.ics"]
    assert marks(made).keys() == marks(moved).keys()
    assert not set(marks(made).values()) & set(marks(moved).values())


def test_a_fingerprint_tells_of_every_difference_in_bytes() -> None:
    one = sample()
    later = Catalogue(one.kinds, one.entries, {}, datetime.date(2027, 11, 22))
    bytes_before, bytes_after = files(one), files(later)
    before, after = marks(one), marks(later)
    for path in before.keys() & after.keys():
        assert (before[path] == after[path]) == (bytes_before[path] == bytes_after[path]), path
    # The year after next follows from the rule only when its time comes.
    assert before["calendars/all.ics"] != after["calendars/all.ics"]
    assert before["calendars/event-spring.ics"] == after["calendars/event-spring.ics"]


@pytest.mark.parametrize("field", ["title", "summary", "place", "why", "topic", "region"])
def test_no_text_of_an_entry_injects_anything(field: str) -> None:
    values: dict[str, Any] = {}
    if field == "why":
        values = {"changes": [{"said": "2027-03-03", "why": HOSTILE}]}
    elif field in {"title", "summary", "place"}:
        values = {field: HOSTILE}
    made = catalogue(event(**RICH, **values, deadline="2027-03-01"))
    kinds = {"topic": TOPIC, "region": REGION}
    if field in kinds:
        old = kinds[field]
        more = {"district": "О", "zones": ["Asia/Tomsk"]} if field == "region" else {}
        new = entry(type(old), old.id, title=HOSTILE, **more)
        entries = tuple(new if each is old else each for each in made.entries)
        made = Catalogue(made.kinds, entries, {}, made.date)
    for data in files(made).values():
        names = {line.partition(":")[0] for line in "\n".join(unfolded(data)).splitlines()}
        assert not names & {"ATTENDEE", "ORGANIZER"}
        assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n")
        assert {each.name for each in read(data).walk()} <= {
            *("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT")
        }


def test_an_event_longer_than_a_calendar_may_be_is_still_in_its_own() -> None:
    moved = [
        {"from": f"{day}", "status": "cancelled", "why": "я" * 1900}
        for day in (datetime.date(2027, 4, 19) + datetime.timedelta(days=n) for n in range(300))
    ]
    rule = {"rule": "FREQ=DAILY;COUNT=300", "moved": moved}
    found = files(catalogue(event("long", recurrence=rule), event("short")), "ru")
    assert len(found["event-long"]) > MOST_BYTES
    assert uids(found["event-long"]) == {"events/long"}
    assert uids(found["all"]) == {"events/short"}


def test_what_is_too_much_for_one_calendar_leaves_its_longest_past_out() -> None:
    made = many(1800)
    (whole,) = (each for each in site_calendars(made, SITE) if each.path == "calendars/all.ics")
    data = whole.recipe().make()
    assert 0.9 * MOST_BYTES < len(data) <= MOST_BYTES
    kept = uids(data)
    known = [each for each in made.of(Event) if each.recurrence is None]
    gone = [each.date for each in known if each.key not in kept]
    assert gone
    assert max(gone) <= min(each.date for each in known if each.key in kept)


@pytest.mark.timed
def test_calendars_of_5000_events_are_made_in_time() -> None:
    made = many(5000)
    before = time.process_time()
    count = sum(len(each.recipe().make()) > 0 for each in site_calendars(made, SITE))
    assert count > 10_000
    assert time.process_time() - before < 8  # thrice what it costs on a quiet machine
