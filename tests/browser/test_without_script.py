"""The site needs no JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.browser.addresses import SAMPLES, Sample
from tests.browser.visits import PHONE, Visitor


def test_the_phone_menu_opens_and_closes_without_script(visitor: Visitor) -> None:
    page = visitor.open("/", PHONE, java_script_enabled=False)
    menu = page.locator(".site-menu__small")
    links = menu.locator("a")
    assert links.count() == 8
    expect(links.first).not_to_be_visible()
    menu.locator("summary").click()
    for link in links.all():
        expect(link).to_be_visible()
    menu.locator("summary").click()
    expect(links.first).not_to_be_visible()
    menu.locator("summary").click()
    links.first.click()
    page.wait_for_url("**/news/")


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_the_same_text_is_seen_with_and_without_script(visitor: Visitor, sample: Sample) -> None:
    seen = [
        visitor.open(sample.address, PHONE, java_script_enabled=enabled)
        .locator("body")
        .inner_text()
        for enabled in (True, False)
    ]
    assert seen[0].strip()
    assert seen[0] == seen[1]
