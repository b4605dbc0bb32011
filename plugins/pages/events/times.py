"""An event becomes when it is, in words and for browsers."""

import datetime

from plugins.model.dates import PartialDate
from plugins.model.event import Event
from plugins.model.moments import Known, partial
from plugins.model.rule import parse_rule
from plugins.model.timetable import ONE_DAY, Happening, event_happenings, last_day
from plugins.pages.events.repeat_words import describe_repeat
from plugins.pages.happenings import describe_when
from plugins.pages.leaves import date_leaf
from plugins.pages.parts import DateText
from plugins.pages.schedule import DateBlock
from plugins.pages.view import View
from plugins.words.dates import format_partial, format_span
from plugins.words.zones import describe_shift

SOON = 5  # starts that a browser may count down to


def find_happenings(view: View, event: Event) -> tuple[Happening, ...]:
    """Return the occurrences of `event` in order; their times carry the organiser's zone."""
    return tuple(event_happenings(event, view.catalogue.zone(event)))


def is_over(view: View, event: Event) -> bool:
    """Tell whether the last day of `event` was before the day of the build."""
    return view.catalogue.timetable.ends[event.key][1] < view.catalogue.date


def card_when(view: View, event: Event, happenings: tuple[Happening, ...]) -> DateText:
    """Return when `event` is in a line: with its zone, or from when to when and how often."""
    first = happenings[0]
    if len(happenings) > 1:
        text = f"{format_many(view, event, happenings)}, {describe_times(view, event, happenings)}"
        return DateText(text, str(partial(first.start)), event.date_estimated)
    when = describe_when(first.start, first.end, view.language, event.date_estimated)
    if isinstance(first.start, datetime.datetime):
        shift = describe_shift(first.start, view.language)
        return DateText(f"{when.text} ({shift})", when.iso, when.estimated)
    return when


def format_many(view: View, event: Event, happenings: tuple[Happening, ...]) -> str:
    """Return from when to when an event is that is more than once."""
    first = partial(happenings[0].start)
    if is_endless(event):
        return view.interface.gettext("from %(date)s") % {
            "date": format_partial(first, view.language)
        }
    return format_span(first, _last(happenings), view.language)


def describe_times(view: View, event: Event, happenings: tuple[Happening, ...]) -> str:
    """Return how often: the rule in words if nothing ends it, else how many times."""
    if is_endless(event) and event.recurrence:
        return describe_repeat(view.interface, event.recurrence.rule)
    number = sum(each.status != "cancelled" for each in happenings) or len(happenings)
    return view.interface.ngettext("%(num)s time", "%(num)s times", number) % {"num": number}


def event_leaf(view: View, event: Event, happenings: tuple[Happening, ...]) -> DateBlock:
    """Return the leaf of the first to the last day; of the first where nothing ends it."""
    first = partial(happenings[0].start)
    last = first if is_endless(event) else _last(happenings)
    return date_leaf(first, last, view.language, event.date_estimated)


def browser_starts(view: View, happenings: tuple[Happening, ...]) -> str:
    """Return the next starts as browsers read them; a day begins on the reader's own clock."""
    coming = [
        each
        for each in happenings
        if each.status != "cancelled"
        and not isinstance(each.start, PartialDate)
        and each.last_day >= view.catalogue.date
    ]
    return " ".join(_browser_time(each.start) for each in coming[:SOON])


def browser_end(happenings: tuple[Happening, ...]) -> str:
    """Return when all is over as browsers read it: midnight after a last day without a time."""
    last = max(happenings, key=lambda each: each.last_day)
    if isinstance(last.end, datetime.datetime):
        if last.end != last.start:
            return _browser_time(last.end)
        midnight = datetime.datetime.combine(last.last_day + ONE_DAY, datetime.time())
        return _browser_time(midnight.replace(tzinfo=last.end.tzinfo))
    return _browser_time(last.last_day + ONE_DAY)


def _browser_time(moment: Known) -> str:
    if isinstance(moment, datetime.datetime):
        return moment.isoformat(timespec="minutes")
    return f"{moment}T00:00"  # a date alone would be read as UTC


def _last(happenings: tuple[Happening, ...]) -> PartialDate:
    last = max(happenings, key=lambda each: each.last_day)
    if isinstance(last.end, PartialDate):
        return last.end
    return partial(last_day(last.end, last.start))


def is_endless(event: Event) -> bool:
    """Tell whether nothing ends its recurrence."""
    if event.recurrence is None or not event.recurrence.rule:
        return False
    rule, _ = parse_rule(event.recurrence.rule)
    return rule is not None and rule.endless
