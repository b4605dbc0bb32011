"""axe finds nothing: any kind of page, any colours, on phone, tablet and desk.

The language changes from one kind of page to the next: both have the same markup.
Every rule runs on a desk, on a phone where all is opened, and, from one kind of page to the next,
on a tablet or on a phone where nothing is; the rules of colour again in each scheme, at a width
that changes likewise. What pages have in common is judged by its colours once.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.addresses import (
    EACH_KIND,
    LANGUAGES,
    Language,
    Sample,
    in_language,
)
from tests.browser.axe import Axe
from tests.browser.measures import overflow
from tests.browser.schemes import SCHEMES, Scheme
from tests.browser.served import serve_folder
from tests.browser.visits import HEIGHT, Visitor, open_all
from tests.site import sample_site

WIDTHS = (320, 768, 1280)
# Of the sample content: what nobody would write, but somebody may.
AWKWARD = (
    *("/news/2018/awkward/", "/news/2006/year/", "/news/", "/about/", "/subscribe/"),
    *("/events/", "/events/awkward/", "/events/endless/", "/events/month/"),
    *("/network-events/awkward/", "/network-events/awkward/2027/", "/calendar/2027/04/"),
)
SCRIPT = "text/javascript"
SPOIL = """() => {
  const main = document.querySelector('main');
  const picture = document.createElement('img');
  picture.src = '/static/img/icon.svg';
  const heading = document.createElement('h5');
  heading.textContent = 'A heading too low';
  const texts = ['#666', '#aaa'].map((colour) => {
    const text = document.createElement('p');
    text.textContent = 'Grey on white: less than 7 to 1';
    text.style.color = colour;
    return text;
  });
  const links = document.createElement('ul');
  for (const name of 'ab') {
    const link = document.createElement('a');
    link.href = `#${name}`;
    link.textContent = name;
    link.style = 'display: block; font-size: 8px; line-height: 1; inline-size: 8px';
    links.append(document.createElement('li'));
    links.lastChild.append(link);
  }
  main.append(picture, heading, ...texts, links);
}"""


@pytest.fixture(scope="module")
def known() -> set[int]:
    """Return the kinds of text that the rules of colour have seen on some page."""
    return set()


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_axe_finds_nothing(visitor: Visitor, sample: Sample, known: set[int]) -> None:
    page = visitor.open(sample.address, WIDTHS[0])
    axe = Axe(page, known)
    found: dict[str, list[str]] = {}
    for place, width in enumerate(WIDTHS):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        SCHEMES[0].put_on(page)
        # The last width always, of the others each at every second page.
        if place == len(WIDTHS) - 1 or EACH_KIND.index(sample) % 2 == place:
            found[f"{width} px"] = axe.find()
        for scheme in SCHEMES[1:]:
            if (EACH_KIND.index(sample) + SCHEMES.index(scheme)) % len(WIDTHS) == place:
                scheme.put_on(page)
                found[f"{width} px, {scheme}"] = axe.find_in_colours()
    SCHEMES[0].put_on(page)
    open_all(page)
    page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    found |= {"all opened": axe.find()}
    assert {state: faults for state, faults in found.items() if faults} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("with_script", [True, False])
def test_axe_finds_nothing_in_the_settings_for_low_vision(
    browser: Browser, origin: str, language: Language, with_script: bool
) -> None:
    visitor = Visitor(browser, origin)  # whose browser keeps the settings to itself
    page = visitor.open(in_language("/", language), WIDTHS[0])
    if not with_script:
        page.route("**/static/js/*", lambda route: route.fulfill(content_type=SCRIPT, body=""))
        page.reload()
    page.locator("header a[href*='#']").first.click()
    expect(page.locator("#vision")).to_be_visible()
    axe = Axe(page)
    found = [f"{scheme}: {fault}" for scheme in _worn(page) for fault in axe.find_in_colours()]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found += axe.find()
    visitor.close()
    assert found == []


def _worn(page: Page) -> Iterator[Scheme]:
    """Show `page` in each scheme in turn."""
    for scheme in SCHEMES:
        scheme.put_on(page)
        yield scheme


def test_axe_finds_nothing_in_awkward_content(browser: Browser) -> None:
    with serve_folder(sample_site()) as origin:
        visitor = Visitor(browser, origin)
        found = {}
        for address in AWKWARD:
            page = visitor.open(address, WIDTHS[0])
            open_all(page)
            faults = Axe(page).find()
            wide = overflow(page)
            found |= {address: [*faults, *([str(wide)] if wide else [])]}
        troubles = visitor.finish()
        visitor.close()
    assert {address: faults for address, faults in found.items() if faults} == {}
    assert troubles == []


def test_axe_finds_what_is_wrong(visitor: Visitor) -> None:
    page = visitor.open("/")
    axe = Axe(page)
    page.evaluate(SPOIL)
    contrast = {"color-contrast", "color-contrast-enhanced"}
    assert {"image-alt", "target-size", "heading-order"} | contrast <= rules(axe.find())
    # What was found is known from then on; another who looks finds it again.
    assert rules(axe.find_in_colours()) == set()
    assert contrast <= rules(Axe(page).find_in_colours())


def rules(found: list[str]) -> set[str]:
    return {each.partition(":")[0] for each in found}
