"""A school becomes the few who can help it: model schools, resource centres, expert teams.

The nearest first: its own centre; then those of its regions; then those who know the parts of
the model that it works on; then those whose clocks differ least. Each comes with its reasons.
"""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Located
from plugins.model.governance import ExpertTeam
from plugins.model.resource_centre import ResourceCentre
from plugins.model.scheduled import read_zone
from plugins.model.school import School
from plugins.model.vocabulary import Region

MOST = 5
MOST_OF_A_KIND = 3
# A school and its tutor do not help it here, its own centre stands first: so many may fall out.
SPARE = MOST_OF_A_KIND + 3
FAR = 24 * 60
# Parts of the model as topics.
TOPICS: Mapping[str, str] = {
    "democracy": "democratization",
    "volunteering": "volunteering",
    "partnership": "partnership",
}
RURAL = "rural"
# Centres of which no more is known than that there was one, or that do something else.
SILENT = frozenset(("place", "related"))

Helper = School | ResourceCentre | ExpertTeam
ReasonName = Literal["centre", "region", "works", "advises", "hours"]


class Reason(NamedTuple):
    """Why someone is near: a region, a part of the model, a topic, minutes between the clocks."""

    name: ReasonName
    value: str = ""


class Help(NamedTuple):
    """Who can help, and why just they."""

    helper: Helper
    reasons: tuple[Reason, ...]


class Candidate(NamedTuple):
    """One who can help: what is compared with a school. `offset` is in minutes from UTC."""

    entry: Helper
    kind: int
    strengths: tuple[str, ...]
    offset: int | None
    number: int


class Profile(NamedTuple):
    """What a school is compared by; many schools share one."""

    regions: tuple[str, ...]
    interests: frozenset[str]
    offset: int | None


@dataclass(frozen=True)
class Helpers:
    """Who can help in this catalogue; what schools have in common is worked out once."""

    catalogue: Catalogue
    _ranked: dict[Profile, tuple[tuple[int, Help], ...]] = field(
        default_factory=dict, compare=False
    )

    def nearest(self, school: School) -> tuple[Help, ...]:
        """Return those who can help `school`, the nearest first: at most MOST."""
        profile = self.profile(school)
        if profile not in self._ranked:
            self._ranked[profile] = tuple(
                (each.kind, Help(each.entry, reasons))
                for each in self._rank(profile)
                if (reasons := tuple(_reasons(each, profile)))
            )
        found = []
        own = self.catalogue.get(ResourceCentre.collection, school.centre or "")
        if isinstance(own, ResourceCentre):
            found.append(Help(own, (Reason("centre"),)))
        passed = {school.key, own.key if own else "", f"{School.collection}/{school.tutor}"}
        counts: Counter[int] = Counter()
        for kind, each in self._ranked[profile]:
            if len(found) == MOST:
                break
            if each.helper.key not in passed and counts[kind] < MOST_OF_A_KIND:
                counts[kind] += 1
                found.append(each)
        return tuple(found)

    def profile(self, school: School) -> Profile:
        """Return what `school` is compared by."""
        return Profile(school.regions, frozenset(_strengths(school)), self._offset(school))

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """All who can help, centres before expert teams before model schools."""
        catalogue = self.catalogue
        centres = [each for each in catalogue.of(ResourceCentre) if each.standing not in SILENT]
        schools = [each for each in catalogue.of(School) if each.model]
        kinds: tuple[Iterable[Helper], ...] = (centres, catalogue.of(ExpertTeam), schools)
        return tuple(
            Candidate(each, kind, tuple(_strengths(each)), self._offset(each), number)
            for kind, entries in enumerate(kinds)
            for number, each in enumerate(entries)
        )

    @cached_property
    def _by_region(self) -> Mapping[str, list[Candidate]]:
        groups: dict[str, list[Candidate]] = {}
        for each in self.candidates:
            for region in each.entry.regions:
                groups.setdefault(region, []).append(each)
        return groups

    @cached_property
    def _alike(self) -> list[list[Candidate]]:
        # To a school of another region all of a group are equally near.
        groups: dict[tuple[object, ...], list[Candidate]] = {}
        for each in self.candidates:
            groups.setdefault((each.kind, each.strengths, each.offset), []).append(each)
        return list(groups.values())

    def _rank(self, profile: Profile) -> Iterator[Candidate]:
        """Yield as many of each kind as can be asked for."""
        regional = {
            each.entry.key: each
            for region in profile.regions
            for each in self._by_region.get(region, ())
        }
        there = sorted(regional.values(), key=lambda each: place(each, profile))
        groups = [
            there,
            *sorted(self._alike, key=lambda group: place(group[0], profile)[1:]),
        ]
        counts: Counter[int] = Counter()
        for group in groups:
            for each in group:
                if counts[each.kind] < SPARE and (group is there or each.entry.key not in regional):
                    counts[each.kind] += 1
                    yield each
                elif group is not there and counts[each.kind] == SPARE:
                    break  # all of a group are of one kind

    @cached_property
    def _offsets(self) -> Mapping[str, int]:
        noon = datetime.datetime.combine(self.catalogue.date, datetime.time(12))
        found = {}
        for region in self.catalogue.of(Region):
            shift = noon.replace(tzinfo=read_zone(region.zones[0])).utcoffset()
            found[region.id] = round(shift.total_seconds() / 60) if shift is not None else 0
        return found

    def _offset(self, entry: Located) -> int | None:
        return self._offsets.get(entry.regions[0]) if entry.regions else None


def place(candidate: Candidate, profile: Profile) -> tuple[object, ...]:
    """Return what the candidates for a profile are sorted by."""
    apart = _apart(candidate, profile)
    return (
        profile.regions == () or not set(profile.regions) & set(candidate.entry.regions),
        -len(profile.interests & set(candidate.strengths)),
        FAR if apart is None else abs(apart),
        candidate.kind,
        candidate.offset or 0,
        candidate.strengths,
        candidate.number,
    )


def _apart(candidate: Candidate, profile: Profile) -> int | None:
    if candidate.offset is None or profile.offset is None:
        return None
    return candidate.offset - profile.offset


def _reasons(candidate: Candidate, profile: Profile) -> Iterator[Reason]:
    shared = [each for each in profile.regions if each in candidate.entry.regions]
    yield from (Reason("region", each) for each in shared)
    works = isinstance(candidate.entry, School)
    taught = candidate.entry.consulting if isinstance(candidate.entry, School) else ()
    for strength in candidate.strengths:
        if strength in profile.interests:
            told: ReasonName = "works" if works and strength not in taught else "advises"
            yield Reason(told, strength)
    apart = _apart(candidate, profile)
    if apart is not None and not shared:
        yield Reason("hours", str(apart))


def _strengths(entry: Helper) -> Iterable[str]:
    """Return the topics, of those that schools are compared by, that `entry` knows."""
    if not isinstance(entry, School):
        return [each for each in (*TOPICS.values(), RURAL) if each in entry.topics]
    known = {TOPICS[each] for each in entry.components} | {*entry.consulting}
    known |= {RURAL} if entry.rural else set()
    return [each for each in (*TOPICS.values(), RURAL) if each in known]
