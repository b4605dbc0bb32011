"""A letter becomes HTML for mail programs: tables, styles on each element, no more than 100 KB."""

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import css_inline
from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from plugins.newsletter.letter import Letter
from plugins.newsletter.shorten import shorten
from plugins.newsletter.words import say

# Gmail shows only the first 102 KB of a letter.
LONGEST = 100_000  # bytes


class LetterTooLong(ValueError):
    """Nothing more can be left out of a letter: its template itself is too long."""


@dataclass(frozen=True)
class Stationery:
    """What letters are written on: a template, the styles of its elements, those that must stay.

    `sheet` is put on the elements; `kept` stands in the head, for programs that read it there.
    """

    template: str
    sheet: str
    kept: str

    @cached_property
    def digest(self) -> str:
        """What tells one stationery from another."""
        parts = "\0".join((self.template, self.sheet, self.kept))
        return hashlib.blake2b(parts.encode(), digest_size=16).hexdigest()

    @cached_property
    def compiled(self) -> Template:
        """The template, ready to be filled."""
        environment = Environment(
            autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        return environment.from_string(self.template)

    @cached_property
    def inliner(self) -> css_inline.CSSInliner:
        """What puts the styles on the elements; it fetches nothing."""
        return css_inline.CSSInliner(
            inline_style_tags=False,
            keep_style_tags=True,
            load_remote_stylesheets=False,
            extra_css=self.sheet,
        )


def read_stationery(folder: Path) -> Stationery:
    """Read `letter.html`, `letter.css` and `kept.css` in `folder`."""
    names = ("letter.html", "letter.css", "kept.css")
    return Stationery(*((folder / name).read_text(encoding="utf-8") for name in names))


def render_html(letter: Letter, stationery: Stationery, longest: int = LONGEST) -> bytes:
    """Return `letter` as HTML of at most `longest` bytes; what does not fit is left to the site.

    Raises LetterTooLong if not even its title fits.
    """
    while len(html := _render(letter, stationery)) > longest:
        shorter = shorten(letter)
        if shorter == letter:
            raise LetterTooLong(f"{letter.page}: {len(html)}")
        letter = shorter
    return html


def _render(letter: Letter, stationery: Stationery) -> bytes:
    def phrase(name: str, **values: object) -> str:
        return say(name, letter.language, **values)

    html = stationery.compiled.render(
        letter=letter,
        say=phrase,
        text=Markup("\n".join(letter.blocks)),
        kept=Markup(stationery.kept),
    )
    return stationery.inliner.inline(html).encode()
