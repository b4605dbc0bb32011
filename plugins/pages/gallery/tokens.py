"""The theme's tokens and drawings become what the gallery shows of them."""

import re
from dataclasses import dataclass

ROOT = re.compile(r":root\s*\{(.*?)\}", re.DOTALL)
DECLARATION = re.compile(r"--([\w-]+):\s*([^;]+);")
PAIR = re.compile(r"light-dark\((#\w+),\s*(#\w+)\)")
SYMBOL = re.compile(r"<symbol\b[^>]*>")
ID = re.compile(r'\bid="([\w-]+)"')
BOX = re.compile(r'\bviewBox="0 0 (\d+) (\d+)"')


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour in light and dark, its contrast on paper, and that of ink on it."""

    name: str
    light: str
    dark: str
    on_paper: tuple[str, str]
    with_ink: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Size:
    """A step of the type scale or a space: its name and its value."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing of a sprite: its name and the size of its grid."""

    name: str
    width: int
    height: int


def read_swatches(css: str) -> tuple[Swatch, ...]:
    """Return the colours of `tokens.css`: those of its first `:root`."""
    first = ROOT.search(css)
    plain = {
        name: value
        for name, value in DECLARATION.findall(first[1] if first else "")
        if value.startswith("#")
    }
    pairs: dict[str, tuple[str, str]] = {}
    for name, value in DECLARATION.findall(css):
        pair = PAIR.fullmatch(value)
        if pair and name in plain:
            pairs.setdefault(name, (pair[1], pair[2]))  # later ones are of other schemes
    colours = {name: pairs.get(name, (value, value)) for name, value in plain.items()}
    paper, ink = colours["paper"], colours["ink"]
    return tuple(
        Swatch(name, light, dark, _contrasts((light, dark), paper), _contrasts(ink, (light, dark)))
        for name, (light, dark) in colours.items()
    )


def read_sizes(css: str, kind: str) -> tuple[Size, ...]:
    """Return the sizes of `tokens.css` whose names begin with `kind`."""
    found = DECLARATION.findall(css)
    return tuple(Size(name, value) for name, value in found if name.startswith(f"{kind}-"))


def read_drawings(sprite: str) -> tuple[Drawing, ...]:
    """Return the drawings of a sprite: its symbols that have a name and a size."""
    symbols = ((ID.search(tag), BOX.search(tag)) for tag in SYMBOL.findall(sprite))
    return tuple(
        Drawing(name[1], int(size[1]), int(size[2])) for name, size in symbols if name and size
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours written `#rgb` or `#rrggbb` (WCAG 2.2, contrast ratio)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _contrasts(text: tuple[str, str], ground: tuple[str, str]) -> tuple[str, str]:
    return f"{contrast(text[0], ground[0]):.1f}", f"{contrast(text[1], ground[1]):.1f}"


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    # WCAG 2.2, relative luminance.
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
