"""Dark is dark and light is light; contrast itself is measured wherever pages are looked at."""

from tests.browser.schemes import DARK, LIGHT
from tests.browser.visits import WIDE, Visitor

GROUND = "() => getComputedStyle(document.body).backgroundColor"
PAPER = "() => getComputedStyle(document.documentElement).backgroundColor"


def test_dark_is_dark_and_light_is_light(visitor: Visitor) -> None:
    page = visitor.open("/", WIDE)
    grounds = []
    for scheme in (LIGHT, DARK):
        scheme.put_on(page)
        grounds.append((page.evaluate(PAPER), page.evaluate(GROUND)))
    assert grounds[0] != grounds[1]
