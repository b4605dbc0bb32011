"""A list of events becomes the contexts of its numbered pages."""

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.network_event import NetworkEvent
from plugins.pages.coming import coming_editions, edition_item
from plugins.pages.contexts import Context
from plugins.pages.events.cards import event_cards
from plugins.pages.events.contexts import EventListPage
from plugins.pages.lists import list_page
from plugins.pages.parts import ComingItem, Frame
from plugins.pages.view import View
from plugins.words.dates import format_day

COMING = 4  # series on the first page


def event_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows: events to come, then those that are past."""
    base = list_page(view, frame, listing, number, languages)
    if not issubclass(listing.kind, Event):
        return base
    size = view.settings.page_size
    first = (number - 1) * size
    shown = [each for each in listing.entries[first : first + size] if isinstance(each, Event)]
    coming = max(0, listing.upcoming - first)
    return EventListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        upcoming=event_cards(view, shown[:coming]),
        past=event_cards(view, shown[coming:]),
        any_upcoming=listing.upcoming > 0,
        built=format_day(view.catalogue.date, view.language),
        total=base.total,
        pagination=base.pagination,
        facets=base.facets,
        whole=base.whole,
        coming=_coming(view) if number == 1 and listing.facet is None else (),
        all_series=view.root(f"{NetworkEvent.collection}/"),
    )


def _coming(view: View) -> tuple[ComingItem, ...]:
    return tuple(edition_item(view, each) for each in coming_editions(view)[:COMING])
