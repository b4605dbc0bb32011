"""Entries of a kind become, for each, the few that are most like it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from plugins.model.entry import Dated, Described, Entry, Located

WINDOW = 4  # neighbours in time looked at on either side, in each group: keeps the work linear
WEIGHTS = {"tag": 3, "region": 2, "topic": 2}


def relate(entries: Sequence[Entry], most: int = 3) -> Mapping[str, tuple[Entry, ...]]:
    """Return for the key of each entry the `most` related ones, the nearest first.

    Two entries are the more alike the more key words, regions and topics they share; among equals
    the one closer in the order of `entries` comes first.
    """
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, entry in enumerate(entries):
        for group in _groups(entry):
            groups[group].append(index)
    scores: list[Counter[int]] = [Counter() for _ in entries]
    for (name, _), members in groups.items():
        weight = WEIGHTS[name]
        for place, index in enumerate(members):
            for other in members[place + 1 : place + 1 + WINDOW]:
                scores[index][other] += weight
                scores[other][index] += weight
    related = {}
    for index, entry in enumerate(entries):
        ranked = sorted(
            scores[index].items(), key=lambda each: (-each[1], abs(each[0] - index), each[0])
        )
        related[entry.key] = tuple(entries[other] for other, _ in ranked[:most])
    return related


def _groups(entry: Entry) -> list[tuple[str, str]]:
    groups: list[tuple[str, str]] = []
    if isinstance(entry, Described):
        groups += [("topic", topic) for topic in entry.topics]
        groups += [("tag", tag) for tag in entry.tags]
    if isinstance(entry, Located):
        groups += [("region", region) for region in entry.regions]
    return groups


def is_related_kind(kind: type[Entry]) -> bool:
    """Tell whether entries of `kind` are shown with related ones."""
    return issubclass(kind, Described) and issubclass(kind, Dated)
