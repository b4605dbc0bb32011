"""What comes next: the nearest editions of series, and events, as short items."""

from plugins.model.catalogue import address
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent
from plugins.model.timetable import first_day, last_day
from plugins.pages.events.cards import event_card
from plugins.pages.parts import ComingItem
from plugins.pages.view import View
from plugins.words.rules import describe_rule


def coming_editions(view: View) -> tuple[SeriesEdition, ...]:
    """Return of each series the nearest edition that was not over on the day of the build."""
    found = []
    for series in view.catalogue.of(NetworkEvent):
        coming = [
            each
            for each in view.catalogue.editions(series)
            if last_day(each.end, each.start) >= view.catalogue.date
            and not (each.known and each.known.status == "cancelled")
        ]
        found += coming[-1:]  # the newest are first
    return tuple(sorted(found, key=lambda each: (first_day(each.start), each.series.order)))


def coming_items(view: View, most: int) -> tuple[ComingItem, ...]:
    """Return at most `most` items of what comes next, editions and events, the nearest first."""
    ends = view.catalogue.timetable.ends
    events = [
        each
        for each in view.catalogue.of(Event)
        if ends[each.key][1] >= view.catalogue.date
        and each.status != "cancelled"
        and not each.awaits_date
    ]
    dated = [(ends[each.key][0], each.key, event_item(view, each)) for each in events]
    dated += [
        (first_day(each.start), each.key, edition_item(view, each))
        for each in coming_editions(view)
    ]
    return tuple(item for _, _, item in sorted(dated, key=lambda each: each[:2])[:most])


def edition_item(view: View, edition: SeriesEdition) -> ComingItem:
    """Return the item of an edition; the rule says when, since that is true in every year."""
    series, language = edition.series, view.language
    announced = edition.known is not None and edition.certain
    when = describe_rule(series.rule, language) if series.rule and not announced else ""
    return ComingItem(
        series.title.best(language),
        when or view.period(edition.start, edition.end),
        series.summary.best(language),
        series.icon or "",
        address(series, language),
        view.foreign(series.title),
    )


def event_item(view: View, event: Event) -> ComingItem:
    """Return the item of an event."""
    card = event_card(view, event)
    return ComingItem(card.title, card.when.text, card.summary, "", card.address, card.language)
