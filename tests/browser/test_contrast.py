"""Text is read on its ground with a contrast of at least 7:1, in any colours."""

import pytest

from tests.browser.addresses import EACH_KIND, SAMPLES, VARIANTS, Sample
from tests.browser.measures import contrasts, contrasts_everywhere
from tests.browser.schemes import DARK, LIGHT, SCHEMES
from tests.browser.visits import WIDE, Visitor, open_all

LEAST = 7.0
# Scripts are not told which links were visited, so their colour is laid over those links that
# have the common colour of links; all others have one of their own, visited or not.
VISITED = """(all) => {
  const colour = (one) => getComputedStyle(one).color;
  const usual = document.createElement('span');
  usual.style.color = 'var(--link)';
  document.body.append(usual);
  const found = all.filter((one) => colour(one) === colour(usual));
  usual.remove();
  for (const one of found) one.style.color = 'var(--visited)';
  for (const one of found) one.dataset.visited = '';
  return found.length;
}"""
GROUND = "() => getComputedStyle(document.body).backgroundColor"
PAPER = "() => getComputedStyle(document.documentElement).backgroundColor"


def weak(found: dict[str, float]) -> dict[str, float]:
    assert found
    return {name: round(each, 2) for name, each in found.items() if each < LEAST}


@pytest.mark.parametrize("sample", [*SAMPLES, *VARIANTS], ids=lambda sample: sample.address)
def test_all_text_stands_out(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, WIDE, reduced_motion="reduce")
    open_all(page)
    for scheme in SCHEMES:
        scheme.put_on(page)
        assert weak(contrasts_everywhere(page)) == {}, scheme


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_visited_links_stand_out(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, WIDE, reduced_motion="reduce")
    LIGHT.put_on(page)
    assert page.locator("a[href]").evaluate_all(VISITED)
    links = page.locator("a[data-visited]")
    for scheme in SCHEMES:
        scheme.put_on(page)
        assert weak(contrasts(links)) == {}, scheme


def test_dark_is_dark_and_light_is_light(visitor: Visitor) -> None:
    page = visitor.open("/", WIDE, reduced_motion="reduce")
    grounds = []
    for scheme in (LIGHT, DARK):
        scheme.put_on(page)
        grounds.append((page.evaluate(PAPER), page.evaluate(GROUND)))
    assert grounds[0] != grounds[1]
