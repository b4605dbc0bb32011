"""An entry becomes the items of its feed: one, and for an event one more for each change."""

import datetime
from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.feeds.albums import album_figures, album_media
from plugins.feeds.issues import issue_sections
from plugins.feeds.media import Media
from plugins.feeds.rss import FeedItem
from plugins.feeds.words import say
from plugins.model.album import Album
from plugins.model.catalogue import Catalogue, address
from plugins.model.dates import PartialDate
from plugins.model.entry import Described, Entry
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import Language
from plugins.model.moments import Known, is_timed, local
from plugins.model.newsletter import Newsletter
from plugins.model.publication import published_on
from plugins.model.recurrence import Moved
from plugins.model.scheduled import Change, Scheduled
from plugins.model.settings import SiteSettings
from plugins.words.dates import format_known
from plugins.words.zones import MOSCOW, describe_zone


def entry_items(
    catalogue: Catalogue, settings: SiteSettings, entry: Entry, language: Language
) -> Iterator[FeedItem]:
    """Yield the item of `entry` and those of its changes, the oldest first.

    A change is an item of its own, since readers do not show an old item again.
    """
    summary: LocalizedText | None = getattr(entry, "summary", None)
    topics: tuple[str, ...] = entry.topics if isinstance(entry, Described) else ()
    titles = [catalogue.get("topics", topic) for topic in topics]
    where = settings.absolute(address(entry, language))
    # Stable while title, date and address change: the entry's own name.
    id = f"{settings.url.partition('://')[2].partition(':')[0]}/{entry.key}"
    title = entry.title.best(language)
    categories = tuple(each.title.best(language) for each in titles if each)
    text = summary.best(language) if summary else title
    facts = event_facts(catalogue, entry, language) if isinstance(entry, Event) else Markup()
    html = f"{facts}{_html(catalogue, settings, entry, language)}"
    if isinstance(entry, Newsletter):
        html += str(Markup("").join(issue_sections(catalogue, settings, entry, language)))
    media: tuple[Media, ...] = ()
    if isinstance(entry, Album):
        html += str(album_figures(catalogue, settings, entry, language))
        media = tuple(album_media(catalogue, settings, entry, language))
    told = _heading(entry, title, language)
    published = _moment(_published(entry))
    yield FeedItem(f"{id}/{language}", told, where, text, html, published, categories, media)
    for name, said, heading, words in _told(entry, title, language):
        at = _moment(_day(said))
        yield FeedItem(
            f"{id}/{name}/{language}", heading, where, words or text, html, at, categories
        )


def _told(
    entry: Entry, title: str, language: Language
) -> Iterator[tuple[str, datetime.date, str, str]]:
    """Yield of each change its name, the day on which it was said, a heading and the words."""
    if not isinstance(entry, Event):
        return
    changed = f"{say('changed', language)}: {title}"
    for number, change in enumerate(entry.changes, start=1):
        last = number == len(entry.changes)
        heading = _heading(entry, title, language) if last else title
        words = "; ".join(change_lines(change, entry if last else None, language))
        yield f"change-{number}", change.said, changed if heading == title else heading, words
    for moved in entry.recurrence.moved if entry.recurrence else ():
        if moved.said:
            yield f"moved-{moved.from_}", moved.said, changed, moved_line(entry, moved, language)


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
    return Markup("<ul>{}</ul>").format(
        Markup("").join(Markup("<li>{}</li>").format(escape(row)) for row in rows)
    )


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


def _heading(entry: Entry, title: str, language: Language) -> str:
    if not isinstance(entry, Scheduled) or entry.status not in ("cancelled", "postponed"):
        return title
    return f"{say('waiting' if entry.awaits_date else entry.status, language)}: {title}"


def _published(entry: Entry) -> PartialDate:
    day = published_on(entry)
    assert day is not None
    return day


def _html(catalogue: Catalogue, settings: SiteSettings, entry: Entry, language: Language) -> str:
    body = entry.body(language)
    if body is None:
        return ""
    # A link within the page needs the page's address where there is no page around it.
    page = address(entry, language)
    links = (catalogue.link_address(entry, language, link) for link in body.links)
    addresses = (f"{page}{link}" if link.startswith("#") else link for link in links)
    return str(body.html(tuple(settings.absolute(each) for each in addresses)))


def _day(date: datetime.date) -> PartialDate:
    return PartialDate(date.year, date.month, date.day)


def _moment(date: PartialDate) -> datetime.datetime:
    # Noon in Moscow of the first day known: the same date in nearly every reader's zone.
    return datetime.datetime.combine(date.first_day, datetime.time(12), MOSCOW)
