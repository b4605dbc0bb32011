"""A network event becomes the context of its page."""

from plugins.model.artifact import Shared
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent
from plugins.model.slug import transliterate
from plugins.pages.albums.cards import find_albums
from plugins.pages.events.cards import event_cards
from plugins.pages.events.contexts import SeriesPage
from plugins.pages.events.editions import list_dates, list_editions
from plugins.pages.events.links import (
    calendar_address,
    calendar_block,
    coverage,
    material_links,
    news_cards,
    region_titles,
    series_link,
)
from plugins.pages.events.structured import series_data
from plugins.pages.feeds import entry_channels, own_feed
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View
from plugins.words.dates import format_day, format_partial
from plugins.words.rules import describe_rule

SHOWN = 6  # events, and news that do not wait in a fold


def series_page(view: View, frame: Shared[Frame], series: NetworkEvent) -> SeriesPage:
    """Gather what `network_event.html` shows. Pure: the same catalogue, the same page."""
    path = series.permalink() or ""
    title = series.title.best(view.language)
    crumbs = (view.home, list_crumb(view))
    calendar = f"series-{series.name}"
    subscribe = view.interface.gettext("Subscribe")
    dated = calendar in view.subscriptions
    head = make_head(
        view,
        path,
        title,
        series.summary.best(view.language),
        languages=series.languages,
        crumbs=crumbs,
        structured=[series_data(view, frame.value, series)],
        feeds=entry_channels(view, series),
        calendars=(Link(title, calendar_address(view, calendar)),) if dated else (),
    )
    events = [event for edition in view.catalogue.editions(series) for event in edition.events]
    events.sort(key=lambda each: (each.date, each.id), reverse=True)
    news = coverage(view, series)
    where = view.root(f"{Event.collection}/series/{transliterate(series.id)}/")
    return SeriesPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, series.languages, f"{NetworkEvent.collection}/"
        ),
        entry=series,
        title=title,
        text=view.text(series),
        rule=describe_rule(series.rule, view.language) if series.rule else "",
        since=format_partial(series.since, view.language) if series.since else "",
        dates=list_dates(view, series),
        built=format_day(view.catalogue.date, view.language),
        editions=list_editions(view, series),
        events=event_cards(view, events[:SHOWN]),
        all_events=where if len(events) > SHOWN else "",
        news=news_cards(view, news[:SHOWN]),
        more_news=news_cards(view, news[SHOWN:]),
        recommendations=material_links(view, series, series.recommendations),
        albums=find_albums(view, series),
        regions=region_titles(view, series.regions),
        replaced=_replaced(view, series),
        replaces=tuple(
            series_link(view, each)
            for each in view.catalogue.of(NetworkEvent)
            if each.replaced_by == series.id
        ),
        feed=own_feed(view, series),
        calendar=calendar_block(view, calendar, subscribe) if dated else None,
        sources=view.sources(series.sources),
        outdated=series.translation_age(view.language),
        draft=series.draft,
    )


def list_crumb(view: View) -> Link:
    """Return the crumb of the list of network events."""
    where = view.root(f"{NetworkEvent.collection}/")
    return Link(NetworkEvent.labels[view.language], where)


def _replaced(view: View, series: NetworkEvent) -> Link | None:
    id = series.replaced_by
    other = view.catalogue.get(NetworkEvent.collection, id) if id else None
    return series_link(view, other) if isinstance(other, NetworkEvent) else None
