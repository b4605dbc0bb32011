"""Text is read on its ground with a contrast of at least 7:1, in any colours."""

import pytest

from tests.browser.addresses import VARIANTS, Sample
from tests.browser.measures import contrasts_everywhere
from tests.browser.schemes import DARK, LIGHT, SCHEMES
from tests.browser.visits import WIDE, Visitor, open_all

LEAST = 7.0
GROUND = "() => getComputedStyle(document.body).backgroundColor"
PAPER = "() => getComputedStyle(document.documentElement).backgroundColor"


def weak(found: dict[str, float]) -> dict[str, float]:
    assert found
    return {name: round(each, 2) for name, each in found.items() if each < LEAST}


@pytest.mark.parametrize("sample", VARIANTS, ids=lambda sample: sample.address)
def test_text_that_samples_do_not_show_stands_out(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, WIDE, reduced_motion="reduce")
    open_all(page)
    for scheme in SCHEMES:
        scheme.put_on(page)
        assert weak(contrasts_everywhere(page)) == {}, scheme


def test_dark_is_dark_and_light_is_light(visitor: Visitor) -> None:
    page = visitor.open("/", WIDE, reduced_motion="reduce")
    grounds = []
    for scheme in (LIGHT, DARK):
        scheme.put_on(page)
        grounds.append((page.evaluate(PAPER), page.evaluate(GROUND)))
    assert grounds[0] != grounds[1]
