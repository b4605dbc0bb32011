"""Titles in the order that Russians look for them in."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.collation import collate
from plugins.model.school import School
from tests.entries import catalogue, entry

WORDS = st.text("абвеёжЕЁЖ 019№«»-.abZ", max_size=12)


def in_order(*titles: str) -> list[str]:
    return sorted(titles, key=collate)


@pytest.mark.parametrize(
    "titles",
    [
        ("Елец", "Ёлкино", "Ельня"),
        ("Школа № 2", "Школа № 10"),
        ("Школа № 2", "Школа № 2 имени Гагарина", "Школа № 10"),
        ("Гимназия № 8", "«Мастерград»", "Школа № 1"),
        ("ёж", "Ежи"),
        ("1", "01а", "2"),
        ("Школа", "Школа-интернат № 1", "Школа-интернат № 11"),
    ],
)
def test_titles_stand_where_they_are_looked_for(titles: tuple[str, ...]) -> None:
    for shuffled in permutations(titles):
        assert in_order(*shuffled) == list(titles)


@given(st.lists(WORDS, max_size=8))
def test_order_does_not_depend_on_what_was_first(titles: list[str]) -> None:
    assert in_order(*titles) == in_order(*reversed(titles))


@given(WORDS, WORDS)
def test_only_the_same_title_has_the_same_place(one: str, other: str) -> None:
    assert (collate(one) == collate(other)) == (one == other)


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=5))
def test_numbers_count_as_numbers(numbers: list[int]) -> None:
    titles = [f"Школа № {number}" for number in numbers]
    assert in_order(*titles) == [f"Школа № {number}" for number in sorted(numbers)]


@given(WORDS)
def test_capitals_and_yo_only_break_ties(title: str) -> None:
    assert collate(title)[0] == collate(title.lower().replace("ё", "е"))[0]


def test_schools_stand_by_town_then_by_name() -> None:
    rows = [
        ("Ельня", "№ 1"),
        ("Елец", "№ 10"),
        ("Ёлкино", "№ 1"),
        ("Елец", "№ 2"),
        (None, "№ 19"),
    ]
    schools = [
        entry(School, f"s{number}", title=name, **({"locality": town} if town else {}))
        for number, (town, name) in enumerate(rows)
    ]
    found = [
        (each.locality.ru if each.locality else None, each.title.ru)
        for each in catalogue(*schools).of(School)
    ]
    assert found == [rows[4], rows[3], rows[1], rows[2], rows[0]]
