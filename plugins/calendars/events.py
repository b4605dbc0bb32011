"""Events, their deadlines and editions of series become the events of calendars.

What they are called there (UID) follows from their files' names alone, and the domain is a
constant: titles, addresses and the site itself may move (RFC 5545, 3.8.4.7; RFC 7986, 5.3).
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace

from plugins.calendars.calendar import CalendarEvent, Status
from plugins.calendars.words import WORDS, Words, sentence
from plugins.model.catalogue import Catalogue, address
from plugins.model.dates import PartialDate
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.moments import on_clock
from plugins.model.scheduled import Change
from plugins.model.settings import DOMAIN, SiteSettings
from plugins.model.timetable import first_day
from plugins.model.vocabulary import Region, Topic
from plugins.words.dates import format_known


@dataclass(frozen=True, slots=True)
class Place:
    """Where events are told of: on which site, in which language."""

    catalogue: Catalogue
    settings: SiteSettings
    language: Language

    @property
    def words(self) -> Words:
        """The words of the language."""
        return WORDS[self.language]

    def page(self, event: Event) -> str:
        """Return the full address of the page of `event`, in its own language if need be."""
        return self.settings.absolute(address(event, self.language))

    def topics(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return the titles of topics."""
        found = (self.catalogue.get(Topic.collection, each) for each in ids)
        return tuple(each.title.best(self.language) for each in found if each)


def uid(name: str) -> str:
    """Return the lasting name, in all calendars of the world, of what the site calls `name`."""
    return f"{name}@{DOMAIN}"


def calendar_event(at: Place, event: Event) -> CalendarEvent:
    """Return `event` as calendars tell of it; raises ValueError if its days are not known."""
    zone = at.catalogue.zone(event)
    start, end = event.moments()
    title = event.title.best(at.language)
    modified = midnight(event.modified)
    created = midnight(event.announced or first_day(event.start))
    return CalendarEvent(
        uid=uid(event.identity),
        start=on_clock(start, zone),
        end=on_clock(end, zone),
        summary=f"{at.words.postponed} {title}" if event.awaits_date else title,
        created=min(created, modified),
        last_modified=modified,
        description="\n\n".join(_paragraphs(at, event)),
        location=_location(at, event),
        geo=event.point,
        url=at.page(event),
        categories=_categories(at, event),
        status=_status(event),
        sequence=event.sequence,
        recurrence=event.recurrence,
    )


def deadline_event(at: Place, event: Event) -> CalendarEvent:
    """Return the last day, or time, to apply for `event`, which has one."""
    assert event.deadline is not None  # such calendars hold no others
    deadline = on_clock(event.deadline, at.catalogue.zone(event))
    off = event.status == "cancelled" or event.awaits_date
    words = at.words
    paragraphs = [
        event.summary.best(at.language),
        *_changes(at, event),
        "" if off else sentence(words.when.format(format_known(*event.moments(), at.language))),
        words.apply.format(event.apply) if event.apply and not off else "",
        words.more.format(at.page(event)),
    ]
    return replace(
        calendar_event(at, event),
        uid=uid(f"deadline/{event.identity}"),
        start=deadline,
        end=deadline,
        summary=words.deadline.format(event.title.best(at.language)),
        description="\n\n".join(each for each in paragraphs if each),
        location="",
        geo=None,
        status="CANCELLED" if off else "CONFIRMED",
        recurrence=None,
    )


def _status(event: Event) -> Status:
    if event.status == "cancelled":
        return "CANCELLED"
    estimated = event.date_estimated and event.status in {"planned", "open", "closed"}
    return "TENTATIVE" if estimated or event.awaits_date else "CONFIRMED"


def _paragraphs(at: Place, event: Event) -> Iterator[str]:
    yield event.summary.best(at.language)
    yield from _changes(at, event)
    if where := _location(at, event):
        yield at.words.place.format(where)
    yield at.words.more.format(at.page(event))


def _changes(at: Place, event: Event) -> Iterator[str]:
    """Yield what was changed, when it was said and why; the last word first."""
    words, language = at.words, at.language
    outcome = ""
    if event.status == "cancelled":
        outcome = words.is_cancelled
    elif event.awaits_date:
        outcome = words.is_postponed
    if outcome and not event.changes:
        yield sentence(outcome)
    for index, change in enumerate(reversed(event.changes)):
        parts = [*([outcome] if outcome and not index else ()), *_differences(at, change)]
        said = format_known(change.said, change.said, language)
        why = [sentence(words.why.format(change.why.best(language)))] if change.why else []
        told = [sentence(words.changed.format(said, "; ".join(parts)))] if parts else []
        if told or why:
            yield " ".join([*told, *why])


def _differences(at: Place, change: Change) -> Iterator[str]:
    words, language = at.words, at.language
    if change.start is not None:
        yield words.moved.format(format_known(change.start, change.end or change.start, language))
    elif change.end is not None:
        yield words.ends.format(format_known(change.end, change.end, language))
    if change.place:
        yield words.place_was.format(change.place.best(language))


def _location(at: Place, event: Event) -> str:
    """Return the place in words, else the region; and that, or where, it is online."""
    place = event.place.best(at.language) if event.place else ""
    if not place and event.mode != "online":
        place = _region(at, event)
    if not event.online and event.mode not in {"online", "hybrid"}:
        return place
    online = f"{at.words.online}: {event.online}" if event.online else at.words.online
    return f"{place}; {online}" if place else online[:1].upper() + online[1:]


def _region(at: Place, event: Event) -> str:
    """Return the title of the region of `event`; of many none is its place."""
    found = at.catalogue.get(Region.collection, event.regions[0]) if event.regions else None
    return found.title.best(at.language) if found and len(event.regions) == 1 else ""


def _categories(at: Place, event: Event) -> tuple[str, ...]:
    form = (at.words.forms[event.form],) if event.form else ()
    return tuple(dict.fromkeys((*form, *at.topics(event.topics))))


def midnight(day: PartialDate | datetime.date) -> datetime.datetime:
    """Return the first moment, in UTC, of the first day that `day` may mean."""
    first = first_day(day)
    return datetime.datetime(first.year, first.month, first.day, tzinfo=datetime.UTC)
