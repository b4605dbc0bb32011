"""The site, the browser and the visitor that all these tests share."""

import os
from collections.abc import Iterator
from functools import partial

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from plugins.bootstrap import find_chromium
from tests.browser.addresses import Sample
from tests.browser.visits import Visitor, remember, restore
from tests.project import build_real_content
from tests.shared import ORIGIN, SERVED, make_once

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


# Of the package, not of the session: Playwright's event loop must not outlive these tests.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=[*QUIET])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def origin() -> str:
    """Return where the project's own content is served."""
    address = os.environ[ORIGIN]
    make_once(SERVED, partial(build_real_content, origin=address))
    return address


@pytest.fixture(scope="package")
def guest(browser: Browser, origin: str) -> Iterator[Visitor]:
    one = Visitor(browser, origin)
    yield one
    one.close()


@pytest.fixture
def visitor(guest: Visitor) -> Iterator[Visitor]:
    """Yield a visitor of the built site; whatever went wrong in its pages fails the test."""
    yield guest
    assert guest.finish() == []


@pytest.fixture(scope="module")
def keeper(browser: Browser, origin: str) -> Iterator[Visitor]:
    """Yield a visitor whose page nobody else leads away."""
    one = Visitor(browser, origin)
    yield one
    one.close()


@pytest.fixture(scope="module")
def visit(keeper: Visitor, sample: Sample) -> Page:
    """Return the page of the `sample` of a file's own, opened once for all its tests."""
    page = keeper.open(sample.address)
    remember(page)
    return page


@pytest.fixture
def page(visit: Page, keeper: Visitor) -> Iterator[Page]:
    """Yield the page as it was opened; whatever goes wrong in it fails the test."""
    restore(visit)
    yield visit
    assert keeper.finish() == []
