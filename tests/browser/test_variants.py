"""What no sample of its kind shows is looked at too: each such page is opened once for all."""

import pytest
from playwright.sync_api import Page

from tests.browser.addresses import VARIANTS, Sample
from tests.browser.axe import Axe
from tests.browser.measures import contrasts_everywhere, overflow
from tests.browser.schemes import DARK, SCHEMES
from tests.browser.visits import HEIGHT, WIDTHS, open_all

LEAST = 7.0  # of contrast


@pytest.fixture(scope="module", params=VARIANTS, ids=lambda sample: sample.address)
def sample(request: pytest.FixtureRequest) -> Sample:
    """Return each page; the tests of one come together."""
    chosen: Sample = request.param
    return chosen


@pytest.fixture(scope="module")
def known() -> set[int]:
    """Return the kinds of text that the rules of colour have seen on some page."""
    return set()


def test_it_fits_any_width(page: Page) -> None:
    for all_is_open in (False, True):
        if all_is_open:
            open_all(page)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            found = overflow(page)
            assert not found, found


def test_its_text_stands_out(page: Page) -> None:
    open_all(page)
    for scheme in SCHEMES:
        scheme.put_on(page)
        found = contrasts_everywhere(page)
        assert found
        assert {name: each for name, each in found.items() if each < LEAST} == {}, scheme


def test_axe_finds_nothing(page: Page, known: set[int]) -> None:
    page.set_viewport_size({"width": WIDTHS[0], "height": HEIGHT})
    open_all(page)
    axe = Axe(page, known)
    assert axe.find() == []
    DARK.put_on(page)
    assert axe.find_in_colours() == []
