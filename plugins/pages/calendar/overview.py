"""The months become the context of the page of the calendar."""

from collections.abc import Iterator

from plugins.catalogue.desks import CALENDAR, SUBSCRIBE, CalendarDesk
from plugins.model.artifact import Shared
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent
from plugins.model.page import Page
from plugins.pages.calendar.contexts import CalendarPage
from plugins.pages.calendar.months import find_year
from plugins.pages.calendar.subscriptions import whole_calendar
from plugins.pages.feeds import page_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View


def calendar_page(view: View, frame: Shared[Frame], desk: CalendarDesk) -> CalendarPage:
    """Gather what `calendar.html` shows."""
    title = calendar_title(view)
    summary = intro_summary(view, desk.intro) or title
    crumbs = (view.home,)
    head = make_head(
        view,
        CALENDAR,
        title,
        summary,
        crumbs=crumbs,
        feeds=page_channels(view, Event),
        calendars=whole_calendar(view),
    )
    years = sorted({year for year, _ in view.catalogue.timetable.keys}, reverse=True)
    return CalendarPage(
        skeleton=make_skeleton(view, frame, head, CALENDAR, crumbs),
        title=title,
        summary=intro_summary(view, desk.intro),
        text=view.text(desk.intro) if desk.intro else None,
        years=tuple(find_year(view, year) for year in years),
        links=tuple(_links(view)),
    )


def calendar_title(view: View) -> str:
    """Return what the calendar is called: as an editor did, else simply that."""
    page = _page(view, CALENDAR)
    return page.title.best(view.language) if page else view.interface.gettext("Calendar")


def calendar_crumb(view: View) -> Link:
    """Return the link to the calendar for trails."""
    page = _page(view, CALENDAR)
    short = page.short_title.best(view.language) if page else calendar_title(view)
    return Link(short, view.root(CALENDAR))


def subscribe_title(view: View, intro: Page | None) -> str:
    """Return what the page of subscriptions is called."""
    return intro.title.best(view.language) if intro else view.interface.gettext("Subscribe")


def subscribe_link(view: View) -> Link:
    """Return the link to the page of subscriptions."""
    return Link(subscribe_title(view, _page(view, SUBSCRIBE)), view.root(SUBSCRIBE))


def intro_summary(view: View, intro: Page | None) -> str:
    """Return what an editor says of a page in a sentence, nothing where there is none."""
    return intro.summary.best(view.language) if intro and intro.summary else ""


def _links(view: View) -> Iterator[Link]:
    for kind in (Event, NetworkEvent):
        page = _page(view, f"{kind.collection}/")
        shown: tuple[Page | Event | NetworkEvent, ...] = view.catalogue.of(kind)
        # Lists stand in the languages in which something of theirs can be read.
        if any(view.language in each.languages for each in (*shown, *((page,) if page else ()))):
            title = page.short_title.best(view.language) if page else kind.labels[view.language]
            yield Link(title, view.root(f"{kind.collection}/"))
    yield subscribe_link(view)


def _page(view: View, path: str) -> Page | None:
    page = view.catalogue.get(Page.collection, f"{path}index")
    return page if isinstance(page, Page) else None
