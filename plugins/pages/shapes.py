"""What components show: cards, files, maps, charts and forms as plain frozen values.

Words and numbers come ready to be shown; `language` is set where it differs from the page's.
What has to do with time is in `schedule`.
"""

from dataclasses import dataclass
from typing import Literal

from plugins.model.language import Language
from plugins.pages.parts import DateText, SourceLine

Strand = Literal["democracy", "volunteering", "partnership"]
Level = Literal["", "considering", "beginner", "developing", "advanced", "model"]
Tone = Literal["brick", "pine", "lamp", "paper"]
Control = Literal[
    "text", "email", "search", "url", "number", "date", "textarea", "select", "checkbox", "radios"
]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of a known size; `alt` is empty for one that only adorns.

    `sources` are pairs of media type and `srcset`, the best first; `colour`, `#rrggbb`, stands
    in its place until it has come.
    """

    address: str
    width: int
    height: int
    alt: str = ""
    language: Language | None = None
    sources: tuple[tuple[str, str], ...] = ()
    colour: str = ""


@dataclass(frozen=True, slots=True)
class SchoolCard:
    """A school in a list; `strands` are the components of the model that it is known for."""

    title: str
    address: str
    place: str = ""
    level: Level = ""
    strands: tuple[Strand, ...] = ()
    summary: str = ""
    note: str = ""
    language: Language | None = None
    summary_language: Language | None = None


@dataclass(frozen=True, slots=True)
class Download:
    """A file: its format and size in words («PDF», «1,2 МБ»)."""

    title: str
    address: str
    format: str
    size: str = ""
    date: DateText | None = None
    note: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class MaterialCard:
    """A material of the library in a list; without a cover one is drawn from its kind."""

    title: str
    address: str
    kind: str
    byline: str = ""
    facts: tuple[str, ...] = ()
    files: tuple[Download, ...] = ()
    licence: str = ""
    summary: str = ""
    cover: Picture | None = None
    language: Language | None = None
    summary_language: Language | None = None
    byline_language: Language | None = None


@dataclass(frozen=True, slots=True)
class CoverArt:
    """The cover of a material: a picture, else one drawn of its title on a field of `tone`."""

    title: str
    byline: str = ""
    year: str = ""
    tone: Tone = "paper"
    picture: Picture | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Cited:
    """A reference to a material as text to copy, and as a file where `address` leads to one.

    `code` is text for programs, whose lines stand as they are; `language` is that of the text.
    """

    id: str
    title: str
    text: str
    language: str = ""
    address: str = ""
    format: str = ""
    code: bool = False


@dataclass(frozen=True, slots=True)
class AlbumCard:
    """An album of `count` pictures in a list."""

    title: str
    address: str
    cover: Picture | None
    count: int
    date: DateText | None = None
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Tile:
    """A region on the map of tiles: its cell, its short name and how much there is in it.

    Without an address it only holds its place. `many` makes its light brighter.
    """

    title: str
    short: str
    column: int
    row: int
    count: int = 0
    address: str = ""
    many: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart; `text` is its value as it is shown, by default the number."""

    title: str
    value: int
    text: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of one measure: `kinds` heads the names, `unit` the numbers."""

    title: str
    kinds: str
    unit: str
    bars: tuple[Bar, ...]
    note: str = ""
    source: SourceLine | None = None

    def share(self, bar: Bar) -> str:
        """Return the length of `bar` in per cent of the longest."""
        return f"{100 * bar.value / max(1, *(each.value for each in self.bars)):.1f}%"


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows begin with their heading; `numbers` sets the other cells as numbers."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of a form field."""

    value: str
    title: str
    hint: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form: a control with its label, hint and error."""

    name: str
    title: str
    control: Control = "text"
    hint: str = ""
    error: str = ""
    value: str = ""
    autocomplete: str = ""
    optional: bool = False
    options: tuple[Option, ...] = ()
