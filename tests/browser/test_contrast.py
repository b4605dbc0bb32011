"""Text is read on its ground with a contrast of at least 7:1, in light and in dark."""

import pytest

from tests.browser.addresses import SAMPLES, Sample
from tests.browser.measures import contrasts, contrasts_everywhere
from tests.browser.visits import PHONE, Visitor, visible

LEAST = 7.0
SCHEMES = ("light", "dark")
# What is read most, and a page that has it.
READ = {
    "text": ("/news/2009/pilot-2009/", ".prose p"),
    "lead": ("/news/2009/pilot-2009/", ".lead"),
    "date of an item": ("/news/2009/pilot-2009/", ".page-head__date"),
    "date of a card": ("/news/", ".card__date"),
    "total": ("/news/", ".total"),
    "count": ("/news/", ".count"),
    "note of a date": ("/en/news/page/3/", ".date-note"),
    "day of an update": ("/about/history/", ".updated"),
    "link of the text": ("/news/2009/pilot-2009/", ".prose a"),
    "link of a card": ("/news/", ".card__title a"),
    "current page": ("/news/page/2/", ".pagination a[aria-current]"),
    "menu": ("/news/", ".site-menu a"),
    "switch": ("/news/2014/perm-3/", ".switch a, .switch__note"),
    "tagline": ("/", ".brand__tagline"),
    "breadcrumb": ("/about/history/", ".breadcrumb a"),
    "footer": ("/", ".site-footer p, .site-footer h2"),
    "link of the footer": ("/", ".site-footer a"),
    "badge": ("/en/news/", ".badge"),
    "notice": ("/en/news/1996/kccp-opens/", ".notice"),
}
# Scripts are not told which links were visited, so their colour is laid over an element.
VISITED = "all => all.forEach(one => { one.style.color = 'var(--link-visited)'; })"


def weak(found: dict[str, float]) -> dict[str, float]:
    assert found
    return {name: round(each, 2) for name, each in found.items() if each < LEAST}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", READ)
def test_what_is_read_most_stands_out(visitor: Visitor, name: str, scheme: str) -> None:
    address, selector = READ[name]
    page = visitor.open(address, color_scheme=scheme)
    assert weak(contrasts(visible(page.locator(selector)))) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [1280, PHONE])
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_all_text_stands_out(visitor: Visitor, sample: Sample, width: int, scheme: str) -> None:
    page = visitor.open(sample.address, width, color_scheme=scheme)
    assert weak(contrasts_everywhere(page)) == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_visited_links_stand_out(visitor: Visitor, scheme: str) -> None:
    page = visitor.open("/", color_scheme=scheme)
    links = page.locator("main a, footer a, .breadcrumb a")
    links.evaluate_all(VISITED)
    assert weak(contrasts(links)) == {}


def test_dark_is_dark_and_light_is_light(visitor: Visitor) -> None:
    grounds = [
        visitor.open("/", color_scheme=scheme)
        .locator("body")
        .evaluate("one => getComputedStyle(one).backgroundColor")
        for scheme in SCHEMES
    ]
    assert grounds[0] != grounds[1]
