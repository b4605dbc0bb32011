"""axe finds nothing in any example of any component, alone on its page, in any colours.

Every rule runs on a phone and on a desk; the rules of colour again in each other scheme, where the
language of the words makes no difference.
"""

import pytest
from playwright.sync_api import Page, expect

from plugins.model.language import Language, prefix
from plugins.pages.gallery.examples import read_components
from tests.browser.axe import Axe
from tests.browser.schemes import DARK, LIGHT, SCHEMES, Scheme
from tests.browser.visits import SMALL_PHONE, WIDE, Visitor
from tests.site import THEME

COMPONENTS = read_components(THEME / "templates")
EXAMPLES = [(component.slug, use.slug) for component in COMPONENTS for use in component.uses]
# The examples are shown in turn in one document: bringing axe into each would take minutes.
FETCH = """async (addresses) => {
  const texts = addresses.map(async (one) => [one, await (await fetch(one)).text()]);
  window.examples = Object.fromEntries(await Promise.all(texts));
}"""
SHOW = """(address) => {
  const page = new DOMParser().parseFromString(window.examples[address], 'text/html');
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
}"""
ENDS = ("light", "dark", "black-on-white", "white-on-black", "blue")
GROUND = "() => getComputedStyle(document.documentElement).backgroundColor"


def addresses(language: Language) -> list[str]:
    return [f"/{prefix(language)}design/{slug}/{name}/" for slug, name in EXAMPLES]


def look(page: Page, language: Language, schemes: list[Scheme]) -> dict[str, list[str]]:
    """Return what axe finds in all examples, in `schemes`."""
    page.evaluate(FETCH, addresses(language))
    axe = Axe(page)
    found: dict[str, list[str]] = {}
    for scheme in schemes:
        scheme.put_on(page)
        for address in addresses(language):
            page.evaluate(SHOW, address)
            faults = axe.find() if scheme is LIGHT else axe.find_in_colours()
            found |= {f"{address}, {scheme}": faults} if faults else {}
    return found


@pytest.mark.parametrize("width", [SMALL_PHONE, WIDE])
def test_axe_finds_nothing(visitor: Visitor, width: int) -> None:
    page = visitor.open(addresses("ru")[0], width)
    assert look(page, "ru", [each for each in SCHEMES if each.contrast != "more"]) == {}


def test_axe_finds_nothing_in_english(visitor: Visitor) -> None:
    page = visitor.open(addresses("en")[0], SMALL_PHONE)
    assert look(page, "en", [LIGHT]) == {}


def test_no_example_scrolls_sideways(visitor: Visitor) -> None:
    page = visitor.open(addresses("ru")[0], SMALL_PHONE)
    page.evaluate(FETCH, addresses("ru"))
    wide = []
    for address in addresses("ru"):
        page.evaluate(SHOW, address)
        if page.evaluate("() => document.documentElement.scrollWidth > innerWidth"):
            wide.append(address)
    assert wide == []


@pytest.mark.parametrize("end", ENDS)
def test_the_end_of_an_address_sets_the_scheme(visitor: Visitor, end: str) -> None:
    system = DARK if end == "light" else LIGHT
    address = addresses("ru")[0]
    plain = visitor.open(address, color_scheme=system.colours).evaluate(GROUND)
    chosen = visitor.open(f"{address}#{end}", color_scheme=system.colours).evaluate(GROUND)
    assert chosen != plain
    shown = visitor.open(address, color_scheme=system.colours)
    same = {"light": LIGHT, "dark": DARK}.get(end, Scheme(end, chosen=end))
    same.put_on(shown)
    assert shown.evaluate(GROUND) == chosen


def test_frames_of_a_component_show_its_examples(visitor: Visitor) -> None:
    page = visitor.open("/design/badge/", 1280)
    page.locator("main details").first.locator("summary").click()
    frame = page.frame_locator("main details[open] iframe").first
    assert frame.locator("h1").inner_text().startswith("badge: ")
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_frames_wait_until_the_reader_moves_and_they_are_seen(visitor: Visitor) -> None:
    page = visitor.open("/design/card/")
    frames = page.locator(".design-frame")
    assert frames.count() > 6
    assert page.locator("iframe").count() == 0
    first = frames.first
    room = first.bounding_box()
    first.scroll_into_view_if_needed()
    page.mouse.move(10, 10)
    expect(first.frame_locator("iframe").locator(".card__title")).to_be_visible()
    assert room is not None
    found = first.bounding_box()
    assert found is not None
    assert (found["width"], found["height"]) == (room["width"], room["height"])
    assert frames.last.locator("iframe").count() == 0  # it is folded away
