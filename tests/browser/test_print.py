"""Paper gets the text, without what only leads elsewhere."""

import pytest
from playwright.sync_api import expect

from tests.browser.addresses import SAMPLES, Sample
from tests.browser.measures import contrasts_everywhere
from tests.browser.visits import Visitor, texts, visible


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_no_navigation_is_printed_and_the_text_is(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address)
    prose = page.locator(
        "main :is(h1, .lead, .prose p, .card__title:not(.related *), .term, .step p)"
    )
    shown = texts(visible(prose))
    page.emulate_media(media="print")
    assert shown
    assert texts(visible(prose)) == shown
    for selector in (".site-menu", ".switch", ".breadcrumb", ".skip-link", ".site-footer__columns"):
        assert visible(page.locator(selector)).count() == 0, selector
    left = visible(page.get_by_role("navigation"))
    assert [each.get_attribute("aria-label") for each in left.all()] == []


def test_a_printed_page_says_whose_it_is(visitor: Visitor) -> None:
    page = visitor.open("/news/2009/pilot-2009/")
    page.emulate_media(media="print")
    expect(page.locator(".brand__name")).to_be_visible()
    expect(page.locator(".site-footer__small")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_white_in_either_scheme(visitor: Visitor, scheme: str) -> None:
    page = visitor.open("/en/news/1996/kccp-opens/", color_scheme=scheme)
    page.emulate_media(media="print")
    ground = page.locator("body").evaluate("one => getComputedStyle(one).backgroundColor")
    assert ground == "rgb(255, 255, 255)"
    weak = {name: each for name, each in contrasts_everywhere(page).items() if each < 7}
    assert weak == {}


def test_a_page_becomes_a_pdf(visitor: Visitor) -> None:
    page = visitor.open("/news/2009/pilot-2009/")
    assert page.pdf(format="A4").startswith(b"%PDF")
