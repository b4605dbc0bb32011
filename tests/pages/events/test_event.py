"""Pages of events: when, how to apply, all dates, the programme, who has written of them."""

import datetime
from typing import Any

import pytest

from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.persona import Persona
from plugins.pages.events.cards import event_card
from plugins.pages.events.contexts import EventPage
from plugins.pages.events.event import event_page
from tests.entries import TODAY, entry, event, region, series
from tests.pages.calendar.desk import frame_of, make_view

TUESDAYS = {"rule": "FREQ=WEEKLY;COUNT=15"}
MOVED = [
    {"from": "2026-12-01", "to": "2026-12-02", "why": "Зал занят."},
    {"from": "2026-12-08", "status": "cancelled", "why": "Снег."},
]


def open_event(
    language: Language = "ru", *, today: datetime.date = TODAY, **values: Any
) -> EventPage:
    one = event(regions=["ru-kya"], **values)
    moscow = region("ru-mow", "Europe/Moscow")
    view = make_view(one, region(), moscow, series(), language=language, today=today)
    return event_page(view, frame_of(view), one)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "when", "zone", "moscow"),
    [
        (
            "ru",
            "19 апреля 2027 г., 10:00–18:00",
            "Красноярск, МСК+4",
            "19 апреля 2027 г., 06:00–14:00",
        ),
        ("en", "19 April 2027, 10:00–18:00", "Krasnoyarsk, UTC+7", "19 April 2027, 06:00–14:00"),
    ],
)
def test_when_in_the_organisers_zone_and_in_moscow(
    language: Language, when: str, zone: str, moscow: str
) -> None:
    time = open_event(language).time
    assert (plain(time.when.text), time.zone, plain(time.moscow)) == (when, zone, moscow)
    assert time.when.iso == time.start == "2027-04-19T10:00+07:00"
    assert [each.time for each in time.local] == ["06:00–14:00", "10:00–18:00"]
    assert not time.over


def test_days_need_no_clocks() -> None:
    time = open_event(start="2027-04-19", end="2027-04-21").time
    assert plain(time.when.text) == "19–21 апреля 2027 г."
    assert (time.zone, time.moscow, time.local) == ("", "", ())


def test_moscow_is_not_said_twice() -> None:
    assert open_event(zone="Europe/Moscow").time.moscow == ""


def test_all_dates_of_a_recurring_event() -> None:
    page = open_event(
        start="2026-11-03 18:00", end="2026-11-03 19:30", recurrence={**TUESDAYS, "moved": MOVED}
    )
    dates = page.dates
    assert dates
    assert (dates.earlier_count, dates.later_count) == (3, 2)
    assert [group.title for group in dates.next] == ["2026", "2027"]
    first, second, third = dates.next[0].items[:3]
    assert plain(first.when.text) == "24 ноября"
    assert first.title == "вторник, 18:00–19:30"
    assert (second.status, second.title) == ("moved", "среда, 18:00–19:30")
    assert plain(second.note) == "Прежняя дата: 1 декабря 2026 г. Зал занят."
    assert (third.status, third.note) == ("cancelled", "Снег.")
    assert plain(page.time.often) == "14 раз, 18:00–19:30"
    assert plain(page.time.when.text) == "3 ноября 2026 г. — 9 февраля 2027 г."


def test_dates_of_the_past_are_not_folded_away() -> None:
    page = open_event(start="2018-03-06", end=None, recurrence={"rule": "FREQ=DAILY;COUNT=3"})
    assert page.dates
    assert page.dates.earlier == ()
    assert len(page.dates.next[0].items) == 3


def test_an_event_without_an_end_is_listed_for_three_years() -> None:
    page = open_event(start="2026-12-07", end=None, recurrence={"rule": "FREQ=MONTHLY"})
    assert page.dates
    assert plain(page.dates.until) == "31 декабря 2029 г."
    assert page.dates.later_count == 27
    assert plain(page.time.when.text) == "с 7 декабря 2026 г."
    assert page.time.often == "ежемесячно"


def test_a_card_says_how_often() -> None:
    one = event(start="2026-11-03", end=None, recurrence=TUESDAYS)
    card = event_card(make_view(one), one)
    assert plain(card.when.text) == "3 ноября 2026 г. — 9 февраля 2027 г., 15 раз"
    assert card.begins.split()[0] == "2026-11-24T00:00"
    assert len(card.begins.split()) == 5


def test_how_to_apply() -> None:
    criteria = {"beginners": ["Есть группа."], "advanced": {"ru": ["Учит."], "en": ["Teaches."]}}
    page = open_event(
        "en", deadline="2027-04-10 18:00", apply="https://example.com/", criteria=criteria
    )
    application = page.application
    assert application
    assert application.until
    assert plain(application.until.text) == "10 April 2027, 18:00"
    assert application.zone == "Krasnoyarsk, UTC+7"
    assert application.address == "https://example.com/"
    assert [(each.lines, each.language) for each in application.lists] == [
        (("Есть группа.",), "ru"),
        (("Teaches.",), None),
    ]
    assert open_event().application is None
    late = open_event(deadline="2026-11-01", apply="https://example.com/").application
    assert late
    assert late.address == ""


def test_the_programme_by_day() -> None:
    sessions = [
        {"start": "2027-04-20 10:00", "title": "Второй день"},
        {
            "start": "2027-04-19 10:00",
            "end": "2027-04-19 11:30",
            "title": "Открытие",
            "kind": "plenary",
            "track": {"ru": "Поток", "en": "Track"},
            "room": "Зал",
        },
    ]
    first, second = open_event("en", programme=sessions, end="2027-04-20 12:00").programme
    assert plain(first.title) == "19 April, Mon"
    (item,) = first.items
    assert (item.when.text, item.when.iso) == ("10:00–11:30", "2027-04-19T10:00+07:00")
    assert (item.kind, item.note, item.note_language) == ("plenary session", "Track · Зал", "ru")
    assert second.items[0].when.text == "10:00"


def test_contacts_and_broadcast() -> None:
    contact = {"organisation": "Центр", "email": "a@example.com", "phone": "+7 (391) 200-00-00"}
    page = open_event(contact=contact, online="http://example.com/")
    assert [link.address for link in page.contact] == ["mailto:a@example.com", "tel:+73912000000"]
    assert page.online == ""
    assert open_event(online="https://example.com/").online == "https://example.com/"


def test_calendars_only_of_what_has_days() -> None:
    block, english = open_event().calendar, open_event("en").calendar
    assert block is not None
    assert english is not None
    assert block.download == "/calendars/event-spring.ics"
    assert block.address == "https://example.org/calendars/event-spring.ics"
    assert block.webcal == "webcal://example.org/calendars/event-spring.ics"
    assert english.download == "/en/calendars/event-spring.ics"
    assert open_event(start="2027-04", end=None).calendar is None


def test_what_stands_around_an_event() -> None:
    parent = entry(Persona, "parent", question="?", steps=[step()], group="родители")
    one = event("one", series="week", audience=["parent"])
    others = [event(f"other-{year}", series="week", start=f"{year}-04-19", end=None)
              for year in (2018, 2025, 2026, 2028, 2029, 2030)]  # fmt: skip
    news = [
        entry(News, "old", date="2026-01", events=["one"]),
        entry(News, "new", date="2026-02", events=["one"]),
        entry(News, "else", date="2026-02"),
    ]
    view = make_view(one, *others, *news, parent, series())
    page = event_page(view, frame_of(view), one)
    assert [card.title for card in page.coverage] == ["Запись new", "Запись old"]
    assert [card.title for card in page.others] == [
        "Запись other-2026", "Запись other-2028", "Запись other-2025", "Запись other-2029",
    ]  # fmt: skip
    assert [(link.title, link.address) for link in page.audience] == [
        ("родители", "/events/audience/parent/")
    ]
    assert page.series
    assert page.edition
    assert page.series.address == "/network-events/week/"
    assert page.edition.address == "/network-events/week/2027/"


def step() -> dict[str, str]:
    return {"page": "../pages/index.md", "title": "Шаг", "text": "Текст"}
