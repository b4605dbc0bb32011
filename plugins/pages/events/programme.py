"""The programme of an event becomes an agenda by day."""

from itertools import groupby

from babel.dates import get_day_names

from plugins.model.event import Event, Session
from plugins.pages.parts import DateText
from plugins.pages.schedule import AgendaGroup, AgendaItem
from plugins.pages.view import View
from plugins.words.dates import LOCALES, format_short

KINDS = {
    "plenary": "plenary session",
    "workshop": "workshop",
    "discussion": "discussion",
    "break": "break",
}


def list_programme(view: View, event: Event) -> tuple[AgendaGroup, ...]:
    """Return the sessions of `event` by day, on the clock of the place."""
    sessions = sorted(event.programme, key=lambda each: each.start)
    days = get_day_names("abbreviated", "stand-alone", LOCALES[view.language])
    return tuple(
        AgendaGroup(
            f"{format_short(day, view.language)}, {days[day.weekday()]}",
            tuple(_item(view, event, each) for each in members),
        )
        for day, members in groupby(sessions, key=lambda each: each.start.date())
    )


def _item(view: View, event: Event, session: Session) -> AgendaItem:
    language = view.language
    start = session.start.replace(tzinfo=view.catalogue.zone(event))
    time = f"{session.start:%H:%M}"
    if session.end and session.end.date() == session.start.date():
        time = f"{time}–{session.end:%H:%M}"
    told = [each for each in (session.track, session.room, session.note) if each]
    return AgendaItem(
        DateText(time, start.isoformat(timespec="minutes")),
        session.title.best(language),
        note=" · ".join(each.best(language) for each in told),
        language=view.foreign(session.title),
        kind=view.interface.gettext(KINDS[session.kind]) if session.kind else "",
        note_language=next((other for each in told if (other := view.foreign(each))), None),
    )
