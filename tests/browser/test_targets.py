"""On a phone, what is to be touched is large enough for a finger."""

import pytest
from playwright.sync_api import Locator

from tests.browser.addresses import LANGUAGES, Language, in_language
from tests.browser.measures import height
from tests.browser.visits import PHONE, Visitor

FINGER = 44  # pixels


def low(found: Locator) -> list[str]:
    """Return those of `found` that are too low, with their heights."""
    assert found.count()
    heights = [(each.inner_text(), height(each)) for each in found.all()]
    return [f"{name}: {each}" for name, each in heights if each < FINGER]


@pytest.mark.parametrize("language", LANGUAGES)
def test_menu_switch_and_pagination_are_as_high_as_a_finger(
    visitor: Visitor, language: Language
) -> None:
    page = visitor.open(in_language("/news/page/2/", language), PHONE)
    summary = page.locator(".site-menu summary")
    assert low(summary) == []
    summary.click()
    assert low(page.locator(".site-menu__small a")) == []
    assert low(page.locator(".switch a")) == []
    assert low(page.locator(".pagination a")) == []


def test_the_switch_with_a_note_is_as_high_as_a_finger(visitor: Visitor) -> None:
    page = visitor.open("/news/2014/perm-3/", PHONE)
    assert low(page.locator(".switch a")) == []
