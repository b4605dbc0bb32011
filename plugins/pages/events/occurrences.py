"""An event that is more than once becomes the list of its dates, moved and cancelled ones told."""

import datetime
from itertools import groupby

from babel.dates import get_day_names

from plugins.model.moments import Known
from plugins.model.timetable import YEARS_AHEAD, Happening
from plugins.pages.events.contexts import DateList
from plugins.pages.happenings import describe_when, happening_status
from plugins.pages.parts import DateText
from plugins.pages.schedule import AgendaGroup, AgendaItem
from plugins.pages.view import View
from plugins.words.dates import DASH, LOCALES, NBSP, format_day, format_short_span

SHOWN = 10


def list_dates(view: View, happenings: tuple[Happening, ...], *, endless: bool) -> DateList | None:
    """Return the dates of an event; None if it is only once.

    Those of an event without an end are listed for three years.
    """
    if len(happenings) < 2:
        return None
    today = view.catalogue.date
    horizon = datetime.date(today.year + YEARS_AHEAD, 12, 31)
    listed = [each for each in happenings if each.first_day <= horizon] or [happenings[0]]
    coming = [each for each in listed if each.last_day >= today]
    past = [each for each in listed if each.last_day < today] if coming else []
    coming = coming or listed
    return DateList(
        _by_year(view, past),
        _by_year(view, coming[:SHOWN]),
        _by_year(view, coming[SHOWN:]),
        len(past),
        len(coming[SHOWN:]),
        format_day(today, view.language),
        format_day(horizon, view.language) if endless else "",
    )


def _by_year(view: View, happenings: list[Happening]) -> tuple[AgendaGroup, ...]:
    groups = groupby(happenings, key=lambda each: each.first_day.year)
    return tuple(
        AgendaGroup(str(year), tuple(_item(view, each) for each in members))
        for year, members in groups
    )


def _item(view: View, happening: Happening) -> AgendaItem:
    language = view.language
    first, last = happening.first_day, happening.last_day
    when = describe_when(happening.start, happening.end, language)
    days = get_day_names("wide", "stand-alone", LOCALES[language])
    short, title = format_short_span(first, last, language), days[first.weekday()]
    if last != first:
        title = f"{title}{NBSP}{DASH[language]} {days[last.weekday()]}"
    elif times := format_clock(happening.start, happening.end):
        title = f"{title}, {times}"
    change = happening.change
    why = change.why if change else None
    if change and change.status == "moved" and change.to:
        earlier = _earlier(view, change.from_)
        note = f"{earlier}. {why.best(language)}" if why else earlier
    else:
        note = why.best(language) if why else ""
    status = happening_status(happening)
    return AgendaItem(
        DateText(short, when.iso),
        title,
        note=note,
        status=status if status in ("moved", "cancelled") else "planned",
        note_language=view.foreign(why),
    )


def _earlier(view: View, moment: Known) -> str:
    text = describe_when(moment, moment, view.language).text
    return view.interface.gettext("Earlier date: %(date)s") % {"date": text.removesuffix(".")}


def format_clock(start: Known, end: Known) -> str:
    """Return «10:00–11:30» for times of one day, nothing for days."""
    if not isinstance(start, datetime.datetime) or not isinstance(end, datetime.datetime):
        return ""
    if start == end:
        return f"{start:%H:%M}"
    return f"{start:%H:%M}–{'24:00' if end.date() != start.date() else f'{end:%H:%M}'}"
