"""Entries of a kind become groups: by year, topic, region and key word. None is ever empty."""

from collections.abc import Sequence
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Dated, Described, Entry, Located
from plugins.model.fields import LocalizedText
from plugins.model.slug import transliterate


@dataclass(frozen=True, slots=True)
class Facet:
    """The entries that share one value of a property; `path` below the list of their kind."""

    name: str  # "year", "topic", "region", "tag"
    value: str
    path: str
    title: LocalizedText
    entries: tuple[Entry, ...]


def find_facets(catalogue: Catalogue, entries: Sequence[Entry]) -> tuple[Facet, ...]:
    """Group `entries`, which share a kind; years newest first, the others in a fixed order."""
    groups: dict[tuple[str, str], list[Entry]] = {}
    tags = _tag_names(entries)
    for entry in entries:
        for key in _keys(entry):
            groups.setdefault(key, []).append(entry)
    facets = []
    for (name, value), members in groups.items():
        title = LocalizedText(ru=tags[value]) if name == "tag" else _title(catalogue, name, value)
        path = f"{value}/" if name == "year" else f"{name}/{transliterate(value)}/"
        facets.append(Facet(name, value, path, title, tuple(members)))
    return tuple(sorted(facets, key=_place))


def _keys(entry: Entry) -> list[tuple[str, str]]:
    keys: list[tuple[str, str]] = []
    if isinstance(entry, Dated):
        keys.append(("year", f"{entry.date.year:04}"))
    if isinstance(entry, Described):
        keys += [("topic", topic) for topic in dict.fromkeys(entry.topics)]
    if isinstance(entry, Located):
        keys += [("region", region) for region in dict.fromkeys(entry.regions)]
    if isinstance(entry, Described):
        keys += [("tag", slug) for slug in sorted(set(map(transliterate, entry.tags))) if slug]
    return keys


def _tag_names(entries: Sequence[Entry]) -> dict[str, str]:
    # «Ёлка», «ёлка» and «елка» are one list, at one address.
    tags = {tag.lower() for entry in entries if isinstance(entry, Described) for tag in entry.tags}
    return {transliterate(tag): tag for tag in sorted(tags, reverse=True)}


def _title(catalogue: Catalogue, name: str, value: str) -> LocalizedText:
    collection = {"topic": "topics", "region": "regions"}.get(name)
    entry = catalogue.get(collection, value) if collection else None
    return entry.title if entry else LocalizedText(ru=value, en=value if name == "year" else None)


def _place(facet: Facet) -> tuple[str, int, str]:
    year = -int(facet.value) if facet.name == "year" else 0
    return ("year topic region tag".split().index(facet.name).__str__(), year, facet.value)
