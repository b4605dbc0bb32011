"""Events on the reader's clock: what has ended moves to the past, cards count the days."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.served import serve_folder
from tests.site import sample_site

UPCOMING = "[data-upcoming] article"
PAST = "[data-past] article"
BUILT = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def sample() -> Iterator[str]:
    with serve_folder(sample_site()) as origin:
        yield origin


@contextmanager
def opened(
    browser: Browser,
    address: str,
    now: datetime.datetime = BUILT,
    zone: str = "Asia/Tomsk",
    *,
    script: bool = True,
) -> Iterator[Page]:
    context = browser.new_context(timezone_id=zone, java_script_enabled=script)
    page = context.new_page()
    page.clock.set_fixed_time(now)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(address)
    page.wait_for_load_state("load")
    yield page
    context.close()
    assert faults == []


def titles(page: Page, cards: str) -> list[str]:
    return [text.split()[0] for text in page.locator(f"{cards} h3").all_inner_texts()]


def test_on_the_day_of_the_build_nothing_moves(browser: Browser, sample: str) -> None:
    with opened(browser, f"{sample}/events/", script=False) as page:
        before = titles(page, UPCOMING), titles(page, PAST)
        assert page.locator("[data-built]").inner_text().replace("\u00a0", " ") == (
            "на 22 ноября 2026 г."
        )
    with opened(browser, f"{sample}/events/") as page:
        assert (titles(page, UPCOMING), titles(page, PAST)) == before
        assert page.locator("[data-built]").count() == 0
    assert before == (
        ["Занятие", "Консультация", "Отменённый", "Форум", "Слёт"],
        ["Простой"],
    )


def test_what_has_ended_moves_to_the_past(browser: Browser, sample: str) -> None:
    now = datetime.datetime(2027, 5, 10, 12, tzinfo=datetime.UTC)
    with opened(browser, f"{sample}/events/", now) as page:
        assert titles(page, UPCOMING) == ["Консультация", "Слёт"]
        assert titles(page, PAST) == ["Форум", "Отменённый", "Занятие", "Простой"]


def test_an_event_ends_at_its_instant(browser: Browser, sample: str) -> None:
    # 21:30 in Krasnoyarsk is 14:30 UTC.
    for minute, there in ((29, True), (30, False)):
        now = datetime.datetime(2027, 4, 19, 14, minute, tzinfo=datetime.UTC)
        with opened(browser, f"{sample}/events/", now, "Europe/Moscow") as page:
            assert ("Форум" in titles(page, UPCOMING)) == there


@pytest.mark.parametrize(
    ("path", "now", "said"),
    [
        ("/events/", "2026-12-02T10:00", "через 5 дней"),
        ("/events/", "2026-12-06T23:30", "завтра"),
        ("/en/events/", "2026-12-02T10:00", "in 5 days"),
        ("/events/", "2026-08-07T10:00", "через 4 месяца"),
    ],
)
def test_cards_count_the_days(
    browser: Browser, sample: str, path: str, now: str, said: str
) -> None:
    moment = datetime.datetime.fromisoformat(f"{now}+07:00")
    with opened(browser, f"{sample}{path}", moment) as page:
        card = page.locator("article", has=page.locator('[href$="/events/endless/"]'))
        assert card.locator(".card-facts strong").inner_text() == said


def test_what_goes_on_says_so_and_what_is_cancelled_counts_nothing(
    browser: Browser, sample: str
) -> None:
    now = datetime.datetime(2027, 4, 19, 14, 0, tzinfo=datetime.UTC)
    with opened(browser, f"{sample}/events/", now) as page:
        card = page.locator("article", has=page.locator('[href$="/events/awkward/"]'))
        assert card.locator(".card-facts strong").inner_text() == "идёт сейчас"
    with opened(browser, f"{sample}/events/") as page:
        card = page.locator('[data-status="cancelled"]')
        assert card.locator(".card-facts strong").count() == 0


def test_the_readers_zone_is_marked(browser: Browser, sample: str) -> None:
    for zone, cities in (("Asia/Tomsk", "Красноярск, Томск"), ("Europe/Moscow", "Москва")):
        with opened(browser, f"{sample}/events/awkward/", zone=zone) as page:
            (text,) = page.locator("[aria-current=time]").all_inner_texts()
            assert cities in text
            assert "ваше время" in text
    with opened(browser, f"{sample}/events/awkward/", zone="Europe/London") as page:
        assert page.locator("[aria-current=time]").count() == 0


def test_marks_of_the_checklist_are_kept_nowhere(browser: Browser, sample: str) -> None:
    with opened(browser, f"{sample}/events/awkward/") as page:
        box = page.locator(".checklist input").first
        box.check()
        page.reload()
        assert not page.locator(".checklist input").first.is_checked()
        assert page.evaluate("localStorage.length") == 0
