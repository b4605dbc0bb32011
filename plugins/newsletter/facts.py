"""An entry becomes what a letter says of it in a line: when, where, by whom."""

import datetime
from collections.abc import Iterator

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Dated, Entry
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.material import Material
from plugins.newsletter.words import say
from plugins.words.dates import format_known, format_span
from plugins.words.zones import describe_zone


def describe_entry(catalogue: Catalogue, entry: Entry, language: Language) -> Iterator[str]:
    """Yield when `entry` is or was, where, what became of it; of a material who made it."""
    if isinstance(entry, Event):
        yield from _event(catalogue, entry, language)
    elif isinstance(entry, Material):
        yield from _material(entry, language)
    elif isinstance(entry, Dated):
        yield format_span(entry.date, entry.end, language)
        if entry.date_estimated:
            yield say("estimated", language)


def describe_language(entry: Entry, language: Language) -> str:
    """Return «in Russian» for what is not translated."""
    return "" if language in entry.languages else say("in_russian", language)


def _event(catalogue: Catalogue, event: Event, language: Language) -> Iterator[str]:
    if event.awaits_date:
        yield say("waiting", language)
    else:
        when = format_known(event.start, event.last, language)
        if isinstance(event.start, datetime.datetime):
            start = event.start.replace(tzinfo=catalogue.zone(event))
            when = f"{when} ({describe_zone(start, language)})"
        yield when
        if event.status in ("cancelled", "postponed"):
            yield say(event.status, language)
    if event.place:
        yield event.place.best(language)


def _material(material: Material, language: Language) -> Iterator[str]:
    makers = material.authors or material.organisations
    if makers:
        yield ", ".join(makers.best(language))
    if material.date:
        year = f"{material.date.year:04}"
        yield say("about", language, year=year) if material.date_estimated else year
