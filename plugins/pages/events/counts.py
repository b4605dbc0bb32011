"""Numbers of an event become figures and words: «более 130 человек»."""

from collections.abc import Iterator

from plugins.model.counts import Count, Counts
from plugins.pages.parts import FigureItem
from plugins.pages.view import View
from plugins.words.dates import NBSP

# After «more than» Russian words are in another case, so those are messages of their own.
NAMES = {
    "people": (
        *("%(num)s person", "%(num)s people"),
        *("more than %(num)s person", "more than %(num)s people"),
    ),
    "schools": (
        *("%(num)s school", "%(num)s schools"),
        *("more than %(num)s school", "more than %(num)s schools"),
    ),
    "regions": (
        *("%(num)s region", "%(num)s regions"),
        *("more than %(num)s region", "more than %(num)s regions"),
    ),
    "countries": (
        *("%(num)s country", "%(num)s countries"),
        *("more than %(num)s country", "more than %(num)s countries"),
    ),
    "organisations": (
        *("%(num)s organisation", "%(num)s organisations"),
        *("more than %(num)s organisation", "more than %(num)s organisations"),
    ),
    "classes": (
        *("%(num)s class", "%(num)s classes"),
        *("more than %(num)s class", "more than %(num)s classes"),
    ),
    "applications": (
        *("%(num)s application", "%(num)s applications"),
        *("more than %(num)s application", "more than %(num)s applications"),
    ),
}


def count_figures(view: View, counts: Counts | None) -> tuple[FigureItem, ...]:
    """Return each number as a figure: what is counted stands in the form that it asks for."""
    return tuple(
        FigureItem(_number(view, count), count.over, _word(view, name, count))
        for name, count in _given(counts)
    )


def describe_counts(view: View, counts: Counts | None) -> str:
    """Return all numbers in a line: «более 130 человек, 12 стран»."""
    return ", ".join(_phrase(view, name, count) for name, count in _given(counts))


def _given(counts: Counts | None) -> Iterator[tuple[str, Count]]:
    for name in NAMES:
        count = getattr(counts, name, None)
        if count is not None:
            yield name, count


def _phrase(view: View, name: str, count: Count) -> str:
    one, many, over_one, over_many = NAMES[name]
    forms = (over_one, over_many) if count.over else (one, many)
    return view.interface.ngettext(*forms, count.value) % {"num": _number(view, count)}


def _word(view: View, name: str, count: Count) -> str:
    return _phrase(view, name, count).rpartition(_number(view, count))[2].strip()


def _number(view: View, count: Count) -> str:
    return f"{count.value:,}".replace(",", NBSP if view.language == "ru" else ",")
