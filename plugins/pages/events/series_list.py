"""The list of network events becomes the contexts of its numbered pages."""

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.model.network_event import NetworkEvent
from plugins.pages.events.contexts import SeriesItem, SeriesListPage
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame
from plugins.pages.view import View
from plugins.words.rules import describe_rule


def series_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> SeriesListPage:
    """Gather what page `number` of the network events shows."""
    base = list_page(view, frame, listing, number, languages)
    size = view.settings.page_size
    shown = listing.entries[(number - 1) * size : number * size]
    return SeriesListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        items=tuple(_item(view, each) for each in shown if isinstance(each, NetworkEvent)),
        total=base.total,
        pagination=base.pagination,
    )


def _item(view: View, series: NetworkEvent) -> SeriesItem:
    if series.rule:
        when, language = describe_rule(series.rule, view.language), None
    else:
        when = series.when.best(view.language) if series.when else ""
        language = view.foreign(series.when)
    return SeriesItem(view.card(series), when, language, series.retired)
