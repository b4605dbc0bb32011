"""Materials become cards of lists, and covers."""

from collections.abc import Iterator

from plugins.catalogue.covers import find_cover
from plugins.catalogue.downloads import find_downloads
from plugins.model.catalogue import address
from plugins.model.language import ORIGINAL, Language
from plugins.model.material import Material
from plugins.pages.library.files import find_files
from plugins.pages.library.words import (
    describe_languages,
    describe_makers,
    describe_pages,
    describe_year,
    kind_word,
)
from plugins.pages.shapes import CoverArt, MaterialCard, Picture, Tone
from plugins.pages.view import View

# Drawn covers tell at a glance what a material is.
TONES: dict[str, Tone] = {
    "book": "brick",
    "brochure": "brick",
    "almanac": "brick",
    "series": "brick",
    "manual": "pine",
    "standard": "pine",
    "case-studies": "pine",
    "programme": "pine",
    "project": "pine",
    "press": "lamp",
    "interview": "lamp",
    "newsletter": "lamp",
    "promo": "lamp",
}


def material_card(view: View, material: Material) -> MaterialCard:
    """Return `material` as lists show it."""
    summary, language = material.summary, view.language
    return MaterialCard(
        title=material.title.best(language),
        address=address(material, language),
        kind=kind_word(view, material),
        byline=describe_makers(view, material),
        facts=tuple(_facts(view, material)),
        files=find_files(view, material),
        summary=summary.best(language) if summary else "",
        cover=_picture(view, material),
        language=None if language in material.languages else ORIGINAL,
        summary_language=view.foreign(summary),
        byline_language=makers_language(view, material),
    )


def makers_language(view: View, material: Material) -> Language | None:
    """Return the language of the names of its makers where it is not the page's."""
    made = material.authors or material.organisations
    return None if made is None or made.get(view.language) is not None else ORIGINAL


def material_cover(view: View, material: Material) -> CoverArt:
    """Return the cover of `material`: of its file, else drawn of its title."""
    return CoverArt(
        title=material.title.best(view.language),
        byline=describe_makers(view, material),
        year=describe_year(view, material),
        tone=TONES.get(material.type, "paper"),
        picture=_picture(view, material),
        language=view.foreign(material.title),
    )


def _picture(view: View, material: Material) -> Picture | None:
    found = find_cover(view.catalogue, material)
    return Picture(f"/{found.path}", found.width, found.height) if found else None


def _facts(view: View, material: Material) -> Iterator[str]:
    """Yield year, languages, pages: those of its file where it does not say how many."""
    if year := describe_year(view, material):
        yield year
    yield describe_languages(view, material.written_in)
    files = find_downloads(view.catalogue, material)
    known = material.pages or next((each.pages for each in files if each.pages), None)
    if pages := describe_pages(view, known):
        yield pages
