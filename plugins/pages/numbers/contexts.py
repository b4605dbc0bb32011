"""What the template of the movement in numbers sees."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.pages.community.governance_contexts import SectionBase
from plugins.pages.parts import FigureItem, Skeleton
from plugins.pages.shapes import Chart, Table
from plugins.pages.year_charts import YearChart


@dataclass(frozen=True, slots=True)
class NumbersPage:
    """`numbers.html`: what this site has, in all, by year and by region; what the sources say.

    `growth` are those of the sourced `figures` that count alike over years.
    """

    template: ClassVar[str] = "numbers.html"

    skeleton: Skeleton
    base: SectionBase
    totals: tuple[FigureItem, ...]
    years: tuple[YearChart, ...]
    regions: tuple[Chart, ...]
    table: Table | None
    growth: tuple[YearChart, ...]
    figures: tuple[FigureItem, ...]
