"""On a slow line the first words stand within two seconds, and nothing moves after them."""

import re
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.addresses import EACH_KIND, Sample
from tests.browser.visits import HEIGHT, PATIENCE, PHONE, WIDE
from tests.site import THEME

pytestmark = pytest.mark.timed

LINE = 400_000 / 8  # bytes a second
LATENCY = 400  # milliseconds
FIRST_WORDS = 2000  # milliseconds
MOVED = 0.001  # cumulative layout shift: what a pixel's rounding comes to
TRIES = 3  # other work of the machine may hold up a browser, so the best counts
WATCH = """() => {
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const names = entry.sources.map(({node}) => node?.parentElement?.className || node?.nodeName);
      if (!entry.hadRecentInput) window.moved.push([entry.value, names.join(' ')]);
    }
  }).observe({type: 'layout-shift', buffered: true});
}"""
PAINTED = """() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"""
GO = "(address) => setTimeout(() => location.assign(address))"
# Pictures that wait for their turn come as well, and the fonts are in their places.
TO_THE_END = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await document.fonts.ready;
  for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
    scrollTo({top: at, behavior: 'instant'});
    await frame();
  }
}"""


# What loads more than all pages do may come late or move them: of those that load the same, the
# first two; of the others, a few.
MORE = re.compile(r"(?:css|js)/\w+\.(?:css|js)|picture\(")
TEMPLATES = THEME / "templates"


def find_loads() -> dict[frozenset[str], list[Sample]]:
    """Return the samples by what their templates load more than all pages do."""
    found: dict[frozenset[str], list[Sample]] = {}
    for sample in EACH_KIND:
        text = (TEMPLATES / f"{sample.kind}.html").read_text(encoding="utf-8")
        found.setdefault(frozenset(MORE.findall(text)), []).append(sample)
    return found


AT_RISK = tuple(
    sample
    for load, samples in find_loads().items()
    for sample in (samples[:2] if load else samples[::4])
)
TOGETHER = 4  # pages that come at once, each over a line of its own: they mostly wait


@dataclass(frozen=True, slots=True)
class Visit:
    """When the first words of a page were painted, and what moved in it afterwards."""

    painted: float
    moved: list[tuple[float, str]]


@contextmanager
def slow_page(browser: Browser, width: int) -> Iterator[Page]:
    """Open a page of a browser that has seen nothing yet, on a slow line."""
    context = browser.new_context(viewport={"width": width, "height": HEIGHT})
    context.set_default_timeout(PATIENCE * 3)
    page = context.new_page()
    conditions: dict[str, Any] = {"offline": False, "latency": LATENCY}
    conditions |= {"downloadThroughput": LINE, "uploadThroughput": LINE}
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", conditions)
    page.add_init_script(f"({WATCH})()")
    yield page
    context.close()


def visit(browser: Browser, origin: str, samples: Sequence[Sample]) -> dict[Sample, Visit]:
    """Open the pages of `samples` together, each to its end."""
    with ExitStack() as pages:
        opened = {
            sample: pages.enter_context(
                slow_page(browser, PHONE if sample.language == "ru" else WIDE)
            )
            for sample in samples
        }
        for sample, page in opened.items():
            page.evaluate(GO, origin + sample.address)
        for sample, page in opened.items():
            page.wait_for_url(origin + sample.address, wait_until="networkidle")
        painted = {sample: page.evaluate(PAINTED) for sample, page in opened.items()}
        for page in opened.values():
            page.evaluate(TO_THE_END)
        for page in opened.values():
            page.wait_for_load_state("networkidle")
        return {
            sample: Visit(painted[sample], page.evaluate("() => window.moved"))
            for sample, page in opened.items()
        }


@pytest.fixture(scope="module")
def visits() -> dict[Sample, Visit]:
    """Return what was seen of samples before their turn, together with others."""
    return {}


@pytest.mark.parametrize("sample", AT_RISK, ids=str)
def test_first_words_come_soon_and_stay_where_they_are(
    browser: Browser, origin: str, visits: dict[Sample, Visit], sample: Sample
) -> None:
    if sample not in visits:
        place = AT_RISK.index(sample)
        visits |= visit(browser, origin, AT_RISK[place : place + TOGETHER])
    tried = [visits[sample]]
    while tried[-1].painted > FIRST_WORDS and len(tried) < TRIES:
        tried += visit(browser, origin, [sample]).values()
    # What has moved once has moved: only time is the machine's.
    moved = [each for one in tried for each in one.moved]
    assert sum(value for value, _ in moved) < MOVED, moved
    painted = [one.painted for one in tried]
    assert painted[-1] <= FIRST_WORDS, f"{painted} ms"


def test_what_moves_is_seen(browser: Browser, origin: str) -> None:
    with slow_page(browser, PHONE) as page:
        page.goto(origin, wait_until="networkidle")
        page.evaluate("() => document.querySelector('main').prepend('!', new Image(200, 200))")
        page.wait_for_function("() => window.moved.length")
