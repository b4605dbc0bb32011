"""The catalogue becomes what is new on the site: what came, what was changed, what was called off.

2026-11-22  added      a news item
2026-11-20  moved      an event, by the day on which its change was announced
2012-09     updated    a page of which the day is not known
"""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from plugins.catalogue.channels import CHANGES
from plugins.catalogue.listings import page_path
from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.language import LANGUAGES, Language
from plugins.model.moments import partial
from plugins.model.publication import published_on, updated_on
from plugins.model.scheduled import Scheduled

What = Literal["added", "updated", "changed", "postponed", "cancelled"]
CHANGES_PER_PAGE = 100


@dataclass(frozen=True, slots=True)
class Novelty:
    """What happened to `entry` on `day`, or in the month or year of which no more is known."""

    day: PartialDate
    entry: Entry
    what: What


@dataclass(frozen=True, slots=True)
class ChangesPart:
    """A page of what is new, in one language: `items` of `total`, on page `number` of `pages`.

    `months` are those of its year, the newest first, with the page that each begins on; `years`
    are all that have something.
    """

    items: tuple[Novelty, ...]
    years: tuple[int, ...]
    total: int
    number: int = 1
    pages: int = 1
    months: tuple[tuple[PartialDate, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ChangesDesk:
    """What was new in `year`, without one the newest of all: a part in each of its languages."""

    year: int
    parts: tuple[tuple[Language, ChangesPart], ...]

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which there is such a page."""
        return tuple(language for language, _ in self.parts)

    def part(self, language: Language) -> ChangesPart:
        """Return what stands there in `language`, one of its own."""
        return dict(self.parts)[language]


def find_changes(catalogue: Catalogue, language: Language) -> tuple[Novelty, ...]:
    """Return what is new in `language`, the newest first; of one month days before the month.

    What was said for a day after that of the build is not known yet; entries of one day stand in
    the order of the catalogue.
    """
    today = partial(catalogue.date)
    found = [
        novelty
        for entry in catalogue.entries
        if entry.has_page and language in entry.languages
        for novelty in _tell(entry, language)
        if novelty.day <= today  # what is not known of a date is nothing: 2026 is before 2026-01
    ]
    found.sort(key=attrgetter("day"), reverse=True)
    return tuple(found)


def find_changes_desks(
    catalogue: Catalogue, size: int = CHANGES_PER_PAGE
) -> Iterator[tuple[str, ChangesDesk]]:
    """Yield path and desk of the newest `size` of all, then of the pages of each year."""
    parts: dict[tuple[int, int], list[tuple[Language, ChangesPart]]] = {}
    for language in LANGUAGES:
        for year, part in _parts(find_changes(catalogue, language), size):
            parts.setdefault((year, part.number), []).append((language, part))
    for (year, number), found in parts.items():
        yield page_path(changes_path(year), number), ChangesDesk(year, tuple(found))


def changes_path(year: int = 0) -> str:
    """Return the path of what was new in `year`: `changes/2012/`; without one `changes/`."""
    return f"{CHANGES}{year:04}/" if year else CHANGES


def _parts(every: tuple[Novelty, ...], size: int) -> Iterator[tuple[int, ChangesPart]]:
    groups: dict[int, list[Novelty]] = {}
    for each in every:
        groups.setdefault(each.day.year, []).append(each)
    years = tuple(groups)
    yield 0, ChangesPart(every[:size], years, len(every))
    for year, found in groups.items():
        months: dict[PartialDate, int] = {}
        for place, each in enumerate(found):
            months.setdefault(month_of(each.day), place // size + 1)
        pages = -(-len(found) // size)
        for number in range(1, pages + 1):
            items = tuple(found[(number - 1) * size : number * size])
            part = ChangesPart(items, years, len(found), number, pages, tuple(months.items()))
            yield year, part


def month_of(day: PartialDate) -> PartialDate:
    """Return the month of `day`, or the year where no more is known."""
    return PartialDate(day.year, day.month)


def _tell(entry: Entry, language: Language) -> Iterator[Novelty]:
    day = published_on(entry)
    if day is None:
        return
    yield Novelty(day, entry, "added")
    updated = updated_on(entry, language) if entry.updated else None
    if updated is not None and updated != day:
        yield Novelty(updated, entry, "updated")
    if isinstance(entry, Scheduled):
        last = len(entry.changes)
        for number, change in enumerate(entry.changes, start=1):
            yield Novelty(partial(change.said), entry, _become(entry, number == last))
    if isinstance(entry, Event) and entry.recurrence:
        # Many of its days may be moved with one word.
        for said in sorted({each.said for each in entry.recurrence.moved if each.said}):
            yield Novelty(partial(said), entry, "changed")


def _become(entry: Scheduled, last: bool) -> What:
    if last and entry.status in ("cancelled", "postponed"):
        return "cancelled" if entry.status == "cancelled" else "postponed"
    return "changed"
