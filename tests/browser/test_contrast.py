"""Text is read on its ground with a contrast of at least 7:1, in light and in dark."""

import pytest

from tests.browser.addresses import SAMPLES, Sample
from tests.browser.measures import contrasts, contrasts_everywhere
from tests.browser.visits import Visitor, visible

LEAST = 7.0
SCHEMES = ("light", "dark")
# What is read most, by the page that has it.
READ = {
    "/": {
        "tagline": ".brand__tagline",
        "footer": ".site-footer p, .site-footer h2",
        "link of the footer": ".site-footer a",
    },
    "/news/": {
        "date of a card": ".card__date",
        "link of a card": ".card__title a",
        "total": ".total",
        "count": ".count",
        "menu": ".site-menu a",
    },
    "/news/page/2/": {"current page": ".pagination a[aria-current]"},
    "/news/2009/pilot-2009/": {
        "text": ".prose p",
        "lead": ".lead",
        "date": ".page-head__date",
        "link": ".prose a",
    },
    "/news/2014/perm-3/": {"switch": ".switch a, .switch__note"},
    "/about/history/": {"day of an update": ".updated", "breadcrumb": ".breadcrumb a"},
    "/en/news/": {"badge": ".badge"},
    "/en/news/page/3/": {"note of a date": ".date-note"},
    "/en/news/1996/kccp-opens/": {"notice": ".notice"},
}
# Scripts are not told which links were visited, so their colour is laid over an element.
VISITED = "all => all.forEach(one => { one.style.color = 'var(--link-visited)'; })"


def weak(found: dict[str, float]) -> dict[str, float]:
    assert found
    return {name: round(each, 2) for name, each in found.items() if each < LEAST}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("address", READ)
def test_what_is_read_most_stands_out(visitor: Visitor, address: str, scheme: str) -> None:
    page = visitor.open(address, color_scheme=scheme)
    for name, selector in READ[address].items():
        assert weak(contrasts(visible(page.locator(selector)))) == {}, name


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_all_text_stands_out(visitor: Visitor, sample: Sample, scheme: str) -> None:
    page = visitor.open(sample.address, color_scheme=scheme)
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
