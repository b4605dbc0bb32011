"""What a calendar file is made of: plain values, whatever kinds of content they come from."""

import datetime
from dataclasses import dataclass, field
from typing import Literal

from plugins.model.language import Language
from plugins.model.moments import Moment
from plugins.model.recurrence import Recurrence

Status = Literal["TENTATIVE", "CONFIRMED", "CANCELLED"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One event, or a series of them with `recurrence`.

    `start` and `end` are dates, both inclusive, or times that carry a `ZoneInfo` (the zone of the
    start rules); equal times make a moment without a length. `uid` never changes; `sequence` grows
    when time, place or status does (RFC 5545, 3.8.7.4). `created` and `last_modified` come from
    the content.
    """

    uid: str
    start: Moment
    end: Moment
    summary: str
    created: datetime.datetime
    last_modified: datetime.datetime
    description: str = ""
    location: str = ""
    geo: tuple[float, float] | None = None
    url: str = ""
    categories: tuple[str, ...] = ()
    status: Status = "CONFIRMED"
    sequence: int = 0
    recurrence: Recurrence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A file of events; there must be one at least (RFC 5545, 3.6).

    `source` is the address of the file, `page` of the page about it; `colour` is a name of CSS
    (RFC 7986, 5.9); `cancelled` stands before what is cancelled: «ОТМЕНЕНО:».
    """

    name: str
    description: str
    language: Language
    colour: str
    source: str
    page: str
    cancelled: str
    events: tuple[CalendarEvent, ...] = field(repr=False)
    refresh: datetime.timedelta = datetime.timedelta(hours=12)
