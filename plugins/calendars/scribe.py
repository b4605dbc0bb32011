"""What is in a calendar becomes written once in a language, however many calendars it is in."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.calendars.calendar import CalendarEvent
from plugins.calendars.component import Written, write
from plugins.calendars.editions import edition_events, edition_facts
from plugins.calendars.events import Place, calendar_event, deadline_event, event_facts
from plugins.calendars.memory import Memory
from plugins.catalogue.subscriptions import Subscription
from plugins.model.artifact import fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent


@dataclass(frozen=True, slots=True)
class Item:
    """An event, the deadline of one, or an edition; `key` is its own in all calendars."""

    key: str
    subject: Event | SeriesEdition
    is_deadline: bool = False


class Scribe:
    """Tells of entries in one language and remembers what it told.

    It is made for one build; what outlives the build is in its `memory`, by `version` of the code.
    """

    def __init__(self, at: Place, memory: Memory, version: str) -> None:
        self.at = at
        self._memory = memory
        self._version = version
        self._facts: dict[str, str] = {}
        self._told: dict[str, tuple[Written, ...]] = {}

    def facts(self, subscription: Subscription) -> list[str]:
        """Return the fingerprints of all that is in a calendar, without making it."""
        return [self._fact(each) for each in _items(subscription)]

    def tell(self, subscription: Subscription) -> Iterator[Written]:
        """Yield what is in a calendar, as written."""
        for item in _items(subscription):
            if (known := self._told.get(item.key)) is None:
                known = self._told[item.key] = self._tell(item)
            yield from known

    def _tell(self, item: Item) -> tuple[Written, ...]:
        cancelled, language = self.at.words.cancelled, self.at.language
        facts = f"{self._version}:{self._fact(item)}"
        if (known := self._memory.recall(language, item.key, facts)) is None:
            known = tuple(write(each, cancelled, language) for each in _make(self.at, item))
            self._memory.keep(language, item.key, facts, known)
        return known

    def _fact(self, item: Item) -> str:
        if (known := self._facts.get(item.key)) is None:
            subject = item.subject
            facts = (
                event_facts(self.at, subject)
                if isinstance(subject, Event)
                else edition_facts(self.at, subject)
            )
            known = self._facts[item.key] = fingerprint(facts)
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
