"""Pages of a browser that lets no request leave this machine, and keeps what went wrong.

No route is laid for that, which would take the browser's cache away: it knows no other host.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    WebError,
)

WIDE, PHONE, SMALL_PHONE = 1280, 360, 320
WIDTHS = (320, 360, 768, 1280, 1920)
HEIGHT = 800
PATIENCE = 10_000  # milliseconds
OWN = ("data:", "blob:")  # what a page carries in itself
# What a test before may have changed in the page that it left.
USUAL: tuple[tuple[str, Any], ...] = (
    ("color_scheme", "light"),
    ("contrast", "no-preference"),
    ("forced_colors", "none"),
    # Nothing glides, so that colours and places are at once what they will be.
    ("reduced_motion", "reduce"),
)

REMEMBER = """() => {
  window.remembered = [...document.querySelectorAll('details')].map((one) => [one, one.open]);
  window.worn = document.documentElement.dataset.scheme;
}"""
RESTORE = """() => {
  for (const [one, open] of window.remembered) one.open = open;
  if (window.worn === undefined) delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = window.worn;
  document.adoptedStyleSheets = [];
  document.activeElement?.blur();
  for (const one of document.querySelectorAll('[data-visited]')) {
    one.style.removeProperty('color');
    delete one.dataset.visited;
  }
  scrollTo({top: 0, behavior: 'instant'});
}"""


@dataclass  # without slots: Playwright keeps its own notes on whose methods it calls
class Visitor:
    """Opens pages of one site; one kind of window keeps one page, which goes from test to test."""

    browser: Browser
    origin: str
    troubles: list[str] = field(default_factory=list)
    _contexts: dict[tuple[object, ...], BrowserContext] = field(default_factory=dict)

    def open(self, address: str, width: int = WIDE, **options: Any) -> Page:
        """Open `address` in a window of `width`; `options` are those of a browser context."""
        kind = (width, *sorted(options.items()))
        if kind not in self._contexts:
            self._contexts[kind] = self._context(width, options)
        context = self._contexts[kind]
        # A page that is left is as good as a new one, and ten times as quick.
        page = context.pages[0] if context.pages else context.new_page()
        page.set_viewport_size({"width": width, "height": HEIGHT})
        page.emulate_media(
            media="null", **{name: options.get(name, usual) for name, usual in USUAL}
        )
        page.goto(address)
        return page

    def finish(self) -> list[str]:
        """Leave all pages; return what went wrong in them."""
        found, self.troubles = self.troubles, []
        return found

    def close(self) -> None:
        """Close everything that was opened."""
        for context in self._contexts.values():
            context.close()
        self._contexts.clear()

    def _context(self, width: int, options: dict[str, Any]) -> BrowserContext:
        size = {"width": width, "height": HEIGHT}
        context = self.browser.new_context(base_url=self.origin, viewport=size, **options)
        context.set_default_timeout(PATIENCE)
        context.on("request", self._watch)
        context.on("console", self._hear)
        context.on("weberror", self._note_error)
        context.on("response", self._note_failure)
        return context

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((f"{self.origin}/", *OWN)):
            self.troubles.append(f"a request to another host: {request.url}")

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text} ({message.location['url']})")

    def _note_error(self, error: WebError) -> None:
        self.troubles.append(f"an error in the page: {error.error}")

    def _note_failure(self, response: Response) -> None:
        if response.status >= 400:
            self.troubles.append(f"{response.status}: {response.url}")


def main_menu(page: Page) -> Locator:
    """Return the menu of the site, opened where it is folded."""
    menu = page.get_by_role("navigation", name=re.compile("^(?:Главное меню|Main menu)$"))
    summary = visible(menu.locator("details:not([open]) > summary"))
    if summary.count():
        summary.click()
    return menu


def language_switch(page: Page) -> Locator:
    """Return the link in the header that leads to the other language."""
    return page.get_by_role("banner").locator("a[hreflang]")


def open_all(page: Page) -> None:
    """Open everything in `page` that opens and closes."""
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => one.open = true)")


def remember(page: Page) -> None:
    """Note what is open in `page`, for `restore`."""
    page.evaluate(REMEMBER)


def restore(page: Page) -> None:
    """Show `page`, as far as tests change it, as it was when it was remembered."""
    page.set_viewport_size({"width": WIDE, "height": HEIGHT})
    page.emulate_media(media="null", **dict(USUAL))
    page.evaluate(RESTORE)


def address_of(page: Page) -> str:
    """Return the address of `page` without the host."""
    return re.sub(r"^\w+://[^/]+", "", page.url)


def visible(found: Locator) -> Locator:
    """Return those of `found` that are seen."""
    return found.filter(visible=True)


def texts(found: Locator) -> list[str]:
    """Return the texts of `found`, in order, with plain spaces and none around them."""
    return [text.strip().replace("\N{NO-BREAK SPACE}", " ") for text in found.all_inner_texts()]
