"""An event and its changes become words: headings of items, lists of what is and what was."""

import datetime
from collections.abc import Iterator

from markupsafe import Markup

from plugins.feeds.words import say
from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.moments import Known, is_timed, local
from plugins.model.organisation import Organisation
from plugins.model.recurrence import Moved
from plugins.model.scheduled import Change, Scheduled
from plugins.words.dates import format_known
from plugins.words.markup import join
from plugins.words.zones import describe_zone


def heading(entry: Entry, language: Language) -> str:
    """Return the title of `entry`: of an organisation with its town, if it does not name it.

    Before it stands that it is cancelled, moved or postponed.
    """
    title = entry.title.best(language)
    if isinstance(entry, Organisation) and entry.locality:
        place = entry.locality.best(language)
        # Declined in the title, a town still begins alike.
        return title if place[:4].lower() in title.lower() else f"{title} ({place})"
    if not isinstance(entry, Scheduled) or entry.status not in ("cancelled", "postponed"):
        return title
    return f"{say('waiting' if entry.awaits_date else entry.status, language)}: {title}"


def tell_change(event: Event, name: str, language: Language) -> tuple[str, str]:
    """Return heading and words of the change `name` of `event`."""
    title = event.title.best(language)
    changed = f"{say('changed', language)}: {title}"
    for number, change in enumerate(event.changes, start=1):
        if name == f"change-{number}":
            last = number == len(event.changes)
            head = heading(event, language) if last else title
            words = "; ".join(change_lines(change, event if last else None, language))
            return changed if head == title else head, words
    moves = event.recurrence.moved if event.recurrence else ()
    moved = next(each for each in moves if name == f"moved-{each.from_}")
    return changed, moved_line(event, moved, language)


def event_facts(catalogue: Catalogue, event: Event, language: Language) -> Markup:
    """Return when, where and what became of it, as a list of HTML."""
    zone = catalogue.zone(event)
    when = format_known(event.start, event.last, language)
    if isinstance(event.start, datetime.datetime):
        when = f"{when} ({describe_zone(event.start.replace(tzinfo=zone), language)})"
    lines = [(say("when", language), when)]
    if event.place:
        lines.append((say("where", language), event.place.best(language)))
    if event.deadline:
        lines.append(
            (say("deadline", language), format_known(event.deadline, event.deadline, language))
        )
    rows = [f"{name}: {value}" for name, value in lines]
    for change in event.changes[-1:]:
        rows += change_lines(change, event, language)
    for moved in event.recurrence.moved if event.recurrence else ():
        rows.append(moved_line(event, moved, language))
    return Markup("<ul>%s</ul>") % join(Markup("<li>%s</li>") % row for row in rows)


def change_lines(change: Change, now: Event | None, language: Language) -> Iterator[str]:
    """Yield in words what `change` says; `now` is the event, if nothing was changed after it."""
    if now and now.status == "cancelled":
        yield say("cancelled", language).capitalize()
    elif now and now.awaits_date:
        yield f"{say('waiting', language).capitalize()}: {say('no_date', language)}"
    if change.start:
        was = format_known(change.start, change.end or change.start, language)
        yield f"{say('was', language)}: {was}"
    if change.place:
        yield f"{say('was', language)}: {change.place.best(language)}"
    if change.why:
        yield f"{say('why', language)}: {change.why.best(language)}"


def moved_line(event: Event, moved: Moved, language: Language) -> str:
    """Return in words what became of one occurrence of `event`."""
    name = "cancelled_one" if moved.status == "cancelled" else "moved_one"
    line = f"{say(name, language)}: {format_known(moved.from_, moved.from_, language)}"
    if moved.to:
        to: Known = moved.to
        if is_timed(event.start) and not is_timed(to) and not isinstance(to, PartialDate):
            to = datetime.datetime.combine(to, local(event.moments()[0]).time())
        line += f" {say('to', language)} {format_known(to, to, language)}"
    return f"{line}. {moved.why.best(language)}" if moved.why else line
