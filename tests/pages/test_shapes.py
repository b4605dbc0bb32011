"""What components show: lengths of bars, and examples of months that make whole tables."""

import pytest

from plugins.pages.gallery.examples import Use, read_component
from plugins.pages.schedule import Month
from plugins.pages.shapes import Bar, Chart
from tests.site import THEME

MONTHS = read_component(THEME / "templates/components/month_grid.yaml")


def shares(*values: int) -> list[str]:
    bars = tuple(Bar(str(value), value) for value in values)
    chart = Chart("", "", "", bars)
    return [chart.share(bar) for bar in bars]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((20, 5, 0), ["100.0%", "25.0%", "0.0%"]),
        ((3, 1), ["100.0%", "33.3%"]),
        ((0, 0), ["0.0%", "0.0%"]),
    ],
)
def test_a_bar_is_as_long_as_its_part_of_the_longest(
    values: tuple[int, ...], expected: list[str]
) -> None:
    assert shares(*values) == expected


@pytest.mark.parametrize("use", MONTHS.uses, ids=lambda use: str(use.slug))
def test_weeks_of_the_examples_are_seven_days_and_lanes_fit_them(use: Use) -> None:
    month = MONTHS.arguments(use, "ru", {})["value"]
    assert isinstance(month, Month)
    assert len(month.weekdays) == 7
    assert month.weeks
    for week in month.weeks:
        assert len(week.days) == 7
        assert all(sum(span.free + span.days for span in lane) <= 7 for lane in week.lanes)
