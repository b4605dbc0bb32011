"""Feeds in a browser: their page on a phone and without script, a feed as it shows itself."""

import re

import pytest
from playwright.sync_api import Route, expect

from tests.browser.visits import PHONE, WIDE, Visitor, open_all

NARROW = """
() => [...document.querySelectorAll("#feeds :is(a, button, summary)")]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
  .map((one) => one.textContent)
"""


def _as_xml(route: Route) -> None:
    route.fulfill(body=route.fetch().body(), content_type="application/xml")


def test_on_a_phone_every_feed_can_be_hit_and_nothing_runs_out(visitor: Visitor) -> None:
    page = visitor.open("/subscribe/", PHONE)
    open_all(page)
    expect(page.locator(".feed")).not_to_have_count(0)
    assert page.evaluate(NARROW) == []
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE


def test_the_address_of_a_feed_is_copied(visitor: Visitor) -> None:
    page = visitor.open("/subscribe/", PHONE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    feed = page.locator(".feed", has_text="Новости").first
    feed.get_by_role("button").click()
    expect(feed.get_by_role("status")).to_have_text("Скопировано")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == f"{visitor.origin}/feeds/news.rss"


def test_an_address_that_cannot_be_copied_is_said(visitor: Visitor) -> None:
    page = visitor.open("/subscribe/", WIDE)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    feed = page.locator(".feed", has_text="Новости").first
    feed.get_by_role("button").click()
    expect(feed.get_by_role("status")).to_have_text(f"{visitor.origin}/feeds/news.rss")
    assert page.evaluate("() => getSelection().toString()").strip().endswith("/feeds/news.rss")


def test_without_script_every_feed_is_a_link(visitor: Visitor) -> None:
    page = visitor.open("/subscribe/", WIDE, java_script_enabled=False)
    feed = page.locator(".feed", has_text="Новости").first
    expect(feed.get_by_role("button", include_hidden=True)).to_be_hidden()
    assert [link.get_attribute("href") for link in feed.get_by_role("link").all()] == [
        f"/feeds/news.{suffix}" for suffix in ("rss", "atom", "json")
    ]
    page.locator("#feeds").get_by_text("По регионам").click()
    expect(page.locator(".feed", has_text="Красноярский край")).to_be_visible()


@pytest.mark.parametrize(
    ("suffix", "item", "hidden"),
    [("rss", "item", ["guid", "link", "encoded"]), ("atom", "entry", ["id", "content"])],
)
@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_a_feed_shows_what_is_for_people(
    visitor: Visitor, suffix: str, item: str, hidden: list[str], width: int
) -> None:
    # A window of its own: for a document that names no icon Chromium asks for /favicon.ico.
    with visitor.browser.new_context(base_url=visitor.origin) as context:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": 800})
        # It shows what is sent as RSS or Atom as plain text, and only XML as it is dressed.
        page.route(re.compile("/feeds/"), _as_xml)
        page.goto(f"/en/feeds/news.{suffix}")
        first = page.locator(item).first
        expect(first.locator("> title")).to_be_visible()
        assert first.locator("> title").text_content()
        for name in hidden:
            expect(first.locator(f"> {name}").first).to_be_hidden()
        said = page.evaluate("() => getComputedStyle(document.documentElement, '::before').content")
        assert "This is a feed: copy its address" in said
        assert ("Это лента" in said) == (suffix == "rss")  # RSS has no language to go by
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
