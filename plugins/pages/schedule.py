"""What components show of time: dates, events, months and agendas as plain frozen values.

Words come ready to be shown; `language` is set where it differs from the page's.
"""

from dataclasses import dataclass
from typing import Literal

from plugins.model.language import Language
from plugins.pages.parts import DateText, Link

Status = Literal["", "planned", "open", "closed", "held", "moved", "postponed", "cancelled"]
Mode = Literal["", "onsite", "online", "hybrid"]
Part = Literal["whole", "start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class DateBlock:
    """A date as a leaf of a calendar: `large` («19–25», «май», «2006») under `above`."""

    date: DateText
    large: str
    above: str = ""
    year: str = ""


@dataclass(frozen=True, slots=True)
class EventCard:
    """An event in a list; `change` says in words what became of it.

    Without a status there is nothing to say of it; `word` stands for the status where its own
    would not stay true. Between `begins` and `ends`, as browsers read times, it is going on.
    """

    title: str
    address: str
    when: DateText
    block: DateBlock
    status: Status = "planned"
    mode: Mode = ""
    place: str = ""
    summary: str = ""
    change: str = ""
    labels: tuple[Link, ...] = ()
    language: Language | None = None
    summary_language: Language | None = None
    place_language: Language | None = None
    change_language: Language | None = None
    word: str = ""
    begins: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class EventChange:
    """What changed in an event: dates and places before and after, why, the day it was said."""

    status: Status
    text: str = ""
    before: DateText | None = None
    after: DateText | None = None
    said: DateText | None = None
    language: Language | None = None
    word: str = ""
    place_before: str = ""
    place_after: str = ""
    place_language: Language | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week: «Пн» is short for «понедельник»."""

    short: str
    title: str


@dataclass(frozen=True, slots=True)
class Day:
    """A cell of a month: outside it without `number`; `busy` is a link to what is on."""

    date: str
    number: int = 0
    busy: Link | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """An event in a week: `free` days before it since the last one, then `days` of its own.

    `time` is shown wherever the event is, `when` only without the grid; `doubt` says why the date
    is not certain. `column` is the weekday that it begins on here, from 1: a list of the week
    keeps the order of the days.
    """

    title: str
    address: str
    when: str
    free: int = 0
    days: int = 1
    part: Part = "whole"
    status: Status = "planned"
    language: Language | None = None
    time: str = ""
    doubt: str = ""
    column: int = 0


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, and lanes of events that do not overlap within a lane."""

    days: tuple[Day, ...]
    lanes: tuple[tuple[Span, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    """A month as weeks from Monday, and the nearest months that have something.

    `address` is that of its own page, where it is shown on another.
    """

    title: str
    weekdays: tuple[Weekday, ...]
    weeks: tuple[Week, ...]
    previous: Link | None = None
    next: Link | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Year:
    """A year and its months that have something; `year` is its number as an anchor has it."""

    year: int
    months: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SubscribeBlock:
    """A calendar to subscribe to: `webcal:` and `https:`, and the file; `count` events, if said.

    `id` is its name among the calendars; `download` counts from the root of the site.
    """

    id: str
    title: str
    webcal: str
    address: str
    download: str
    count: int = 0
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A line of an agenda: when, what, of what kind, and a note (place, room, who leads)."""

    when: DateText
    title: str
    address: str = ""
    note: str = ""
    status: Status = "planned"
    language: Language | None = None
    kind: str = ""
    note_language: Language | None = None


@dataclass(frozen=True, slots=True)
class AgendaGroup:
    """The lines of one day or month; `id` is what addresses may lead to, if anything."""

    title: str
    items: tuple[AgendaItem, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class LocalTime:
    """What clocks show in `cities`, which share an offset from UTC, here in minutes."""

    time: str
    cities: str
    shift: str
    offset: int


@dataclass(frozen=True, slots=True)
class Checklist:
    """Lines that a reader may tick off."""

    title: str
    lines: tuple[str, ...]
    language: Language | None = None
