"""What is in a calendar becomes written once in a language, however many calendars it is in."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.calendars.calendar import CalendarEvent
from plugins.calendars.component import Written, write
from plugins.calendars.editions import edition_events
from plugins.calendars.events import Place, calendar_event, deadline_event
from plugins.calendars.memory import Memory
from plugins.catalogue.subscriptions import Subscription
from plugins.model.artifact import fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent
from plugins.model.vocabulary import Region, Topic


@dataclass(frozen=True, slots=True)
class Item:
    """An event, the deadline of one, or an edition; `key` is its own in all calendars."""

    key: str
    subject: Event | SeriesEdition
    is_deadline: bool = False


class Scribe:
    """Tells of entries in one language and remembers what it told.

    It is made for one build; what outlives the build is in its `memory`. `seal` is the fingerprint
    of all that any entry may be told with: the code by its `version`, the site, topics and regions.
    """

    def __init__(self, at: Place, memory: Memory, version: str) -> None:
        self.at = at
        topics = [(each.id, each.title.best(at.language)) for each in at.catalogue.of(Topic)]
        regions = [
            (each.id, each.title.best(at.language), each.zones) for each in at.catalogue.of(Region)
        ]
        self.seal = fingerprint(version, at.settings.url, at.language, topics, regions)
        self._memory = memory
        self._told: dict[str, tuple[Written, ...]] = {}

    def facts(self, subscription: Subscription) -> list[str]:
        """Return what a calendar is made of beside the seal, without making it."""
        return [
            *map(_event_facts, subscription.events),
            *map(_edition_facts, subscription.editions),
        ]

    def tell(self, subscription: Subscription) -> Iterator[Written]:
        """Yield what is in a calendar, as written."""
        for item in _items(subscription):
            if (known := self._told.get(item.key)) is None:
                known = self._told[item.key] = self._tell(item)
            yield from known

    def _tell(self, item: Item) -> tuple[Written, ...]:
        cancelled, language = self.at.words.cancelled, self.at.language
        subject = item.subject
        own = _event_facts(subject) if isinstance(subject, Event) else _edition_facts(subject)
        facts = f"{self.seal} {own}"
        if (known := self._memory.recall(language, item.key, facts)) is None:
            known = tuple(write(each, cancelled, language) for each in _make(self.at, item))
            self._memory.keep(language, item.key, facts, known)
        return known


def item_keys(catalogue: Catalogue) -> Iterator[str]:
    """Yield the keys of all items that any calendar may have."""
    for event in catalogue.of(Event):
        yield event.key
        yield f"deadline/{event.key}"
    for series in catalogue.of(NetworkEvent):
        yield from (edition.key for edition in catalogue.editions(series))


def _items(subscription: Subscription) -> Iterator[Item]:
    deadlines = subscription.kind == "deadlines"
    for event in subscription.events:
        yield Item(f"deadline/{event.key}" if deadlines else event.key, event, deadlines)
    for edition in subscription.editions:
        yield Item(edition.key, edition)


def _make(at: Place, item: Item) -> Iterator[CalendarEvent]:
    if isinstance(item.subject, SeriesEdition):
        yield from edition_events(at, item.subject)
    elif item.is_deadline:
        yield deadline_event(at, item.subject)
    else:
        yield calendar_event(at, item.subject)


def _event_facts(event: Event) -> str:
    return f"{event.key} {event.origin.digest}"


def _edition_facts(edition: SeriesEdition) -> str:
    """Return what an edition is made of: the day of the build and the series' events count too."""
    days = f"{edition.start} {edition.end}"
    sure = f"{edition.is_computed} {edition.certain}"
    return f"{edition.key} {edition.series.origin.digest} {days} {sure}"
