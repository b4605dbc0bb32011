"""The catalogue becomes the calendars that people can subscribe to: which entries are in each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.editions import SeriesEdition
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.network_event import NetworkEvent
from plugins.model.persona import Persona
from plugins.model.resource_centre import ResourceCentre
from plugins.model.vocabulary import Region, Topic

T = TypeVar("T")
Kind = Literal[
    "all", "deadlines", "series", "region", "topic", "audience", "centre", "pair", "event"
]


@dataclass(frozen=True, slots=True)
class Subscription:
    """A calendar `calendars/<name>.ics`, and what is in it; it is never empty.

    `subjects` are the entries that it is about: none for all and for the deadlines, a region and
    a persona for a pair.
    """

    name: str
    kind: Kind
    subjects: tuple[Entry, ...] = ()
    events: tuple[Event, ...] = field(default=(), repr=False)
    editions: tuple[SeriesEdition, ...] = field(default=(), repr=False)

    @property
    def title(self) -> LocalizedText | None:
        """What the calendar is about in words; None for those that are about no entry."""
        titles = [_named(each) for each in self.subjects]
        if len(titles) < 2:
            return titles[0] if titles else None
        english = [each.best("en") for each in titles]
        return LocalizedText(
            ru=", ".join(each.ru for each in titles),
            en=", ".join(english) if all(each.en for each in titles) else None,
        )


def find_subscriptions(catalogue: Catalogue) -> Iterator[Subscription]:
    """Yield the calendars in a fixed order: the large ones first, those of single events last.

    Only what has days stands in a calendar; national series are in the calendar of a region only
    through the events that it holds itself.
    """
    events = tuple(each for each in catalogue.of(Event) if each.is_exact)
    editions = tuple(_editions(catalogue))
    if events or editions:
        yield Subscription("all", "all", (), events, editions)
    applied = tuple(each for each in events if each.deadline)
    if applied:
        yield Subscription("deadlines", "deadlines", (), applied)
    for series in catalogue.of(NetworkEvent):
        mine = tuple(each for each in events if each.series == series.id)
        years = tuple(each for each in editions if each.series is series)
        if mine or years:
            yield Subscription(f"series-{series.name}", "series", (series,), mine, years)
    yield from _by_vocabulary(catalogue, events, editions)
    for event in events:
        yield Subscription(f"event-{event.name}", "event", (event,), (event,))


def _editions(catalogue: Catalogue) -> Iterator[SeriesEdition]:
    for series in catalogue.of(NetworkEvent):
        for edition in catalogue.editions(series):
            if not isinstance(edition.start, PartialDate) and not isinstance(
                edition.end, PartialDate
            ):
                yield edition


def _by_vocabulary(
    catalogue: Catalogue, events: tuple[Event, ...], editions: tuple[SeriesEdition, ...]
) -> Iterator[Subscription]:
    local = tuple(each for each in editions if each.series.scope == "region")
    by_region = _group((each, each.regions) for each in events)
    years_by_region = _group((each, each.series.regions) for each in local)
    for region in catalogue.of(Region):
        mine, years = by_region.get(region.id, ()), years_by_region.get(region.id, ())
        if mine or years:
            yield Subscription(f"region-{region.id}", "region", (region,), mine, years)
    by_topic = _group((each, each.topics) for each in events)
    years_by_topic = _group((each, each.series.topics) for each in editions)
    for topic in catalogue.of(Topic):
        mine, years = by_topic.get(topic.id, ()), years_by_topic.get(topic.id, ())
        if mine or years:
            yield Subscription(f"topic-{topic.id}", "topic", (topic,), mine, years)
    by_persona = _group((each, each.audience) for each in events)
    for persona in catalogue.of(Persona):
        if mine := by_persona.get(persona.id, ()):
            yield Subscription(f"audience-{persona.name}", "audience", (persona,), mine)
    by_centre = _group((each, each.centres) for each in events)
    for centre in catalogue.of(ResourceCentre):
        if mine := by_centre.get(centre.id, ()):
            yield Subscription(f"centre-{centre.id}", "centre", (centre,), mine)
    pairs = _group(
        (each, (f"{a} {b}" for a in each.regions for b in each.audience)) for each in events
    )
    for region in catalogue.of(Region):
        for persona in catalogue.of(Persona):
            if mine := pairs.get(f"{region.id} {persona.id}", ()):
                name = f"region-{region.id}-audience-{persona.name}"
                yield Subscription(name, "pair", (region, persona), mine)


def _group(pairs: Iterable[tuple[T, Iterable[str]]]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = {}
    for each, keys in pairs:
        for key in dict.fromkeys(keys):
            groups.setdefault(key, []).append(each)
    return {key: tuple(each) for key, each in groups.items()}


def _named(entry: Entry) -> LocalizedText:
    if isinstance(entry, Region):
        return entry.title  # its short name is for the map alone
    named: LocalizedText | None = getattr(entry, "group", None) or getattr(entry, "short", None)
    return named or entry.title
