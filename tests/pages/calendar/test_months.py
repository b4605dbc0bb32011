"""Pages of months: what stands in them, which others they lead to, their grids to the letter."""

import datetime
import os

import pytest

from plugins.catalogue.desks import CalendarDesk
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, Language
from plugins.model.timetable import MonthKey
from plugins.pages.calendar.months import small_month
from plugins.pages.calendar.overview import calendar_page
from plugins.pages.schedule import Span
from tests.entries import event, region, series
from tests.pages.calendar.desk import frame_of, make_view, open_month, render
from tests.site import ROOT

GOLDENS = ROOT / "tests/golden/months"
BOTH = {"ru": "Лагерь", "en": "Camp"}
MOVED = [
    {"from": "2010-02-09", "to": "2010-02-10", "said": "2010-02-01"},
    {"from": "2010-02-16", "status": "cancelled"},
]
WEEKLY = {"rule": "FREQ=WEEKLY;COUNT=4", "moved": MOVED}
ENTRIES: tuple[Entry, ...] = (
    region(),
    event("camp", title=BOTH, start="2018-06-28", end="2018-07-08"),
    event("opening", start="2018-07-31 12:00", end=None, regions=["ru-kya"]),
    event("night", start="2018-07-06 21:00", end="2018-07-07 00:00"),
    event("doubt", start="2018-07-14", end="2018-07-16", date_estimated="yes"),
    event("talks", start="2010-02-02 15:00", end="2010-02-02 16:30", recurrence=WEEKLY),
    event("forum", start="2010-02-26", end="2010-03-02", status="cancelled"),
    event("spring", start="2026-03-16", end="2026-04-12"),
    event("visit", start="2026-03-17", end="2026-03-18", status="postponed"),
    event("meeting", start="2026-03", end=None),
    event("year", start="2009", end=None),
)


def spans(key: MonthKey, language: Language = "ru") -> list[Span]:
    month = open_month(make_view(*ENTRIES, language=language), key).month
    return [span for week in month.weeks for lane in week.lanes for span in lane]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [(2010, 2), (2018, 7), (2026, 3)], ids=str)
def test_a_grid_to_the_letter(key: MonthKey, language: Language) -> None:
    page = open_month(make_view(*ENTRIES, language=language), key)
    text = render("month_grid", language, page.month)
    path = GOLDENS / f"{key[0]}-{key[1]:02}.{language}.html"
    if os.environ.get("UPDATE_GOLDENS") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_arrows_and_lists_lead_only_to_months_that_have_something() -> None:
    view = make_view(*ENTRIES)
    page = open_month(view, (2018, 7))
    around = [page.month.previous, page.month.next]
    assert [link and link.address for link in around] == [
        "/calendar/2018/06/",
        "/calendar/2026/03/",
    ]
    assert [(link.title, link.count, link.current) for link in page.year.months] == [
        ("Июнь", 1, False),
        ("Июль", 4, True),
    ]
    assert [link.address for link in page.years] == [
        "/calendar/2026/04/",  # no July: the month that is nearest to it
        "/calendar/2018/07/",
        "/calendar/2010/03/",
    ]
    assert page.skeleton.head.next.endswith("/calendar/2026/03/")
    assert open_month(view, (2010, 2)).month.previous is None
    assert open_month(view, (2026, 4)).month.next is None


def test_the_overview_lists_the_months_with_their_numbers() -> None:
    view = make_view(*ENTRIES, language="en")
    page = calendar_page(view, frame_of(view), CalendarDesk())
    assert [(year.year, [link.count for link in year.months]) for year in page.years] == [
        (2026, [3, 1]),
        (2018, [1, 4]),
        (2010, [5, 1]),
    ]
    assert [link.address for link in page.links] == ["/en/events/", "/en/subscribe/"]
    assert [link.address for link in page.skeleton.head.calendars] == ["/en/calendars/all.ics"]


def test_what_has_no_day_stands_below_the_grid() -> None:
    page = open_month(make_view(*ENTRIES), (2026, 3))
    assert page.undated
    assert [item.title for item in page.undated.items] == ["Запись meeting"]
    assert not any(span.title == "Запись meeting" for span in spans((2026, 3)))


def test_times_are_those_of_the_place_which_is_named_unless_it_is_moscow() -> None:
    assert [span.time for span in spans((2018, 7)) if span.time] == ["21:00", "12:00 (Красноярск)"]
    assert "12:00 (Krasnoyarsk)" in [span.time for span in spans((2018, 7), "en")]
    assert open_month(make_view(*ENTRIES), (2018, 7)).clocks
    assert not open_month(make_view(*ENTRIES), (2026, 3)).clocks


def test_changes_are_said_in_words_and_doubts_too() -> None:
    talks = [(span.when, span.status) for span in spans((2010, 2)) if span.time]
    assert [status for _, status in talks] == ["planned", "moved", "cancelled", "planned"]
    assert talks[1][0].startswith("10")  # where it is now
    (doubt,) = {span.doubt for span in spans((2018, 7)) if span.doubt}
    assert doubt == "дата оценена"
    rule = {"month": 11, "weeks": [3, 4]}
    view = make_view(series(rule=rule), today=datetime.date(2026, 11, 1))
    month = open_month(view, (2026, 11)).month
    doubts = {span.doubt for week in month.weeks for lane in week.lanes for span in lane}
    assert doubts == {"дата уточняется"}


def test_an_event_that_was_moved_is_told_as_its_page_tells_it() -> None:
    change = {"said": "2026-11-01", "start": "2026-12-01", "why": "Так вышло."}
    moved = event(start="2026-12-05", end=None, changes=[change])
    postponed = event("late", start="2026-12-07", end=None, status="postponed")
    view = make_view(moved, postponed)
    month = open_month(view, (2026, 12)).month
    found = [span.status for week in month.weeks for lane in week.lanes for span in lane]
    assert found == ["moved", "postponed"]
    small = small_month(view, datetime.date(2026, 12, 1))
    assert small
    assert [day.number for week in small.weeks for day in week.days if day.busy] == [5]


def test_a_title_without_a_translation_says_its_language() -> None:
    found = {span.title: span.language for span in spans((2018, 7), "en")}
    assert found["Camp"] is None
    assert found["Запись night"] == "ru"


def test_the_small_calendar_leads_to_the_days_of_the_page() -> None:
    view = make_view(*ENTRIES)
    month = small_month(view, datetime.date(2018, 7, 20))
    assert month
    busy = {day.number: day.busy for week in month.weeks for day in week.days if day.busy}
    assert list(busy) == [*range(1, 9), 14, 15, 16, 31]
    assert busy[6].title == "Лагерь; Запись night"
    assert busy[6].address == "/calendar/2018/07/#d6"
    assert month.address == "/calendar/2018/07/"
    grid = render("month_grid", "ru", open_month(view, (2018, 7)).month)
    assert all(f'id="d{number}"' in grid for number in busy)


def test_an_empty_small_calendar_has_only_arrows() -> None:
    view = make_view(*ENTRIES)
    month = small_month(view, datetime.date(2018, 9, 1))
    assert month
    assert month.address == ""
    assert not any(day.busy for week in month.weeks for day in week.days)
    assert month.previous
    assert month.next
    assert (month.previous.title, month.next.title) == ("Июль 2018", "Март 2026")
    assert small_month(make_view(event(start="2009", end=None)), datetime.date(2018, 9, 1)) is None


def test_what_is_called_off_lights_no_day() -> None:
    month = small_month(make_view(*ENTRIES), datetime.date(2010, 2, 1))
    assert month
    busy = [day.number for week in month.weeks for day in week.days if day.busy]
    assert busy == [2, 10, 23]
