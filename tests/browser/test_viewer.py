"""The viewer of an album: pictures open large over the page, each with its own address."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.visits import PHONE, WIDE, Visitor, address_of

ALBUM = "/gallery/standards/"
FIRST, LAST = 0, 8


def _links(page: Page) -> Locator:
    return page.locator(".album__link")


def _place(page: Page, number: int) -> None:
    said = page.get_by_role("dialog").get_by_role("status")
    expect(said).to_have_text(re.compile(rf"^{number}\s+из\s+{LAST + 1}$"))


def test_a_picture_opens_and_gives_the_focus_back(visitor: Visitor) -> None:
    page = visitor.open(ALBUM, WIDE)
    addresses = [each.get_attribute("href") for each in _links(page).all()]
    _links(page).nth(FIRST).click()
    viewer = page.get_by_role("dialog")
    expect(viewer.locator("img")).to_be_in_viewport()
    assert viewer.evaluate("(it) => it.contains(document.activeElement)")
    assert address_of(page) == addresses[FIRST]
    expect(viewer.locator(".viewer__previous")).to_be_disabled()
    page.keyboard.press("ArrowLeft")
    _place(page, FIRST + 1)
    page.keyboard.press("ArrowRight")
    _place(page, FIRST + 2)
    page.keyboard.press("End")
    _place(page, LAST + 1)
    assert address_of(page) == addresses[LAST]
    expect(viewer.locator(".viewer__next")).to_be_disabled()
    page.keyboard.press("Escape")
    expect(viewer).to_be_hidden()
    expect(_links(page).nth(LAST)).to_be_focused()
    expect(_links(page).nth(LAST)).to_be_in_viewport()
    expect(page).to_have_url(re.compile(f"{ALBUM}$"))


def test_back_closes_and_a_reload_shows_the_page_of_the_picture(visitor: Visitor) -> None:
    page = visitor.open(ALBUM, PHONE)
    _links(page).nth(FIRST).click()
    page.get_by_role("dialog").locator(".viewer__next").click()
    _place(page, FIRST + 2)
    page.go_back()
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert address_of(page) == ALBUM
    page.go_forward()
    _place(page, FIRST + 2)
    page.reload()
    expect(page.locator(".photo img")).to_be_visible()


def test_a_swipe_turns_and_all_fits_a_phone(visitor: Visitor) -> None:
    page = visitor.open(ALBUM, PHONE)
    _links(page).nth(FIRST).click()
    box = page.locator(".viewer__stage").bounding_box()
    assert box
    page.mouse.move(box["x"] + 250, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 100, box["y"] + 105)
    page.mouse.up()
    _place(page, FIRST + 2)
    for button in page.get_by_role("dialog").get_by_role("button").all():
        size = button.bounding_box()
        assert size
        assert min(size["width"], size["height"]) >= 44
        expect(button).to_be_in_viewport(ratio=1)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE


def test_a_click_with_a_key_and_a_page_without_script_go_to_the_picture(visitor: Visitor) -> None:
    page = visitor.open(ALBUM, WIDE)
    with page.context.expect_page() as opened:
        _links(page).nth(FIRST).click(modifiers=["Control"])
    expect(opened.value.locator(".photo img")).to_be_visible()
    opened.value.close()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page = visitor.open(ALBUM, WIDE, java_script_enabled=False)
    _links(page).nth(FIRST).click()
    expect(page.locator(".photo img")).to_be_visible()
