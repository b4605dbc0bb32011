"""Pages load whole, from this site alone, and nothing that they name is missing."""

import pytest

from tests.browser.addresses import LANGUAGES, SAMPLES, Language, Sample, in_language
from tests.browser.visits import Visitor, visible

SIZES = "all => all.map(one => [one.currentSrc || one.src, one.complete ? one.naturalWidth : 0])"
NAMED = {
    "link[rel=icon], link[rel=stylesheet]": "href",
    "link[rel=alternate], link[rel=canonical], link[rel=prev], link[rel=next]": "href",
    "meta[property='og:image'], meta[property='og:url']": "content",
}


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_pages_load_whole_from_this_site_alone(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address)
    sizes = page.locator("img").evaluate_all(SIZES)
    assert all(size > 0 for _, size in sizes), sizes
    # A drawing that is missing from its sprite takes no room.
    drawn = visible(page.locator("svg")).locator("use")
    assert drawn.count()
    boxes = drawn.evaluate_all("all => all.map(one => one.getBBox().width)")
    assert all(boxes), boxes
    sheets = page.evaluate("() => [...document.styleSheets].map(one => one.cssRules.length)")
    assert sheets
    assert all(sheets)
    # The visitor itself fails the test for requests elsewhere and for errors.


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ["/", "/news/page/2/", "/news/2009/pilot-2009/", "/about/"])
def test_what_the_head_names_is_there(visitor: Visitor, address: str, language: Language) -> None:
    page = visitor.open(in_language(address, language))
    missing = []
    for selector, attribute in NAMED.items():
        for each in page.locator(f"head :is({selector})").all():
            named = each.get_attribute(attribute) or ""
            if not page.request.get(named).ok:
                missing.append(named)
    assert missing == []
