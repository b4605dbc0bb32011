"""The calendar in a browser: by keyboard, on a phone, today, and the ways to subscribe."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visits import PHONE, WIDE, Visitor, address_of, texts, visible

MONTH = "/calendar/2006/12/"
TITLES = ".month-grid__title"


def at(visitor: Visitor, address: str, time: str) -> Page:
    """Open `address` at a time of UTC, seven hours ahead of which the reader lives."""
    page = visitor.open("/404.html", WIDE, timezone_id="Asia/Krasnoyarsk")
    page.clock.set_fixed_time(time)
    page.goto(address)
    return page


@pytest.mark.parametrize(
    ("time", "day"),
    [("2006-12-05T12:00:00Z", "5"), ("2006-12-05T17:30:00Z", "6"), ("2007-12-05T12:00:00Z", None)],
)
def test_today_is_that_of_the_readers_clock(visitor: Visitor, time: str, day: str | None) -> None:
    page = at(visitor, MONTH, time)
    assert texts(page.locator("[aria-current='date']")) == ([day] if day else [])


def test_the_calendar_leads_to_the_current_month_if_it_has_one(visitor: Visitor) -> None:
    page = at(visitor, "/calendar/", "2006-12-05T12:00:00Z")
    page.get_by_role("link", name="Этот месяц").click()
    assert address_of(page) == MONTH
    page = at(visitor, "/calendar/", "2008-01-05T12:00:00Z")
    expect(page.get_by_text("Этот месяц")).to_be_hidden()


def test_a_month_is_walked_by_the_keyboard(visitor: Visitor) -> None:
    page = visitor.open(MONTH, WIDE)
    page.get_by_role("link", name="Ноябрь 2006").first.focus()
    page.keyboard.press("Tab")
    expect(page.locator(".month-grid__turn [rel='next']")).to_be_focused()
    for event in page.locator(".month-grid__event > a").all():
        page.keyboard.press("Tab")
        expect(event).to_be_focused()
        assert event.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"
    page.locator(".month-grid__turn [rel='prev']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/calendar/2006/11/")


def test_on_a_phone_a_month_is_a_list_in_the_order_of_days(visitor: Visitor) -> None:
    page = visitor.open(MONTH, PHONE)
    links = visible(page.locator(".month-grid__event > a"))
    boxes = [link.bounding_box() for link in links.all()]
    assert all(box and box["height"] >= 44 and box["x"] >= 0 for box in boxes)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE
    whens = [
        (box["y"], text)
        for box, text in zip(boxes, texts(links.locator(".month-grid__when")), strict=True)
        if box and "декабря" in text and "ноября" not in text
    ]
    days = [int(re.findall(r"\d+", text)[0]) for _, text in sorted(whens)]
    assert len(days) > 3
    assert days == sorted(days)


def test_a_day_of_the_small_calendar_is_found_on_a_phone_too(visitor: Visitor) -> None:
    page = visitor.open(f"{MONTH}#d10", PHONE)
    day = page.locator(TITLES, has_text="День прав человека")
    expect(day).to_be_in_viewport()
    # The campaign that goes on in that week is named in it again.
    expect(visible(page.locator("tbody:has(:target) [data-part='middle']"))).not_to_have_count(0)


def test_the_address_of_a_calendar_is_copied(visitor: Visitor) -> None:
    page = visitor.open("/subscribe/", PHONE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    block = page.locator("#calendar-all")
    block.get_by_role("button", name="Скопировать адрес").click()
    expect(block.get_by_role("status")).to_have_text("Скопировано")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == f"{visitor.origin}/calendars/all.ics"
    link = block.get_by_role("link", name="Добавить").get_attribute("href")
    assert link == f"webcal://{visitor.origin.partition('://')[2]}/calendars/all.ics"


def test_a_choice_shows_its_calendar_or_the_nearest(visitor: Visitor) -> None:
    page = visitor.open("/subscribe/", WIDE)
    choices = page.locator(".picker")
    found = page.locator(".picker ~ div .subscribe__address")
    region = choices.get_by_label("Регион")
    region.select_option("region-ru-kya")
    expect(found).to_have_text(re.compile("/calendars/region-ru-kya.ics$"))
    choices.get_by_label("Для кого").select_option("audience-teacher")
    expect(found).to_have_text(re.compile("/calendars/region-ru-kya-audience-teacher.ics$"))
    expect(page.get_by_text("Такой календарь есть:")).to_be_visible()
    choices.get_by_label("Сетевое мероприятие").select_option(index=1)
    expect(found).to_have_text(re.compile("/calendars/series-[a-z-]+.ics$"))
    expect(page.get_by_text("вот ближайший:")).to_be_visible()
    for choice in choices.get_by_role("combobox").all():
        choice.select_option("any")
    expect(found).to_have_text(re.compile("/calendars/all.ics$"))


def test_without_script_the_lists_hold_every_calendar(visitor: Visitor) -> None:
    page = visitor.open("/subscribe/", WIDE, java_script_enabled=False)
    expect(page.locator(".picker")).to_be_hidden()
    expect(page.get_by_role("button", name="Скопировать адрес").first).to_be_hidden()
    page.get_by_role("link", name="Все календари — в списках ниже.").click()
    page.locator("#calendars").get_by_text("По регионам").click()
    expect(page.locator("#calendar-region-ru-kya")).to_be_visible()
