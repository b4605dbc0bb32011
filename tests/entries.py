"""Entries and catalogues for tests, made by hand of the values that an editor would write."""

import datetime
from typing import Any, TypeVar

from plugins.model import CONTENT_TYPES
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry, Origin
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent
from plugins.model.vocabulary import Region

E = TypeVar("E", bound=Entry)
TODAY = datetime.date(2026, 11, 22)


def entry(kind: type[E], id: str, **values: Any) -> E:
    """Make an entry; a name ends in `_` where Python keeps it for itself."""
    given = {"title": f"Запись {id}", **{name.rstrip("_"): each for name, each in values.items()}}
    if "summary" in kind.model_fields:
        given.setdefault("summary", "Коротко.")
    return kind.load(given, Origin(f"{kind.collection}/{id}.md", id, digest=repr(given)))


def event(id: str = "spring", **values: Any) -> Event:
    return entry(Event, id, **{"start": "2027-04-19 10:00", "end": "2027-04-19 18:00", **values})


def series(id: str = "week", **values: Any) -> NetworkEvent:
    return entry(NetworkEvent, id, **values)


def region(id: str = "ru-kya", *zones: str) -> Region:
    return entry(Region, id, district="Округ", zones=list(zones or ("Asia/Krasnoyarsk",)))


def catalogue(*entries: Entry, today: datetime.date = TODAY) -> Catalogue:
    return Catalogue(CONTENT_TYPES, entries, {}, today)
