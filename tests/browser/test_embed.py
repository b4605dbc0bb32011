"""Frames on other sites in a browser, the page that writes their code, and what is new since."""

import datetime
import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.axe import Axe
from tests.browser.visits import WIDE, Visitor, texts, visible

UPCOMING, NEWS = "/embed/upcoming/", "/embed/news/"
OVER = datetime.datetime(2100, 1, 1, tzinfo=datetime.UTC)


@pytest.fixture
def context(browser: Browser, origin: str) -> Iterator[BrowserContext]:
    one = browser.new_context(base_url=origin)
    yield one
    one.close()


def ends(page: Page) -> list[str]:
    """Return when each line that is held is over."""
    found: list[str] = page.eval_on_selector_all(
        "[data-ends]", "(all) => all.map((one) => one.dataset.ends)"
    )
    return found


def at(context: BrowserContext, moment: datetime.datetime) -> Page:
    """Open the frame of what is to come when clocks show `moment`."""
    page = context.new_page()
    page.clock.set_fixed_time(moment)
    page.goto(UPCOMING)
    return page


def test_what_is_over_goes_and_the_next_takes_its_place(
    context: BrowserContext, visitor: Visitor
) -> None:
    held = ends(visitor.open(UPCOMING, WIDE, java_script_enabled=False))
    last = datetime.datetime.fromisoformat(min(held))
    second = datetime.timedelta(seconds=1)
    before = at(context, last - second)
    assert len(ends(before)) == len(held)
    after = at(context, last)
    assert len(ends(after)) == len(held) - held.count(min(held))
    for page in (before, after):
        expect(visible(page.locator("li"))).to_have_count(min(5, len(ends(page))))
        expect(page.locator(".empty")).to_be_hidden()


def test_when_all_is_over_it_says_so(context: BrowserContext) -> None:
    page = at(context, OVER)
    expect(visible(page.locator("ul"))).to_have_count(0)
    expect(page.get_by_text("Ближайших событий пока нет.")).to_be_visible()


@pytest.mark.parametrize("address", [UPCOMING, NEWS, f"/en{UPCOMING}"])
@pytest.mark.parametrize("width", [200, 360])
def test_narrow_frames_hold_all_they_show(visitor: Visitor, address: str, width: int) -> None:
    page = visitor.open(address, width)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width
    for link in page.get_by_role("link").all():
        box = link.bounding_box()
        assert box
        assert box["height"] >= 24


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_frames_are_accessible(visitor: Visitor, scheme: str) -> None:
    page = visitor.open(UPCOMING, 360, color_scheme=scheme)
    assert Axe(page).find() == []


def code(page: Page, place: int) -> Locator:
    return page.locator(".embed .cited__text").nth(place)


def test_the_page_writes_the_code_for_what_is_chosen(visitor: Visitor) -> None:
    page = visitor.open("/embed/", WIDE)
    page.get_by_label("Что показывать").select_option("news")
    page.get_by_label("О чём").select_option("ru-tom")
    page.get_by_label("Язык").select_option("en")
    for place in range(3):
        expect(code(page, place)).to_contain_text("/en/embed/news/ru-tom/")
    expect(code(page, 0)).to_contain_text('title="News — Community schools"')
    frame = page.locator("iframe")
    expect(frame).to_have_attribute("src", "/en/embed/news/ru-tom/")
    expect(frame.content_frame.get_by_role("heading", level=1)).to_have_text(re.compile("^News:"))
    page.get_by_label("О чём").select_option("any")
    expect(code(page, 1)).to_have_text(re.compile("/en/embed/news/fragment.html$"))


def test_what_is_new_since_a_day_is_shown_counted_and_kept_in_the_address(
    visitor: Visitor,
) -> None:
    page = visitor.open("/changes/", WIDE)
    lines = page.locator(".changes li")
    every = lines.count()
    page.get_by_label("Показать новое начиная с").fill("2026-11-01")
    status = page.locator("[data-found]")
    expect(status).to_have_text(re.compile(r"^Нового с этого дня: \d+$"))
    assert page.url.endswith("?since=2026-11-01")
    shown = visible(lines)
    expect(status).to_have_text(f"Нового с этого дня: {shown.count()}")
    for time in shown.locator("time").all():
        # Of what only the year is known nobody can say that it was before.
        assert f"{time.get_attribute('datetime')}-99-99" >= "2026-11-01"
    page.get_by_label("Показать новое начиная с").fill("")
    expect(status).to_have_text("")
    expect(visible(lines)).to_have_count(every)


def test_what_is_older_than_the_page_comes_from_the_pages_of_the_years(visitor: Visitor) -> None:
    page = visitor.open("/changes/?since=1900-01-01", WIDE)
    total = int(page.locator(".changes").get_attribute("data-total") or 0)
    lines = page.locator(".changes li")
    found = page.locator("[data-found]")
    expect(found).to_have_text(re.compile(r"\d"))
    assert lines.count() == total
    counted = re.search(r"\d+", found.inner_text())
    assert counted
    assert int(counted[0]) == visible(lines).count() > 100


def test_what_came_after_the_last_visit_is_marked(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/changes/")
    marks = page.locator(".changes__new")
    expect(page.locator(".since")).to_be_visible()
    expect(marks).to_have_count(0)
    page.evaluate(
        """() => {
          const [first, ...rest] = localStorage["changes-ru"].split("\\n");
          localStorage["changes-ru"] = rest.join("\\n");
          sessionStorage.clear();
        }"""
    )
    for _ in range(2):  # to load it again takes no mark away
        page.reload()
        assert texts(marks) == ["новое"]
        assert marks.locator("xpath=ancestor::li").count() == 1


def test_without_a_script_the_years_are_there_and_no_field(visitor: Visitor) -> None:
    page = visitor.open("/changes/", WIDE, java_script_enabled=False)
    expect(page.locator(".since")).to_be_hidden()
    expect(page.locator("#years a").first).to_be_visible()
