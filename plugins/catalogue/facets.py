"""Entries of a kind become groups: by year, topic, region, series ... None is ever empty."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from plugins.model.catalogue import Catalogue
from plugins.model.entry import FACETS, Dated, Described, Entry, Faceted, Located
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.network_event import NetworkEvent
from plugins.model.persona import Persona
from plugins.model.scheduled import Scheduled
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region, Topic

# Whose titles the values of a facet have.
COLLECTIONS = {
    "audience": Persona.collection,
    "region": Region.collection,
    "series": NetworkEvent.collection,
    "topic": Topic.collection,
}


@dataclass(frozen=True, slots=True)
class Facet:
    """The entries that share one value of a property; `path` below the list of their kind."""

    name: str  # one of FACETS
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
        terms = entries[0].facet_terms.get(name) if isinstance(entries[0], Faceted) else None
        if terms:
            title = terms[value]
        elif name == "tag":
            title = LocalizedText(ru=tags[value])
        else:
            title = _title(catalogue, type(entries[0]), name, value)
        path = f"{value}/" if name == "year" else f"{name}/{transliterate(value)}/"
        facets.append(Facet(name, value, path, title, tuple(members)))
    return tuple(sorted(facets, key=partial(_place, type(entries[0]))))


def _keys(entry: Entry) -> list[tuple[str, str]]:
    keys: list[tuple[str, str]] = []
    if isinstance(entry, Dated | Scheduled):
        keys.append(("year", f"{entry.date.year:04}"))
    if isinstance(entry, Described):
        keys += [("topic", topic) for topic in dict.fromkeys(entry.topics)]
    if isinstance(entry, Located):
        keys += [("region", region) for region in dict.fromkeys(entry.regions)]
    if isinstance(entry, Described):
        keys += [("tag", slug) for slug in sorted(set(map(transliterate, entry.tags))) if slug]
    if isinstance(entry, Event):
        keys += [("series", entry.series)] if entry.series else []
        keys += [("audience", persona) for persona in dict.fromkeys(entry.audience)]
    if isinstance(entry, Faceted):
        keys += dict.fromkeys(entry.facets())
    return keys


def _tag_names(entries: Sequence[Entry]) -> dict[str, str]:
    # «Ёлка», «ёлка» and «елка» are one list, at one address.
    tags = {tag.lower() for entry in entries if isinstance(entry, Described) for tag in entry.tags}
    return {transliterate(tag): tag for tag in sorted(tags, reverse=True)}


def _title(catalogue: Catalogue, kind: type[Entry], name: str, value: str) -> LocalizedText:
    own = kind.facet_collections if issubclass(kind, Faceted) else {}
    collection = own.get(name) or COLLECTIONS.get(name)
    entry = catalogue.get(collection, value) if collection else None
    if isinstance(entry, Persona) and entry.group:
        return entry.group
    return entry.title if entry else LocalizedText(ru=value, en=value if name == "year" else None)


def _place(kind: type[Entry], facet: Facet) -> tuple[int, int, str]:
    if facet.name == "year":
        return FACETS.index(facet.name), -int(facet.value), ""
    terms = kind.facet_terms.get(facet.name, {}) if issubclass(kind, Faceted) else {}
    place = list(terms).index(facet.value) if terms else 0
    return FACETS.index(facet.name), place, facet.value
