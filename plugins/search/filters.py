"""An entry becomes what search is narrowed by: kind, regions, topics, year, languages."""

from dataclasses import dataclass

from plugins.model.dates import PartialDate
from plugins.model.entry import Described, Entry, Located
from plugins.model.material import Material


@dataclass(frozen=True, slots=True)
class Filters:
    """Values by which search is narrowed: ids, which the page of search gives their names."""

    kind: str
    regions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    date: PartialDate | None = None
    languages: tuple[str, ...] = ()

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return names and values as the index and the addresses of searches have them."""
        return (
            ("kind", self.kind),
            *(("region", each) for each in self.regions),
            *(("topic", each) for each in self.topics),
            *((("year", f"{self.date.year:04}"),) if self.date else ()),
            *(("language", each) for each in self.languages),
        )


def entry_filters(entry: Entry) -> Filters:
    """Return the values of `entry`; its date is the day, month or year it began or came out."""
    date = getattr(entry, "date", None) or getattr(entry, "start", None)
    return Filters(
        entry.collection,
        tuple(dict.fromkeys(entry.regions)) if isinstance(entry, Located) else (),
        tuple(dict.fromkeys(entry.topics)) if isinstance(entry, Described) else (),
        date if isinstance(date, PartialDate) else None,
        readable_in(entry),
    )


def readable_in(entry: Entry) -> tuple[str, ...]:
    """Return the languages of the work that `entry` tells of, or else of its own text."""
    return entry.written_in if isinstance(entry, Material) else entry.languages
