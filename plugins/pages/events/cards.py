"""An event becomes its card in lists."""

from collections.abc import Iterable

from plugins.model.catalogue import address
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import ORIGINAL
from plugins.pages.events.states import earlier_date, event_status
from plugins.pages.events.times import (
    browser_end,
    browser_starts,
    card_when,
    event_leaf,
    find_happenings,
)
from plugins.pages.schedule import EventCard
from plugins.pages.view import View


def event_card(view: View, event: Event) -> EventCard:
    """Return the card of `event`; it is made once, as it stands in many lists."""
    return view.once(_make, event, event.key)


def event_cards(view: View, events: Iterable[Event]) -> tuple[EventCard, ...]:
    """Return the cards of `events`."""
    return tuple(event_card(view, event) for event in events)


def _make(view: View, event: Event) -> EventCard:
    language = view.language
    happenings = find_happenings(view, event)
    status, word = event_status(view, event)
    change, change_language = earlier_date(view, event), None
    if status == "cancelled":
        why = event.changes[-1].why if event.changes else None
        change, change_language = why.best(language) if why else "", view.foreign(why)
    elif status not in ("moved", "postponed"):
        change = ""
    counted = status != "cancelled" and not event.awaits_date and event.is_exact
    place: LocalizedText | None = event.place
    return EventCard(
        event.title.best(language),
        address(event, language),
        card_when(view, event, happenings),
        event_leaf(view, event, happenings),
        status,
        event.mode or "",
        place.best(language) if place else "",
        event.summary.best(language),
        change,
        view.topics(event)[:2],
        None if language in event.languages else ORIGINAL,
        view.foreign(event.summary),
        view.foreign(place),
        change_language,
        word,
        browser_starts(view, happenings) if counted else "",
        browser_end(happenings),
    )
