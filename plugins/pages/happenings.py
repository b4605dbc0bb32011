"""Happenings of the timetable become words and links: when, what, and what became of it."""

import datetime

from plugins.model.catalogue import address
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.moments import Known, partial
from plugins.model.timetable import Happening
from plugins.pages import schedule
from plugins.pages.parts import DateText, Link
from plugins.pages.view import View
from plugins.words.dates import format_known


def describe_when(
    start: Known, end: Known, language: Language, estimated: bool = False
) -> DateText:
    """Return a period in words: days, times on the clock that the moments have, or a month."""
    text = format_known(start, end, language)
    iso = _iso(start) if isinstance(start, datetime.datetime) else str(partial(start))
    return DateText(text, iso, estimated)


def happening_when(view: View, happening: Happening) -> DateText:
    """Return when `happening` is, on the clock of its own zone."""
    return describe_when(happening.start, happening.end, view.language, not happening.certain)


def happening_link(view: View, happening: Happening) -> Link:
    """Return a link to the page that tells of `happening`."""
    title, subject = happening.title, happening.subject
    return Link(
        title.best(view.language),
        subject_address(view, subject),
        view.foreign(title),
    )


def subject_address(view: View, subject: Event | SeriesEdition) -> str:
    """Return the address of an event, in its own language if need be, or of an edition."""
    if isinstance(subject, SeriesEdition):
        if subject.is_computed:
            return address(subject.series, view.language)
        return view.root(subject.permalink())
    return address(subject, view.language)


def happening_status(happening: Happening) -> schedule.Status:
    """Return what became of `happening`, as components show it."""
    if happening.change is not None and happening.change.status == "moved":
        return "moved"
    return happening.status


def _iso(moment: datetime.datetime) -> str:
    return moment.isoformat(timespec="minutes")
