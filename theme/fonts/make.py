"""The families' own files become the two small ones of the site, Latin and Cyrillic together.

Once, when the set of characters changes, in an environment with the extra `fonts`:

    npm pack @fontsource-variable/golos-text@5.3.0 @fontsource-variable/piazzolla@5.3.0
    mkdir golos-text piazzolla
    tar -xzf *golos-text*.tgz -C golos-text && tar -xzf *piazzolla*.tgz -C piazzolla
    python theme/fonts/make.py .

The families come split by script, and the merger of fontTools does not know variations: so the
parts are united at rest, and then given back their variations of weight.
"""

import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PUBLISHED = Path(__file__).resolve().parent.parent / "static" / "fonts"
FAMILIES = {"golos-text": (400, 400, 700), "piazzolla": (500, 500, 750)}  # least, default, most
SCRIPTS = ("latin", "cyrillic")
CHARACTERS = [
    *range(0x20, 0x7F),
    *map(ord, "\u00a0§©«°±·»×é\u0301Ёё‐‑‒–—‘’‚“”„…\u202f‹›₽№←↑→↓−≈≤≥"),
    *range(ord("А"), ord("я") + 1),
]
FEATURES = ["kern", "locl", "ccmp", "mark"]


def unite(family: str, weights: tuple[int, int, int], folder: Path) -> TTFont:
    """Return the variable font of `family` with all that its parts in `folder` have."""
    parts = {script: _cut(folder, family, script, weights) for script in SCRIPTS}
    variations: dict[str, object] = {}
    for part in parts.values():
        for glyph, each in part["gvar"].variations.items():
            variations.setdefault(glyph, each)
    still = [
        instancer.instantiateVariableFont(_copy(part), {"wght": weights[1]})
        for part in parts.values()
    ]
    font = Merger().merge([_saved(part) for part in still])
    base = parts[SCRIPTS[0]]
    for table in ("fvar", "avar", "gvar"):
        if table in base:
            font[table] = base[table]
    font["gvar"].variations = {
        glyph: variations[glyph.removesuffix(".1")] for glyph in font.getGlyphOrder()
    }
    font["post"].formatType = 3.0  # names of glyphs are of no use to browsers
    font.flavor = "woff2"
    return font


def _cut(folder: Path, family: str, script: str, weights: tuple[int, int, int]) -> TTFont:
    font = TTFont(folder / family / "package" / "files" / f"{family}-{script}-wght-normal.woff2")
    font.flavor = None
    options = subset.Options(layout_features=FEATURES, hinting=False, notdef_outline=True)
    options.drop_tables += ["STAT", "HVAR", "MVAR", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    font = _copy(instancer.instantiateVariableFont(font, {"wght": weights}))
    # Both parts number their glyphs alike: names keep them apart.
    font.setGlyphOrder(
        [name if name == ".notdef" else f"{script[0]}{name}" for name in font.getGlyphOrder()]
    )
    font["post"].formatType = 2.0
    font["post"].extraNames, font["post"].mapping = [], {}
    return _copy(font)


def _saved(font: TTFont) -> io.BytesIO:
    data = io.BytesIO()
    font.save(data)
    data.seek(0)
    return data


def _copy(font: TTFont) -> TTFont:
    return TTFont(_saved(font))


if __name__ == "__main__":
    for family, weights in FAMILIES.items():
        unite(family, weights, Path(sys.argv[1])).save(PUBLISHED / f"{family}.woff2")
