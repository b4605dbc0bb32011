"""Events, deadlines and editions say in calendars what their entries say."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.calendars.calendar import CalendarEvent
from plugins.calendars.editions import edition_events
from plugins.calendars.events import Place, calendar_event, deadline_event
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.network_event import NetworkEvent
from tests.calendars.made import SITE, catalogue, event, series

NBSP = "\u00a0"
MOVED = {"said": "2027-03-03", "start": "2027-04-05", "why": "Ремонт зала"}


def told(made: Event, language: Language = "ru") -> CalendarEvent:
    return calendar_event(Place(catalogue(made), SITE, language), made)


def deadline(**values: object) -> CalendarEvent:
    made = event(**{"deadline": "2027-03-01", **values})
    return deadline_event(Place(catalogue(made), SITE, "ru"), made)


def years(made: NetworkEvent, *more: Entry, language: Language = "ru") -> list[CalendarEvent]:
    at = Place(catalogue(made, *more), SITE, language)
    return [each for one in at.catalogue.editions(made) for each in edition_events(at, one)]


def midnight(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC)


def test_an_event_is_told_whole() -> None:
    made = event(
        start="2027-04-19 10:00",
        end="2027-04-19 12:30",
        form="seminar",
        topics=["volunteering"],
        regions=["ru-kya"],
        place={"ru": "Школа № 1", "en": "School No. 1"},
        point="56.0106, 92.8526",
        online="https://example.com/live",
        updated="2027-01-12",
    )
    found = told(made)
    zone = ZoneInfo("Asia/Krasnoyarsk")
    assert found.start == datetime.datetime(2027, 4, 19, 10, tzinfo=zone)
    assert found.end == datetime.datetime(2027, 4, 19, 12, 30, tzinfo=zone)
    assert found.uid == "events/spring@cs-network.ru"
    assert found.location == "Школа № 1; онлайн: https://example.com/live"
    assert found.geo == (56.0106, 92.8526)
    assert found.url == "https://example.org/events/spring/"
    assert found.categories == ("Семинар", "Волонтёрство")
    assert (found.created, found.last_modified) == (midnight("2027-01-10"), midnight("2027-01-12"))
    assert found.description == (
        "Кратко.\n\nГде: Школа № 1; онлайн: https://example.com/live\n\n"
        "Подробнее: https://example.org/events/spring/"
    )


def test_an_event_is_told_in_english_as_far_as_it_is_translated() -> None:
    found = told(event(place="Самара", form="training", topics=["volunteering"]), "en")
    assert (found.summary, found.location) == ("School", "Самара")
    assert found.description.startswith("In short.\n\nWhere: Самара\n\nRead more: https://")
    assert found.categories == ("Training", "Volunteering")
    assert found.url == "https://example.org/en/events/spring/"
    russian = told(event(title="Только по-русски", summary="Кратко."), "en")
    assert (russian.summary, russian.url) == (
        "Только по-русски",
        "https://example.org/events/spring/",
    )


@pytest.mark.parametrize(
    ("values", "location"),
    [
        ({}, ""),
        ({"regions": ["ru-kya"]}, "Красноярский край"),
        ({"regions": ["ru-kya"], "mode": "online"}, "Онлайн"),
        ({"mode": "online", "online": "https://e.org/"}, "Онлайн: https://e.org/"),
        ({"place": "Томск", "mode": "hybrid"}, "Томск; онлайн"),
        ({"place": "Томск", "mode": "onsite"}, "Томск"),
    ],
)
def test_a_place_is_in_words(values: dict[str, object], location: str) -> None:
    assert told(event(**values)).location == location


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({}, "CONFIRMED"),
        ({"date_estimated": True}, "TENTATIVE"),
        ({"date_estimated": True, "status": "held"}, "CONFIRMED"),
        ({"status": "open"}, "CONFIRMED"),
        ({"status": "postponed"}, "TENTATIVE"),
        ({"status": "postponed", "changes": [{"said": "2027-03-03"}]}, "TENTATIVE"),
        ({"status": "postponed", "changes": [MOVED]}, "CONFIRMED"),
        ({"status": "cancelled"}, "CANCELLED"),
        ({"status": "cancelled", "date_estimated": True}, "CANCELLED"),
    ],
)
def test_a_status_is_one_of_three(values: dict[str, object], status: str) -> None:
    assert told(event(**values)).status == status


def test_what_was_moved_says_so() -> None:
    last = {"said": "2027-03-20", "place": "Омск", "end": "2027-04-22"}
    found = told(event(changes=[MOVED, last]))
    assert found.summary == "Школа"
    last_word, first_word = found.description.replace(NBSP, " ").split("\n\n")[1:3]
    assert last_word == (
        "20 марта 2027 г.: изменилось окончание, раньше — 22 апреля 2027 г.; "
        "изменилось место, раньше — Омск."
    )
    assert first_word == (
        "3 марта 2027 г.: перенесено, раньше было назначено на 5 апреля 2027 г. "
        "Причина: Ремонт зала."
    )
    assert found.last_modified == midnight("2027-03-20")
    english = told(event(changes=[MOVED]), "en").description
    assert f"3{NBSP}March 2027: moved; it was to be on 5{NBSP}April 2027. Reason: Рем" in english


def test_what_is_cancelled_or_postponed_says_so() -> None:
    bare = told(event(status="cancelled"))
    assert bare.description.split("\n\n")[1] == "Событие отменено."
    why = told(event(status="cancelled", changes=[{"said": "2027-03-03", "why": "Карантин!"}]))
    assert why.description.split("\n\n")[1] == (
        f"3{NBSP}марта 2027{NBSP}г.: событие отменено. Причина: Карантин!"
    )
    late = told(event(status="postponed", changes=[{"said": "2027-03-03", "place": "Омск"}]))
    assert late.summary == "ОТЛОЖЕНО, новой даты нет: Школа"
    assert "новой даты пока нет; изменилось место, раньше — Омск." in late.description
    assert told(event(status="postponed"), "en").summary == "POSTPONED, no new date yet: School"


def test_a_sequence_grows_with_each_word() -> None:
    once, twice = [MOVED], [MOVED, {"said": "2027-03-20", "place": "Омск"}]
    steps: list[dict[str, object]] = [
        {},
        {"status": "open"},
        {"status": "closed"},
        {"status": "open", "changes": once},
        {"status": "closed", "changes": once},
        {"status": "open", "changes": twice},
        {"status": "cancelled", "changes": twice},
    ]
    numbers = [told(event(**step)).sequence for step in steps]
    assert numbers == sorted(set(numbers))


def test_a_name_outlives_title_address_and_site() -> None:
    first = told(event())
    other = told(event(title="Иначе", slug="other", start="2028-01-01", regions=["ru-kya"]))
    assert other.uid == first.uid
    assert other.url != first.url


def test_created_is_never_later_than_changed() -> None:
    assert told(event(announced=None)).created == midnight("2027-04-19")
    late = told(event(announced=None, updated="2026-02-03"))
    assert late.created == late.last_modified == midnight("2026-02-03")


def test_a_deadline_is_an_event_of_its_own() -> None:
    day = deadline(apply="https://example.com/form", place="Омск", point="1, 2")
    assert day.uid == "deadline/events/spring@cs-network.ru"
    assert day.summary == "Последний день подачи заявки: Школа"
    assert day.start == day.end == datetime.date(2027, 3, 1)
    assert (day.location, day.geo, day.recurrence) == ("", None, None)
    assert day.description == (
        f"Кратко.\n\nКогда: 19{NBSP}апреля 2027{NBSP}г.\n\n"
        "Подать заявку: https://example.com/form\n\nПодробнее: https://example.org/events/spring/"
    )
    timed = deadline(deadline="2027-03-01 18:00", zone="Asia/Tomsk").start
    assert timed == datetime.datetime(2027, 3, 1, 18, tzinfo=ZoneInfo("Asia/Tomsk"))
    english = event(deadline="2027-03-01")
    found = deadline_event(Place(catalogue(english), SITE, "en"), english)
    assert found.summary == "Applications close: School"


def test_a_deadline_goes_with_its_event() -> None:
    assert deadline().status == "CONFIRMED"
    assert deadline(status="cancelled").status == "CANCELLED"
    gone = deadline(status="postponed", apply="https://example.com/form")
    assert (gone.status, gone.summary) == ("CANCELLED", "Последний день подачи заявки: Школа")
    assert "Когда" not in gone.description
    assert "заявку" not in gone.description
    assert deadline(status="postponed", changes=[MOVED]).status == "CONFIRMED"


def test_an_edition_that_follows_from_a_rule_is_tentative() -> None:
    found = years(series(rule={"on": "03-01"}, when={"ru": "1 марта", "en": "1 March"}))
    assert [each.uid for each in found] == [
        "network-events/kindness/2027@cs-network.ru",
        "network-events/kindness/2026@cs-network.ru",
    ]
    assert [each.start for each in found] == [datetime.date(2027, 3, 1), datetime.date(2026, 3, 1)]
    assert {(each.status, each.sequence, each.location) for each in found} == {("TENTATIVE", 0, "")}
    assert "Дата — по правилу: 1 марта." in found[0].description
    assert found[0].url == "https://example.org/network-events/kindness/"
    assert found[0].last_modified == midnight("2026-05-01")
    assert found[1].created == midnight("2025-01-01")
    silent = years(series(rule={"on": "03-01"}, updated=None), language="en")
    assert "The date follows a rule: 1\xa0March." in silent[0].description
    assert silent[0].last_modified == midnight("2026-01-01")


def test_a_week_that_is_announced_takes_the_place_of_the_rule() -> None:
    rule = {"rule": {"month": 4, "weeks": [3, 4]}}
    (next_year, _) = years(series(**rule))
    assert (next_year.start, next_year.end) == (
        datetime.date(2027, 4, 19),
        datetime.date(2027, 5, 2),
    )
    assert "Точная неделя объявляется ежегодно." in next_year.description
    known = {"year": 2027, "start": "2027-04-19", "end": "2027-04-25", "theme": "Вместе"}
    (announced, _) = years(series(**rule, editions=[{**known, "place": "Вся Россия"}]))
    assert announced.uid == next_year.uid
    assert announced.sequence > next_year.sequence
    assert (announced.status, announced.end) == ("CONFIRMED", datetime.date(2027, 4, 25))
    assert announced.location == "Вся Россия"
    assert "правил" not in announced.description
    assert "Тема: Вместе." in announced.description
    assert announced.url == "https://example.org/network-events/kindness/2027/"
    (estimated, _) = years(series(**rule, editions=[{**known, "estimated": True}]))
    assert estimated.status == "TENTATIVE"
    assert "Дата примерная." in estimated.description


def test_a_campaign_has_days_of_its_own() -> None:
    days = [
        {"title": {"ru": "День толерантности", "en": "Tolerance Day"}, "rule": {"on": "11-16"}},
        {"title": "День инвалидов", "rule": {"on": "12-03"}},
        {"title": "Ещё один", "rule": {"on": "12-03"}},
    ]
    made = series("be-with-us", rule={"from": "11-16", "to": "12-12"}, days=days)
    found = [each for each in years(made, language="en") if "2027" in each.uid]
    assert [each.uid.removeprefix("network-events/be-with-us/") for each in found] == [
        *("2027@cs-network.ru", "2027/11-16@cs-network.ru"),
        *("2027/12-03@cs-network.ru", "2027/12-03/2@cs-network.ru"),
    ]
    assert found[1].summary == "Tolerance Day"
    assert found[1].start == found[1].end == datetime.date(2027, 11, 16)
    assert found[1].description.startswith("Network event: Kindness Week.\n")


def test_an_edition_with_times_lasts_all_day() -> None:
    known = {"year": 2026, "start": "2026-04-19 10:00", "end": "2026-04-20 00:00"}
    (found,) = years(series(editions=[known]))
    assert (found.start, found.end) == (datetime.date(2026, 4, 19), datetime.date(2026, 4, 19))
