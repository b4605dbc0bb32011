"""The catalogue becomes calendars: a file for each, in both languages."""

import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from plugins.calendars.calendar import Calendar
from plugins.calendars.calendar_file import bind
from plugins.calendars.events import Place
from plugins.calendars.memory import Memory
from plugins.calendars.scribe import Scribe, item_keys
from plugins.catalogue.desks import CALENDAR, SUBSCRIBE
from plugins.catalogue.subscriptions import Kind, Subscription, find_subscriptions
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue, address
from plugins.model.language import LANGUAGES, prefix
from plugins.model.settings import SiteSettings

# Names of CSS (RFC 7986, 5.9), dark enough for white letters.
COLOURS: dict[Kind, str] = {
    "all": "teal",
    "deadlines": "firebrick",
    "region": "darkgreen",
    "topic": "indigo",
    "audience": "saddlebrown",
    "centre": "darkslategray",
    "pair": "darkgreen",
    "event": "teal",
}
SERIES_COLOURS = (
    "darkblue", "darkmagenta", "darkolivegreen", "maroon", "midnightblue", "purple", "seagreen",
    "sienna", "steelblue",
)  # fmt: skip


def site_calendars(
    catalogue: Catalogue, settings: SiteSettings, version: str = "", cache: Path | None = None
) -> Iterator[Artifact]:
    """Yield `calendars/<name>.ics` of each subscription in each language; none is empty.

    `cache` is the file that what is written of events is kept in from build to build.
    """
    memory = Memory(cache)
    memory.forget_others(set(item_keys(catalogue)))
    places = [Place(catalogue, settings, language) for language in LANGUAGES]
    scribes = [Scribe(place, memory, version) for place in places]
    for subscription in find_subscriptions(catalogue):
        for scribe in scribes:
            path = f"{prefix(scribe.at.language)}calendars/{subscription.name}.ics"
            yield Artifact(path, partial(_recipe, scribe, subscription, path))


def _recipe(scribe: Scribe, subscription: Subscription, path: str) -> Recipe:
    facts = path, subscription.subjects, scribe.facts(subscription)
    return Recipe(fingerprint(scribe.seal, *facts), partial(_make, scribe, subscription, path))


def _make(scribe: Scribe, subscription: Subscription, path: str) -> bytes:
    return bind(_calendar(scribe.at, subscription, path), scribe.tell(subscription))


def _calendar(at: Place, subscription: Subscription, path: str) -> Calendar:
    """Return the calendar without its events."""
    words, kind = at.words, subscription.kind
    about = subscription.title
    title = about.best(at.language) if about else ""
    return Calendar(
        name=words.names[kind].format(title),
        description=words.about[kind].format(title),
        language=at.language,
        colour=_colour(subscription),
        source=at.settings.absolute(f"/{path}"),
        page=at.settings.absolute(_page(at, subscription)),
        cancelled=words.cancelled,
        events=(),
    )


def _page(at: Place, subscription: Subscription) -> str:
    """Return the address of the page of what the calendar is about, else of all calendars."""
    if subscription.kind in {"event", "series"}:
        return address(subscription.subjects[0], at.language)
    return f"/{prefix(at.language)}{CALENDAR if subscription.kind == 'all' else SUBSCRIBE}"


def _colour(subscription: Subscription) -> str:
    """Return a name of CSS; a series keeps its own, whatever other series there are."""
    if subscription.kind != "series":
        return COLOURS[subscription.kind]
    return SERIES_COLOURS[zlib.crc32(subscription.subjects[0].id.encode()) % len(SERIES_COLOURS)]
