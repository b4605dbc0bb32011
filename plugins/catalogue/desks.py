"""Pages that stand for no entry and no list: the calendar, its months, the subscriptions."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue
from plugins.model.editions import SeriesEdition
from plugins.model.network_event import NetworkEvent
from plugins.model.page import Page
from plugins.model.timetable import MonthKey

CALENDAR = "calendar/"
SUBSCRIBE = "subscribe/"


@dataclass(frozen=True, slots=True)
class MonthDesk:
    """A month of the calendar that has something, and the nearest such months around it."""

    key: MonthKey
    previous: MonthKey | None = None
    next: MonthKey | None = None


@dataclass(frozen=True, slots=True)
class CalendarDesk:
    """The calendar as a whole: the list of its months; `intro` is what an editor wrote above."""

    intro: Page | None = None


@dataclass(frozen=True, slots=True)
class SubscribeDesk:
    """What can be subscribed to; `intro` is what an editor wrote above."""

    intro: Page | None = None


Desk = MonthDesk | CalendarDesk | SubscribeDesk | SeriesEdition


def month_path(key: MonthKey) -> str:
    """Return the path of the page of a month: `calendar/2018/07/`."""
    return f"{CALENDAR}{key[0]:04}/{key[1]:02}/"


def find_desks(catalogue: Catalogue) -> Iterator[tuple[str, Desk]]:
    """Yield path and subject of each such page; there is none for what has nothing to show."""
    pages = {page.permalink(): page for page in catalogue.of(Page)}
    months = catalogue.timetable.keys
    if months:
        yield CALENDAR, CalendarDesk(pages.get(CALENDAR))
    for before, key, after in zip((None, *months), months, (*months[1:], None), strict=False):
        yield month_path(key), MonthDesk(key, before, after)
    for series in catalogue.of(NetworkEvent):
        for edition in catalogue.editions(series):
            if not edition.is_computed:
                yield edition.permalink(), edition
    yield SUBSCRIBE, SubscribeDesk(pages.get(SUBSCRIBE))
