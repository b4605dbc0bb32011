"""A chart over years: every mark in the drawing, no text over another, the table complete."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from plugins.pages.year_charts import YearChart, YearMark

MARKS = st.lists(
    st.builds(YearMark, year=st.integers(1900, 2100), value=st.integers(0, 10**6)),
    min_size=1,
    max_size=40,
)


def chart(marks: list[YearMark], *, points: bool = False) -> YearChart:
    if not points:  # a column stands for all of its year
        marks = list({mark.year: mark for mark in marks}.values())
    ordered = tuple(sorted(marks, key=lambda mark: (mark.year, mark.value)))
    return YearChart("Новости по годам", "Новости", ordered, points=points)


@given(MARKS, st.booleans())
def test_marks_stand_in_the_drawing_in_their_order(marks: list[YearMark], points: bool) -> None:
    made = chart(marks, points=points)
    placed = made.placed
    assert len(placed) == len(made.marks)
    assert all(each.x - made.column // 2 >= 0 for each in placed)
    assert all(each.x + made.column // 2 <= made.width for each in placed)
    assert all(0 < each.y <= made.base < made.height for each in placed)
    assert [each.x for each in placed] == sorted(each.x for each in placed)
    assert made == chart(marks, points=points)
    assert placed == chart(marks, points=points).placed


@given(MARKS)
def test_a_higher_number_stands_higher(marks: list[YearMark]) -> None:
    made = chart(marks)
    for (one, first), (other, second) in combinations(zip(made.marks, made.placed, strict=True), 2):
        if one.value < other.value:
            assert first.y >= second.y


@given(st.lists(st.integers(0, 100), min_size=2, max_size=8))
def test_texts_of_one_year_lie_over_each_other_never(values: list[int]) -> None:
    made = chart([YearMark(2007, value) for value in values], points=True)
    heights = sorted(each.text_y for each in made.placed)
    assert all(after - before >= 17 for before, after in pairwise(heights))


@given(MARKS, st.booleans())
def test_years_below_the_axis_have_room(marks: list[YearMark], points: bool) -> None:
    made = chart(marks, points=points)
    middles = [x for x, _ in made.years]
    assert all(after - before >= 44 for before, after in pairwise(middles))
    known = dict(zip((mark.year for mark in made.marks), made.placed, strict=True))
    assert all(known[year].x == x for x, year in made.years if year in known)


def test_columns_are_as_high_as_their_numbers() -> None:
    made = chart([YearMark(2006, 10), YearMark(2007, 5), YearMark(2009, 0)])
    ten, five, none = (made.base - each.y for each in made.placed)
    assert (ten, five, none) == (ten, ten // 2, 0)
    assert ten > 100
    gaps = [after.x - before.x for before, after in pairwise(made.placed)]
    assert gaps == [made.band, 2 * made.band]
