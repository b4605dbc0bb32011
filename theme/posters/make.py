"""The site's own words become posters of its gallery: network events and the nine standards.

Anew, when the words or the drawings change, with the browser of the tests; all of them, or those
whose files are called so (`event`, `standards`, `join-us`):

    python theme/posters/make.py [event|standards]

A sheet of the A format, 1240 by 1754 pixels, is drawn with the theme's tokens, fonts and icons.
The same words give the same file; words that do not fit their sheet stop the making.
"""

import datetime
import io
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from PIL import Image
from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from plugins.model.catalogue import Catalogue  # noqa: E402
from plugins.model.language import Language  # noqa: E402
from plugins.model.network_event import NetworkEvent  # noqa: E402
from plugins.model.site import Site  # noqa: E402
from plugins.model.standard import Standard  # noqa: E402
from plugins.source.load import Options, load  # noqa: E402
from plugins.words.rules import describe_rule  # noqa: E402

ALBUMS = ROOT / "content" / "gallery"
SIZE = {"width": 1240, "height": 1754}  # pixels: A4 at 150 to the inch
COLOURS = 96  # flat colours and the edges between them
LINES = 3  # of what an event is for
END = re.compile(r"(?<=\.)\s")  # of a sentence: of notes the first tells enough
DAY = datetime.date(2026, 11, 22)  # nothing that is drawn depends on it
EVENT_TONES = ("ground", "lamp", "tint", "brick", "pine")
COMPONENT_TONES = {"democracy": "brick", "volunteering": "lamp", "partnership": "pine"}
# The fonts have come, and nothing stands on something else.
FITS = """async () => {
  await Promise.all([...document.fonts].map((font) => font.load()));
  const house = document.querySelector(".house");
  const inside = house.getBoundingClientRect().right - 96;
  const parts = [...house.children];
  return house.scrollHeight <= house.clientHeight
    && parts.every((part) => part.getBoundingClientRect().right <= inside + 1
      && part.scrollWidth <= part.clientWidth);
}"""


@dataclass(frozen=True, slots=True)
class Poster:
    """A sheet: `file` below the gallery; Russian words, and under them a title in English."""

    file: str
    tone: str
    kicker: str
    title: str
    lines: Sequence[str]
    other_title: str
    other_lead: str
    lead: str = ""
    when: str = ""
    note: str = ""
    icon: str = ""
    numeral: str = ""


def event_posters(catalogue: Catalogue) -> Iterator[Poster]:
    """Yield the posters of the network events that are held by a rule and have a drawing."""
    found = catalogue.of(NetworkEvent)
    events = [each for each in found if each.icon and each.rule and not each.retired]
    for place, each in enumerate(sorted(events, key=lambda event: event.order)):
        yield Poster(
            f"network-events/{each.id}.png",
            EVENT_TONES[place % len(EVENT_TONES)],
            "Сетевое мероприятие",
            each.title.best("ru"),
            [_begin(line) for line in (each.purpose.best("ru") if each.purpose else ())[:LINES]],
            each.title.best("en"),
            _when(each, "en"),
            lead="Зачем это нужно",
            when=_when(each, "ru"),
            note=END.split(each.status_note.best("ru"), 1)[0] if each.status_note else "",
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
            each.indicators.best("ru"),
            each.title.best("en"),
            each.summary.best("en"),
            lead=each.summary.best("ru"),
            icon=each.component or "",
            numeral=str(number),
        )


def _when(event: NetworkEvent, language: Language) -> str:
    """Return the rule in words, or what the content says where the rule is not exact."""
    if event.rule and not (event.rule.about and event.when):
        return _begin(describe_rule(event.rule, language))
    return event.when.best(language) if event.when else ""


def _begin(words: str) -> str:
    return words[:1].upper() + words[1:]


def keep_whole(words: str) -> str:
    """Return `words` with hyphens that lines do not break at."""
    return words.replace("-", "\u2011")


def shrink(picture: bytes) -> bytes:
    """Return the PNG `picture` with few colours, undithered."""
    sheet = Image.open(io.BytesIO(picture)).convert("RGB")
    made = io.BytesIO()
    few = sheet.quantize(COLOURS, Image.Quantize.MEDIANCUT, 2, dither=Image.Dither.NONE)
    few.save(made, "PNG", optimize=True)
    return made.getvalue()


def draw(page: Page, sheet: Path, html: str) -> bytes:
    """Return the PNG of `html`, written to `sheet`; ValueError if it does not fit the format."""
    sheet.write_text(html, encoding="utf-8")
    page.goto(sheet.as_uri())
    if not page.evaluate(FITS):
        raise ValueError("the words do not fit")
    return shrink(page.screenshot())


def main(names: Sequence[str]) -> None:
    """Draw the posters with one of `names` in their files' names, or all, into their albums."""
    catalogue = load(ROOT / "content", Options(DAY)).catalogue
    loader = FileSystemLoader(HERE)
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined)
    environment.filters["whole"] = keep_whole
    template = environment.get_template("poster.html")
    images = ROOT / "theme" / "static" / "img"
    common = {
        "site": catalogue.of(Site)[0].title.best("ru"),
        "host": "cs-network.ru",
        "icons": Markup((images / "icons.svg").read_text(encoding="utf-8")),
        "mark": Markup((images / "mark.svg").read_text(encoding="utf-8")),
    }
    posters = [*event_posters(catalogue), *standard_posters(catalogue)]
    sheet = HERE / ".sheet.html"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = browser.new_page(viewport=SIZE, color_scheme="light")
        try:
            for poster in posters:
                if names and not any(name in poster.file for name in names):
                    continue
                values = {name: getattr(poster, name) for name in poster.__slots__}
                file = ALBUMS / poster.file
                file.parent.mkdir(parents=True, exist_ok=True)
                try:
                    file.write_bytes(draw(page, sheet, template.render(values, **common)))
                except ValueError as fault:
                    raise SystemExit(f"{poster.file}: {fault}") from fault
        finally:
            sheet.unlink(missing_ok=True)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
