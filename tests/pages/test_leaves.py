"""Leaves of a calendar: what is large on them, in each precision and in both languages."""

import pytest

from plugins.model.dates import PartialDate
from plugins.model.language import Language
from plugins.pages.leaves import date_leaf

N = "\u00a0"


def leaf(
    start: tuple[int, ...], end: tuple[int, ...] | None, language: Language
) -> tuple[str, str, str]:
    """Return what stands on the leaf from top to bottom."""
    block = date_leaf(PartialDate(*start), PartialDate(*end) if end else None, language)
    return block.above, block.large, block.year


@pytest.mark.parametrize(
    ("start", "end", "russian", "english"),
    [
        ((2027, 3, 1), None, ("март", "1", "2027"), ("March", "1", "2027")),
        ((2000, 10, 9), (2000, 10, 13), ("октябрь", "9–13", "2000"), ("October", "9–13", "2000")),
        (
            (2006, 11, 16),
            (2006, 12, 12),
            ("", f"16{N}ноя{N}– 12{N}дек", "2006"),
            ("", f"16{N}Nov{N}– 12{N}Dec", "2006"),
        ),
        (
            (2006, 12, 28),
            (2007, 1, 3),
            ("", f"28{N}дек{N}– 3{N}янв", "2006–2007"),
            ("", f"28{N}Dec{N}– 3{N}Jan", "2006–2007"),
        ),
        ((2006, 10), None, ("", "окт", "2006"), ("", "Oct", "2006")),
        ((2009, 9), (2009, 11), ("", f"сен{N}– ноя", "2009"), ("", f"Sep{N}– Nov", "2009")),
        ((2006, 5), (2006, 5, 4), ("", "май", "2006"), ("", "May", "2006")),
        ((2012,), None, ("", "2012", ""), ("", "2012", "")),
        ((2009,), (2010,), ("", "2009–2010", ""), ("", "2009–2010", "")),
    ],
)
def test_a_leaf_shows_what_is_known(
    start: tuple[int, ...],
    end: tuple[int, ...] | None,
    russian: tuple[str, str, str],
    english: tuple[str, str, str],
) -> None:
    assert leaf(start, end, "ru") == russian
    assert leaf(start, end, "en") == english


def test_a_leaf_says_its_date_in_words() -> None:
    block = date_leaf(PartialDate(2006, 10), None, "ru", estimated=True)
    assert (block.date.text, block.date.iso) == (f"октябрь 2006{N}г.", "2006-10")
    assert block.date.estimated
