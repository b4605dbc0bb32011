"""What the template of the page with the code for other sites sees."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.pages.parts import Link, Skeleton
from plugins.pages.shapes import Cited, Field


@dataclass(frozen=True, slots=True)
class Frames:
    """Frames by one property; each with the link to its events and the one to its news."""

    name: str
    rows: tuple[tuple[str, Link, Link], ...]


@dataclass(frozen=True, slots=True)
class EmbedPage:
    """`embed.html`: code to copy, a preview, the choice of what is shown, all there is.

    `origin` is the address of the site; `titles` are those of frames by theme and language, as
    `upcoming-ru`; `frame` is the frame of all that is to come, which the code is for unless
    another is chosen.
    """

    template: ClassVar[str] = "embed.html"

    skeleton: Skeleton
    title: str
    summary: str
    origin: str
    titles: tuple[tuple[str, str], ...]
    frame: Link
    fields: tuple[Field, ...]
    codes: tuple[Cited, ...]
    style: Cited
    shelves: tuple[Frames, ...]
