"""Sprites hold symbols that take their colours from the page, and each has its place in one."""

import gzip
import re
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from PIL import Image

from plugins.model.fields import Icon
from tests.site import THEME, real_site

IMAGES = THEME / "static/img"
SVG = "{http://www.w3.org/2000/svg}"
SPRITES = {"icons": 6_000, "scenes": 7_000}  # bytes at most, compressed
ELEMENTS = {f"{SVG}{tag}" for tag in ("g", "path", "circle", "ellipse")}
PAINT = {"fill", "stroke"}
LINES = {"fill-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin"}
SHAPE = {"d", "cx", "cy", "r", "rx", "ry", "transform"}
REFERENCE = re.compile(r"/static/img/(\w+)(?:\.[0-9a-f]{8})?\.svg#([\w-]+)")


def symbols(sprite: str) -> list[ElementTree.Element]:
    """Return the symbols of a sprite; anything else at its top fails."""
    root = ElementTree.parse(IMAGES / f"{sprite}.svg").getroot()
    assert {child.tag for child in root} == {f"{SVG}symbol"}
    return list(root)


def names(sprite: str) -> list[str]:
    return [symbol.get("id", "") for symbol in symbols(sprite)]


def references(root: Path) -> set[tuple[str, str]]:
    """Return sprite and name of every drawing that the pages below `root` ask for."""
    pages = root.rglob("*.html")
    return {pair for page in pages for pair in REFERENCE.findall(page.read_text("utf-8"))}


@pytest.mark.parametrize("sprite", SPRITES)
def test_every_symbol_has_a_name_of_its_own_and_a_grid(sprite: str) -> None:
    found = names(sprite)
    assert len(set(found)) == len(found)
    for symbol in symbols(sprite):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", symbol.get("id", ""))
        assert re.fullmatch(r"0 0 [1-9]\d* [1-9]\d*", symbol.get("viewBox", ""))


@pytest.mark.parametrize("sprite", SPRITES)
def test_drawings_take_their_colours_from_the_page(sprite: str) -> None:
    for symbol in symbols(sprite):
        assert set(symbol.keys()) <= {"id", "viewBox", *LINES}
        for shape in list(symbol.iter())[1:]:
            where = f"{sprite}#{symbol.get('id')}"
            assert shape.tag in ELEMENTS, where
            assert set(shape.keys()) <= PAINT | LINES | SHAPE, where
            assert {shape.get(name, "none") for name in PAINT} <= {"none", "currentColor"}, where


@pytest.mark.parametrize(("sprite", "limit"), SPRITES.items())
def test_sprites_are_light(sprite: str, limit: int) -> None:
    assert len(gzip.compress((IMAGES / f"{sprite}.svg").read_bytes())) <= limit


def test_pages_ask_for_drawings_that_exist_and_no_drawing_lies_unused() -> None:
    drawn = {(sprite, name) for sprite in SPRITES for name in names(sprite)}
    asked = {each for each in references(real_site()) if each[0] in SPRITES}
    assert asked == drawn


def test_every_drawing_that_an_entry_may_name_exists() -> None:
    assert set(get_args(Icon)) <= set(names("icons"))


@pytest.mark.parametrize("language", ["ru", "en"])
def test_pictures_for_sharing_are_of_the_size_that_networks_ask_for(language: str) -> None:
    path = IMAGES / f"share-{language}.png"
    with Image.open(path) as picture:
        assert picture.size == (1200, 630)
    assert path.stat().st_size <= 60_000
