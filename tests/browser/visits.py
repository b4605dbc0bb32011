"""Pages of a browser that lets no request leave this machine, and keeps what went wrong."""

import re
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Response,
    Route,
    WebError,
)

WIDE, PHONE, SMALL_PHONE = 1280, 360, 320
HEIGHT = 800
PATIENCE = 10_000  # milliseconds


@dataclass  # without slots: Playwright keeps its own notes on whose methods it calls
class Visitor:
    """Opens pages of one site, each in a browser context of its own."""

    browser: Browser
    origin: str
    troubles: list[str] = field(default_factory=list)
    _contexts: list[BrowserContext] = field(default_factory=list)

    def open(self, address: str, width: int = WIDE, **options: Any) -> Page:
        """Open `address` in a window of `width`; `options` are those of a browser context."""
        size = {"width": width, "height": HEIGHT}
        context = self.browser.new_context(base_url=self.origin, viewport=size, **options)
        self._contexts.append(context)
        context.set_default_timeout(PATIENCE)
        elsewhere = re.compile(f"^(?!{re.escape(self.origin)}/)")
        context.route(elsewhere, self._refuse)
        context.on("console", self._hear)
        context.on("weberror", self._note_error)
        context.on("response", self._note_failure)
        page = context.new_page()
        page.goto(address)
        return page

    def close(self) -> None:
        """Close everything that was opened."""
        while self._contexts:
            self._contexts.pop().close()

    def _refuse(self, route: Route) -> None:
        self.troubles.append(f"a request to another host: {route.request.url}")
        route.abort()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text} ({message.location['url']})")

    def _note_error(self, error: WebError) -> None:
        self.troubles.append(f"an error in the page: {error.error}")

    def _note_failure(self, response: Response) -> None:
        if response.status >= 400:
            self.troubles.append(f"{response.status}: {response.url}")


def address_of(page: Page) -> str:
    """Return the address of `page` without the host."""
    return re.sub(r"^\w+://[^/]+", "", page.url)


def visible(found: Locator) -> Locator:
    """Return those of `found` that are seen."""
    return found.filter(visible=True)


def texts(found: Locator) -> list[str]:
    """Return the texts of `found`, in order, without the spaces around them."""
    return [text.strip() for text in found.all_inner_texts()]
