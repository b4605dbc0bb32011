"""A list is walked from its first page to its last, and back."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.addresses import LIST_PAGES
from tests.browser.visits import Visitor, address_of, texts

TARGETS = "all => all.map((one) => one.getAttribute('href'))"


def address(number: int) -> str:
    return "/news/" if number == 1 else f"/news/page/{number}/"


def pagination(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Страницы списка")


def turn(page: Page, name: str) -> Locator:
    return pagination(page).get_by_role("link", name=name, exact=True)


def check(page: Page, origin: str, number: int) -> None:
    """Check all that the page says of its place in the list."""
    assert address_of(page) == address(number)
    where = f"страница {number} из {LIST_PAGES}"
    assert texts(pagination(page).get_by_text("страница")) == [where]
    assert (where in page.locator("h1").inner_text()) == (number > 1)
    assert (where in page.title()) == (number > 1)
    current = pagination(page).locator("[aria-current=page]")
    assert texts(current) == [str(number)]
    neighbours = {"prev": (number - 1, "Назад"), "next": (number + 1, "Дальше")}
    for relation, (other, name) in neighbours.items():
        there = [address(other)] if 1 <= other <= LIST_PAGES else []
        heads = page.locator(f"head link[rel={relation}]").evaluate_all(TARGETS)
        assert heads == [origin + each for each in there]
        assert pagination(page).locator(f"a[rel={relation}]").evaluate_all(TARGETS) == there
        assert turn(page, name).count() == len(there)


def titles(page: Page) -> list[str]:
    return texts(page.get_by_role("main").get_by_role("article").get_by_role("heading"))


def test_the_list_is_walked_to_its_end_and_back(visitor: Visitor) -> None:
    page = visitor.open("/news/")
    seen: list[list[str]] = []
    for number in range(1, LIST_PAGES + 1):
        check(page, visitor.origin, number)
        seen.append(titles(page))
        if number < LIST_PAGES:
            turn(page, "Дальше").click()
            page.wait_for_url(f"**{address(number + 1)}")
    together = [title for each in seen for title in each]
    assert len(set(together)) == len(together)
    assert page.goto("/news/") is not None
    total = re.compile(rf"^{len(together)}\sзапис")
    expect(page.get_by_role("main").get_by_text(total)).to_be_visible()

    page.goto(address(LIST_PAGES))
    for number in range(LIST_PAGES, 0, -1):
        check(page, visitor.origin, number)
        assert titles(page) == seen[number - 1]
        if number > 1:
            turn(page, "Назад").click()
            page.wait_for_url(f"**{address(number - 1)}")


def test_the_first_and_the_last_page_are_one_step_away(visitor: Visitor) -> None:
    page = visitor.open(address(4))
    turn(page, "1").click()
    page.wait_for_url(f"**{address(1)}")
    turn(page, str(LIST_PAGES)).click()
    page.wait_for_url(f"**{address(LIST_PAGES)}")
