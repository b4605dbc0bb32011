"""The switch of languages leads to the same page, or says that there is none."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.addresses import UNTRANSLATED, in_language
from tests.browser.visits import Visitor, address_of, language_switch

TRANSLATED = (
    "/",
    "/news/page/2/",
    "/news/2009/pilot-2009/",
    "/about/history/",
    "/about/what-is-community-school/",
    "/for/parent/",
    "/404.html",
)


def switch(page: Page) -> None:
    language_switch(page).click()


@pytest.mark.parametrize("address", TRANSLATED)
def test_the_switch_leads_to_the_same_page_and_back(visitor: Visitor, address: str) -> None:
    page = visitor.open(address)
    russian = page.locator("h1").inner_text()
    link = language_switch(page)
    assert (link.inner_text(), link.get_attribute("lang")) == ("English", "en")
    switch(page)
    page.wait_for_url(f"**{in_language(address, 'en')}")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").inner_text() != russian
    link = language_switch(page)
    assert (link.inner_text(), link.get_attribute("lang")) == ("Русский", "ru")
    switch(page)
    page.wait_for_url(lambda url: "/en/" not in url)
    assert address_of(page) == address
    assert page.locator("html").get_attribute("lang") == "ru"
    assert page.locator("h1").inner_text() == russian


def test_without_a_translation_the_switch_says_so_and_leads_to_the_list(visitor: Visitor) -> None:
    page = visitor.open(UNTRANSLATED)
    expect(language_switch(page)).to_be_visible()
    assert "in Russian only" in language_switch(page).inner_text()
    switch(page)
    page.wait_for_url("**/en/news/")
    assert page.locator("h1").inner_text() == "News"
    assert page.locator("html").get_attribute("lang") == "en"


def test_lists_mark_what_is_not_translated(visitor: Visitor) -> None:
    page = visitor.open("/en/news/")
    link = page.locator(f"main a[href='{UNTRANSLATED}']")
    card = page.get_by_role("article").filter(has=page.locator(f"a[href='{UNTRANSLATED}']"))
    expect(card.get_by_text("in Russian", exact=True)).to_be_visible()
    assert link.get_attribute("lang") == "ru"
    page.goto("/news/")
    assert page.locator("main").get_by_text("in Russian").count() == 0


@pytest.mark.parametrize("address", TRANSLATED)
def test_search_engines_are_told_of_both_languages(visitor: Visitor, address: str) -> None:
    page = visitor.open(address)
    found = page.locator("link[rel=alternate][hreflang]")
    told = {each.get_attribute("hreflang"): each.get_attribute("href") for each in found.all()}
    assert told["ru"] == visitor.origin + address
    assert told["en"] == visitor.origin + in_language(address, "en")
