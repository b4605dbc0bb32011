"""On a slow line the first words stand within two seconds, and nothing moves after them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.addresses import EACH_KIND, Sample
from tests.browser.visits import HEIGHT, PATIENCE, PHONE, WIDE

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
# Pictures that wait for their turn come as well, and the fonts are in their places.
TO_THE_END = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await document.fonts.ready;
  for (let at = 0; at < document.body.scrollHeight; at += innerHeight) {
    scrollTo({top: at, behavior: 'instant'});
    await frame();
  }
}"""


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


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_first_words_come_soon_and_stay_where_they_are(
    browser: Browser, origin: str, sample: Sample
) -> None:
    width = PHONE if sample.language == "ru" else WIDE
    painted: list[float] = []
    for _ in range(TRIES):
        with slow_page(browser, width) as page:
            page.goto(origin + sample.address, wait_until="networkidle")
            painted.append(page.evaluate(PAINTED))
            page.evaluate(TO_THE_END)
            page.wait_for_load_state("networkidle")
            moved = page.evaluate("() => window.moved")
        # What has moved once has moved: only time is the machine's.
        assert sum(value for value, _ in moved) < MOVED, moved
        if painted[-1] <= FIRST_WORDS:
            return
    raise AssertionError(f"{painted} ms")


def test_what_moves_is_seen(browser: Browser, origin: str) -> None:
    with slow_page(browser, PHONE) as page:
        page.goto(origin, wait_until="networkidle")
        page.evaluate("() => document.querySelector('main').prepend('!', new Image(200, 200))")
        page.wait_for_function("() => window.moved.length")
