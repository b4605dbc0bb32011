"""The colours of the tokens: text is read at 7:1 on every ground, edges are seen at 3:1."""

import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import tinycss2
from tinycss2.color4 import Color, parse_color

from tests.assets.root import State, colour_of, read_root
from tests.site import THEME

SHEETS = THEME / "static" / "css"
LAYERS = [(SHEETS / name).read_text(encoding="utf-8") for name in ("tokens.css", "print.css")]
OTHERS = sorted(path for path in SHEETS.rglob("*.css") if path.name != "tokens.css")
STATES = {
    "light": State(),
    "dark": State("dark"),
    "light with more contrast": State(contrast="more"),
    "dark with more contrast": State("dark", "more"),
    "system, chosen": State("dark", chosen="system"),
    "without light-dark()": State("dark", modern=False),
} | {
    f"{name}, {way}, {system}": State(system, **{way: name}, modern=modern)  # type: ignore[arg-type]
    for name in ("black-on-white", "white-on-black", "blue")
    for way in ("chosen", "target")
    for system, modern in (("light", True), ("dark", True), ("dark", False))
}
PAPER = State("dark", chosen="blue", paper=True)
TEXT = ("ink", "ink-2", "brick", "pine", "link", "visited")
GROUNDS = ("paper", "paper-2", "notice", "tint")
# Text on its ground.
READ = (
    *itertools.product(TEXT, GROUNDS),
    ("on-brick", "brick"),
    ("on-brick", "pine"),
    ("on-lamp", "lamp"),
    ("on-ground", "ground"),
)
# Edges of what is to be used, and the ring around what has the focus.
SEEN = tuple(itertools.product(("edge", "ink", "pine"), ("paper", "paper-2")))
# Hairlines say nothing that the space between things would not say; `lamp` only adorns.
# `low` and `high` are the two colours of a chosen scheme, from which all others are taken.
ADORNING = {"line", "lamp", "low", "high"}


def luminance(colour: tuple[float, ...]) -> float:
    """WCAG 2.2, relative luminance."""
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def colours(state: State) -> dict[str, tuple[float, ...]]:
    root = read_root(LAYERS, state)
    found = {name: colour_of(name, root, state) for name in root if name.startswith("--")}
    return {name.removeprefix("--"): colour for name, colour in found.items() if colour}


def weak(state: State, pairs: tuple[tuple[str, str], ...], least: float) -> dict[str, float]:
    found = colours(state)
    ratios = {f"{one} on {other}": contrast(found[one], found[other]) for one, other in pairs}
    return {name: round(ratio, 2) for name, ratio in ratios.items() if ratio < least}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    grey = (0x76 / 255,) * 3
    assert contrast(grey, (1, 1, 1)) == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("name", STATES)
def test_text_is_read_on_every_ground(name: str) -> None:
    assert weak(STATES[name], READ, 7) == {}


@pytest.mark.parametrize("name", STATES)
def test_edges_are_seen(name: str) -> None:
    assert weak(STATES[name], SEEN, 3) == {}


@pytest.mark.parametrize("name", STATES)
def test_every_colour_is_in_a_pair_or_adorns(name: str) -> None:
    paired = set(itertools.chain(*READ, *SEEN))
    assert set(colours(STATES[name])) - ADORNING == paired - ADORNING


def test_paper_is_white_whatever_the_screen_was() -> None:
    # Text on a ground of its own is another matter: printers leave grounds out.
    assert weak(PAPER, tuple(itertools.product(TEXT, GROUNDS)), 7) == {}
    found = colours(PAPER)
    assert {name for name in GROUNDS if found[name] == (1, 1, 1)} == set(GROUNDS)


def test_states_are_told_apart() -> None:
    def paper(name: str) -> tuple[float, ...]:
        return colours(STATES[name])["paper"]

    assert luminance(paper("dark")) < 0.1
    assert luminance(paper("light")) > 0.8
    assert paper("without light-dark()") == paper("light")
    assert paper("system, chosen") == paper("dark")
    assert paper("light with more contrast") == (1, 1, 1)
    assert paper("dark with more contrast") == (0, 0, 0)
    for way in ("chosen", "target"):
        assert paper(f"white-on-black, {way}, light") == (0, 0, 0)
        assert paper(f"black-on-white, {way}, dark") == (1, 1, 1)


def declared(content: list[Any]) -> Iterator[Any]:
    """Yield the declarations of a block and of all that is nested in it."""
    for each in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
        if each.type == "declaration":
            yield each
        elif each.type in ("qualified-rule", "at-rule") and each.content:
            yield from declared(each.content)


def literals(values: Sequence[Any]) -> Iterator[str]:
    """Yield the colours that a value writes out, but for the names of the system's colours."""
    for node in values:
        colour = parse_color(node)
        if node.type in ("hash", "function") and colour:
            yield node.serialize()
        elif node.type == "ident" and isinstance(colour, Color) and colour.alpha:
            yield node.value
        elif node.type in ("function", "() block"):
            yield from literals(getattr(node, "arguments", None) or node.content)


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.name)
def test_colours_are_written_out_in_the_tokens_alone(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = {
        each.name: list(literals(each.value))
        for rule in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
        for each in declared(rule.content or [])
    }
    # The colours of paper are the tokens' values there.
    tokens = {name for name in found if name.startswith("--") and path.name == "print.css"}
    assert {
        name: colours for name, colours in found.items() if colours and name not in tokens
    } == {}
