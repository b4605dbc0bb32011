"""What the templates of the calendar see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.pages.parts import Link, Skeleton, Text
from plugins.pages.schedule import AgendaGroup, Month, Year


@dataclass(frozen=True, slots=True)
class MonthPage:
    """`month.html`: a month as a grid, what has no day in it, and the way to other months.

    `clocks` tells whether a time of day is shown.
    """

    template: ClassVar[str] = "month.html"

    skeleton: Skeleton
    title: str
    month: Month
    undated: AgendaGroup | None
    year: Year
    years: tuple[Link, ...]
    clocks: bool = False


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """`calendar.html`: all months that have something, and where else to look."""

    template: ClassVar[str] = "calendar.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    years: tuple[Year, ...]
    links: tuple[Link, ...]
