"""The site, the browser and the visitor that all these tests share."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from plugins.bootstrap import find_chromium
from tests.browser.served import serve_real_content
from tests.browser.visits import Visitor

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


# Of the package, not of the session: Playwright's event loop must not outlive these tests.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=[*QUIET])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serve_real_content(tmp_path_factory.mktemp("browser")) as address:
        yield address


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
