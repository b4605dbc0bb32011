"""The site's own words become posters of its gallery: network events and the nine standards.

Once, when the words or the drawings change, with the browser of the tests:

    python theme/posters/make.py

The sheets are of the A format, drawn with the theme's tokens, fonts and icons.
"""

import datetime
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from PIL import Image
from playwright.sync_api import sync_playwright

from plugins.model.catalogue import Catalogue
from plugins.model.network_event import NetworkEvent
from plugins.model.site import Site
from plugins.model.standard import Standard
from plugins.source.load import Options, load

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ALBUMS = ROOT / "content" / "gallery"
SIZE = {"width": 1240, "height": 1754}  # pixels: A4 at 150 to the inch
COLOURS = 96  # flat colours and the edges between them
DAY = datetime.date(2026, 11, 22)
EVENT_TONES = ("ground", "lamp", "tint", "brick", "pine")
COMPONENT_TONES = {"democracy": "brick", "volunteering": "lamp", "partnership": "pine"}


@dataclass(frozen=True, slots=True)
class Poster:
    """A sheet: `file` below the gallery; Russian words, and under them a title in English."""

    file: str
    tone: str
    kicker: str
    title: str
    lead: str
    lines: Sequence[str]
    other_title: str
    other_lead: str
    icon: str = ""
    numeral: str = ""


def event_posters(catalogue: Catalogue) -> Iterator[Poster]:
    """Yield the posters of the network events that have a drawing and a time of the year."""
    events = [each for each in catalogue.of(NetworkEvent) if each.icon and each.rule]
    events = [each for each in events if not each.retired]
    for tone, each in zip(EVENT_TONES, events, strict=True):
        when = each.when.best("en") if each.when else ""
        yield Poster(
            f"network-events/{each.id}.png",
            tone,
            "Сетевое мероприятие",
            each.title.best("ru"),
            each.when.best("ru") if each.when else "",
            (each.purpose.best("ru") if each.purpose else ())[:3],
            each.title.best("en"),
            when,
            icon=each.icon or "",
        )


def standard_posters(catalogue: Catalogue) -> Iterator[Poster]:
    """Yield the posters of the standards in their order."""
    standards = catalogue.of(Standard)
    for number, each in enumerate(standards, start=1):
        yield Poster(
            f"standards/{number}-{each.id}.png",
            COMPONENT_TONES.get(each.component or "", "ground"),
            f"Стандарт качества {number} из {len(standards)}",
            each.title.best("ru"),
            each.summary.best("ru"),
            each.indicators.best("ru"),
            each.title.best("en"),
            each.summary.best("en"),
            icon=each.component or "",
            numeral=str(number),
        )


def shrink(picture: bytes) -> bytes:
    """Return the PNG `picture` with few colours, undithered."""
    sheet = Image.open(io.BytesIO(picture)).convert("RGB")
    made = io.BytesIO()
    few = sheet.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(made, "PNG", optimize=True)
    return made.getvalue()


def main() -> None:
    """Draw every poster into its album."""
    catalogue = load(ROOT / "content", Options(DAY)).catalogue
    loader = FileSystemLoader(HERE)
    template = Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template(
        "poster.html"
    )
    images = ROOT / "theme" / "static" / "img"
    common = {
        "site": catalogue.of(Site)[0].title.best("ru"),
        "host": "cs-network.ru",
        "icons": Markup((images / "icons.svg").read_text()),
        "mark": Markup((images / "mark.svg").read_text()),
    }
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, color_scheme="light")
        sheet = HERE / ".sheet.html"
        try:
            for poster in (*event_posters(catalogue), *standard_posters(catalogue)):
                values = {name: getattr(poster, name) for name in poster.__slots__}
                sheet.write_text(template.render(values, **common))
                page.goto(sheet.as_uri())
                page.evaluate("document.fonts.ready")
                file = ALBUMS / poster.file
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(shrink(page.screenshot()))
        finally:
            sheet.unlink(missing_ok=True)
        browser.close()


if __name__ == "__main__":
    main()
