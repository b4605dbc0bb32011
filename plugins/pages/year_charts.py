"""Numbers over years, and where each part of their drawing stands.

Lengths are units of the drawing, sixteen of them a rem: CSS sets their size.
"""

from dataclasses import dataclass
from itertools import groupby

from plugins.model.language import Language
from plugins.pages.parts import SourceLine

PLOT_TOP, BASE, HEIGHT, MARGIN = 34, 212, 240, 16
USUAL_WIDTH, LEAST_BAND, POINT_BAND, WIDEST_BAND = 800, 26, 64, 64
LABEL_ROOM, LINE = 44, 17  # of the number of a year; between the baselines of two texts
STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class YearMark:
    """What a year has: a number, `text` as it is shown; `title` where each counts another thing."""

    year: int
    value: int
    text: str = ""
    title: str = ""
    address: str = ""
    language: Language | None = None
    sources: tuple[SourceLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark in the drawing: its middle and its top, and the baseline of its text."""

    x: int
    y: int
    text: str
    text_y: int


@dataclass(frozen=True, slots=True)
class YearChart:
    """Numbers over years, in their order: columns, or `points` where a year may have several.

    `unit` heads the numbers in the table, `span` says in words from when to when.
    """

    title: str
    unit: str
    marks: tuple[YearMark, ...]
    span: str = ""
    note: str = ""
    points: bool = False

    @property
    def base(self) -> int:
        """Where the axis of years lies."""
        return BASE

    @property
    def height(self) -> int:
        """The height of the drawing."""
        return HEIGHT

    @property
    def width(self) -> int:
        """The width of the drawing: a band for every year from the first to the last."""
        return self.band * self._count + 2 * MARGIN

    @property
    def band(self) -> int:
        """The width of a year."""
        least = POINT_BAND if self.points else LEAST_BAND
        return max(least, min(WIDEST_BAND, USUAL_WIDTH // self._count))

    @property
    def column(self) -> int:
        """The width of a column."""
        return self.band * 2 // 3

    @property
    def years(self) -> tuple[tuple[int, int], ...]:
        """The years that are written below the axis, each with the middle of its band."""
        step = next((each for each in STEPS if each * self.band >= LABEL_ROOM), STEPS[-1])
        first, last = self._first, self._first + self._count
        return tuple((self._middle(each), each) for each in range(first, last) if not each % step)

    @property
    def placed(self) -> tuple[PlacedMark, ...]:
        """The marks where they stand; the texts of one year never lie over each other."""
        most = max((mark.value for mark in self.marks), default=0) or 1
        found: list[PlacedMark] = []
        for year, group in groupby(self.marks, key=lambda mark: mark.year):
            room = HEIGHT + LINE
            for mark in sorted(group, key=lambda mark: mark.value):
                y = BASE - round((BASE - PLOT_TOP) * mark.value / most)
                room = min(y - (10 if self.points else 5), room - LINE)
                text = mark.text or str(mark.value)
                found.append(PlacedMark(self._middle(year), y, text, room))
        return tuple(found)

    @property
    def _first(self) -> int:
        return self.marks[0].year if self.marks else 0

    @property
    def _count(self) -> int:
        return self.marks[-1].year - self._first + 1 if self.marks else 1

    def _middle(self, year: int) -> int:
        return MARGIN + self.band * (year - self._first) + self.band // 2
