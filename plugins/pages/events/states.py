"""What became of an event, in words that stay true however long after the build they are read."""

from zoneinfo import ZoneInfo

from plugins.model.event import Event
from plugins.model.moments import Known, on_clock, partial
from plugins.model.scheduled import Change
from plugins.model.timetable import first_day
from plugins.pages.events.times import is_over
from plugins.pages.happenings import describe_when
from plugins.pages.parts import DateText
from plugins.pages.schedule import EventChange, Status
from plugins.pages.view import View
from plugins.words.dates import format_day


def last_move(event: Event) -> Change | None:
    """Return the last change of its dates, None if they are what they were."""
    return next((each for each in reversed(event.changes) if _moves(event, each)), None)


def event_status(view: View, event: Event) -> tuple[Status, str]:
    """Return what to say of `event`, and the words where the usual ones would become false.

    Dates speak for what is planned, so that nothing is said of it.
    """
    if event.status == "cancelled":
        return "cancelled", ""
    if event.status == "postponed":
        return ("postponed" if event.awaits_date else "moved"), ""
    if event.status == "held":
        return "held", ""
    if is_over(view, event):
        return "", ""
    if last_move(event):
        return "moved", ""
    return application_status(view, event)


def application_status(view: View, event: Event) -> tuple[Status, str]:
    """Return whether applications are taken on the day of the build, and that with dates."""
    gettext, language = view.interface.gettext, view.language
    if event.status == "closed":
        return "closed", ""
    if event.deadline:
        until = first_day(event.deadline)
        status: Status = "open" if until >= view.catalogue.date else "closed"
        return status, gettext("Applications until %(date)s") % {
            "date": format_day(until, language)
        }
    if event.status == "open":
        return "open", gettext("Applications open as of %(date)s") % {
            "date": format_day(view.catalogue.date, language)
        }
    return "", ""


def takes_applications(view: View, event: Event) -> bool:
    """Tell whether one can apply on the day of the build."""
    if event.status in ("cancelled", "closed", "held") or event.awaits_date:
        return False
    if event.deadline is not None:
        return first_day(event.deadline) >= view.catalogue.date
    return not is_over(view, event)


def describe_change(view: View, event: Event) -> EventChange | None:
    """Return what the page says at its top of the last change; None if nothing was changed."""
    last = event.changes[-1] if event.changes else None
    status, _ = event_status(view, event)
    gone = status in ("cancelled", "postponed")
    if last is None and not gone:
        return None
    zone, moved = view.catalogue.zone(event), last_move(event) if last else None
    before = after = None
    if gone:
        before = _describe(view, zone, event.start, event.last)
    elif moved and moved is last:
        before = _before(view, zone, event, moved)
        after = _describe(view, zone, event.start, event.last)
    place, why = (last.place, last.why) if last else (None, None)
    now = event.place if place and not gone else None
    word = ""
    if not gone and before is None:
        gettext = view.interface.gettext
        word = gettext("Place changed") if place else gettext("Changed")
    return EventChange(
        status if gone else "moved",
        why.best(view.language) if why else "",
        before,
        after,
        view.day(partial(last.said)) if last else None,
        view.foreign(why),
        word,
        place.best(view.language) if place else "",
        now.best(view.language) if now else "",
        view.foreign(place),
    )


def earlier_date(view: View, event: Event) -> str:
    """Return the date that people had been told last, in a sentence; nothing if it still holds."""
    zone, moved = view.catalogue.zone(event), last_move(event)
    if event.awaits_date:
        date = _describe(view, zone, event.start, event.last)
    elif moved:
        date = _before(view, zone, event, moved)
    else:
        return ""
    return view.interface.gettext("Earlier date: %(date)s") % {"date": date.text}


def span_before(event: Event, change: Change) -> tuple[Known, Known]:
    """Return start and end as they were before `change`; or only the start."""
    if change.start is None:
        return event.start, change.end or event.last
    return change.start, change.end or change.start


def _before(view: View, zone: ZoneInfo, event: Event, change: Change) -> DateText:
    return _describe(view, zone, *span_before(event, change))


def _describe(view: View, zone: ZoneInfo, start: Known, end: Known) -> DateText:
    return describe_when(on_clock(start, zone), on_clock(end, zone), view.language)


def _moves(event: Event, change: Change) -> bool:
    return (change.start is not None and change.start != event.start) or (
        change.end is not None and change.end != event.last
    )
