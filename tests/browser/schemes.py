"""The colours that a page may wear: those of the system, and those that a reader chooses."""

from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import Page

WEAR = "(name) => { document.documentElement.dataset.scheme = name; }"


@dataclass(frozen=True, slots=True)
class Scheme:
    """What the system asks for, and what the reader has chosen on the site."""

    name: str
    colours: Literal["light", "dark"] = "light"
    contrast: Literal["no-preference", "more"] = "no-preference"
    chosen: str = "system"

    def __str__(self) -> str:
        return self.name

    def put_on(self, page: Page) -> None:
        """Show `page` in these colours."""
        page.emulate_media(color_scheme=self.colours, contrast=self.contrast)
        page.evaluate(WEAR, self.chosen)


LIGHT, DARK = Scheme("light"), Scheme("dark", "dark")
SCHEMES = (
    LIGHT,
    DARK,
    Scheme("light with more contrast", contrast="more"),
    Scheme("dark with more contrast", "dark", contrast="more"),
    Scheme("black on white", "dark", chosen="black-on-white"),
    Scheme("white on black", chosen="white-on-black"),
    Scheme("blue", "dark", chosen="blue"),
)
