"""A month becomes the context of its page."""

import datetime

from plugins.catalogue.desks import MonthDesk, month_path
from plugins.model.artifact import Shared
from plugins.model.event import Event
from plugins.model.timetable import Happening, MonthKey
from plugins.pages.calendar.contexts import MonthPage
from plugins.pages.calendar.months import find_year, find_years, month_link, shown_status
from plugins.pages.calendar.overview import calendar_crumb
from plugins.pages.calendar.subscriptions import whole_calendar
from plugins.pages.calendar.weeks import Stretch, make_weeks
from plugins.pages.calendar.words import days_in_words, month_title, time_in_words, weekdays
from plugins.pages.feeds import page_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.happenings import happening_link, happening_when, subject_address
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.schedule import AgendaGroup, AgendaItem, Month, Span
from plugins.pages.view import View
from plugins.words.dates import month_names

TOLD = 3  # titles in the description


def month_page(view: View, frame: Shared[Frame], desk: MonthDesk) -> MonthPage:
    """Gather what `month.html` shows."""
    key = desk.key
    timetable = view.catalogue.timetable
    dated, undated = timetable.months.get(key, ()), timetable.undated.get(key, ())
    path = month_path(key)
    title = _title(view, key)
    crumbs = (view.home, calendar_crumb(view))
    before, after = month_link(view, desk.previous), month_link(view, desk.next)
    head = make_head(
        view,
        path,
        title,
        _description(view, title, (*dated, *undated)),
        crumbs=crumbs,
        feeds=page_channels(view, Event),
        calendars=whole_calendar(view),
        previous=before.address if before else "",
        next_=after.address if after else "",
    )
    month = Month(
        month_title(key, view.language),
        weekdays(view.language),
        make_weeks(key, dated, lambda each, stretch: _span(view, key[0], each, stretch)),
        before,
        after,
    )
    return MonthPage(
        skeleton=make_skeleton(view, frame, head, path, crumbs),
        title=title,
        month=month,
        undated=_undated(view, undated) if undated else None,
        year=find_year(view, key[0], key),
        years=find_years(view, key),
        clocks=any(isinstance(each.start, datetime.datetime) for each in dated),
    )


def _title(view: View, key: MonthKey) -> str:
    return view.interface.gettext("Events of %(month)s %(year)s") % {
        "month": month_names(view.language, "format")[key[1]],
        "year": key[0],
    }


def _description(view: View, title: str, happenings: tuple[Happening, ...]) -> str:
    # A campaign and its days, an event of several times: each title once.
    titles: dict[str, None] = {}
    for each in happenings:
        titles[each.title.best(view.language)] = None
        if len(titles) > TOLD:
            break
    return f"{title}: {'; '.join(list(titles)[:TOLD])}{'…' if len(titles) > TOLD else ''}"


def _span(view: View, year: int, happening: Happening, stretch: Stretch) -> Span:
    title = happening.title
    # By place, which is quicker: a large site has tens of thousands of them.
    return Span(
        title.best(view.language),
        subject_address(view, happening.subject),
        days_in_words(happening.first_day, happening.last_day, year, view.language),
        stretch.free,
        stretch.days,
        stretch.part,
        shown_status(view, happening),
        view.foreign(title),
        time_in_words(happening, view.language),
        "" if happening.certain else _doubt(view, happening),
        stretch.column,
    )


def _doubt(view: View, happening: Happening) -> str:
    gettext = view.interface.gettext
    over = happening.last_day < view.catalogue.date
    return gettext("date estimated") if over else gettext("date to be confirmed")


def _undated(view: View, happenings: tuple[Happening, ...]) -> AgendaGroup:
    return AgendaGroup(
        view.interface.gettext("In this month, the day is not known"),
        tuple(_item(view, each) for each in happenings),
    )


def _item(view: View, happening: Happening) -> AgendaItem:
    link: Link = happening_link(view, happening)
    return AgendaItem(
        happening_when(view, happening),
        link.title,
        link.address,
        status=shown_status(view, happening),
        language=link.language,
    )
