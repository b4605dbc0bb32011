"""A school becomes the few others that are nearest: of its regions first, then by the clock."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from plugins.model.catalogue import Catalogue
from plugins.model.collation import collate
from plugins.model.scheduled import read_zone
from plugins.model.school import School
from plugins.words.zones import offset_minutes

Place = tuple[str, ...]  # the regions of a school
FAR = 24 * 60


@dataclass(frozen=True)
class Nearest:
    """Finds the nearest of `offers`; what schools of the same regions share is found once."""

    catalogue: Catalogue
    offers: tuple[School, ...]
    _found: dict[Place, tuple[tuple[School, int | None], ...]] = field(default_factory=dict)
    _offsets: dict[Place, frozenset[int]] = field(default_factory=dict)

    def to(self, school: School, most: int) -> tuple[tuple[School, int | None], ...]:
        """Return at most `most` others, each with the minutes between the clocks.

        None stands for the same region; a school that is nowhere has none near.
        """
        if not school.regions:
            return ()
        if school.regions not in self._found:
            self._found[school.regions] = tuple(self._rank(school))[: most + 1]
        near = (each for each in self._found[school.regions] if each[0] is not school)
        return tuple(near)[:most]

    def _rank(self, school: School) -> Iterable[tuple[School, int | None]]:
        placed = [each for each in self.offers if each.regions]
        apart = [(each, self._apart(school, each)) for each in placed]
        return sorted(apart, key=_order)

    def _apart(self, one: School, other: School) -> int | None:
        if set(one.regions) & set(other.regions):
            return None
        here, there = self._clocks(one), self._clocks(other)
        return min((abs(first - second) for first in here for second in there), default=FAR)

    def _clocks(self, school: School) -> frozenset[int]:
        """Return how far its clocks are from UTC at noon of the day of the build, in minutes."""
        if school.regions not in self._offsets:
            noon = datetime.datetime.combine(self.catalogue.date, datetime.time(12))
            zones = self.catalogue.zones(school)
            moments = (noon.replace(tzinfo=read_zone(zone)) for zone in zones)
            self._offsets[school.regions] = frozenset(offset_minutes(each) for each in moments)
        return self._offsets[school.regions]


def _order(found: tuple[School, int | None]) -> tuple[object, ...]:
    school, minutes = found
    place = -1 if minutes is None else minutes
    return (place, collate((school.short or school.title).ru), school.id)
