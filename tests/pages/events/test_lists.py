"""Lists of events: what is to come stands before what is past, on every page and in every part."""

import dataclasses

from plugins.catalogue.listings import Listing, find_listings
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent
from plugins.pages.events.contexts import EventListPage
from plugins.pages.events.event_list import event_list_page
from plugins.pages.events.series_list import series_list_page
from plugins.pages.parts import FacetGroup
from plugins.pages.view import View
from tests.entries import event, region, series
from tests.pages.calendar.desk import frame_of, make_view

YEARS = (2009, 2018, 2025, 2026, 2027, 2028, 2029)


def dated_view(page_size: int = 10) -> View:
    entries = [
        event(f"e{year}", start=f"{year}-12-01", end=None, regions=["ru-kya"], series="week")
        for year in YEARS
    ]
    view = make_view(*entries, region(), series())
    settings = dataclasses.replace(view.settings, page_size=page_size)
    return View(view.catalogue, "ru", view.interface, settings)


def listing_of(view: View, path: str) -> Listing:
    return next(each for each in find_listings(view.catalogue) if each.path == path)


def open_page(view: View, path: str = "events/", number: int = 1) -> EventListPage:
    page = event_list_page(view, frame_of(view), listing_of(view, path), number, ("ru",))
    assert isinstance(page, EventListPage)
    return page


def ids(page: EventListPage) -> tuple[list[str], list[str]]:
    return [card.title[-4:] for card in page.upcoming], [card.title[-4:] for card in page.past]


def test_the_nearest_first_then_the_past_newest_first() -> None:
    page = open_page(dated_view())
    assert ids(page) == (["2026", "2027", "2028", "2029"], ["2025", "2018", "2009"])
    assert page.total == 7


def test_pages_run_over_both() -> None:
    view = dated_view(3)
    assert ids(open_page(view, number=1)) == (["2026", "2027", "2028"], [])
    assert ids(open_page(view, number=2)) == (["2029"], ["2025", "2018"])
    assert ids(open_page(view, number=3)) == ([], ["2009"])
    assert open_page(view, number=3).any_upcoming


def test_parts_are_lists_too() -> None:
    view = dated_view()
    assert ids(open_page(view, "events/2018/")) == ([], ["2018"])
    assert not open_page(view, "events/2018/").any_upcoming
    assert len(open_page(view, "events/series/week/").upcoming) == 4
    assert len(open_page(view, "events/region/ru-kya/").past) == 3


def test_parts_stand_beside_the_first_page_alone() -> None:
    view = dated_view(3)
    groups: tuple[FacetGroup, ...] = open_page(view).facets
    assert [group.name for group in groups] == ["year", "series", "region"]
    assert open_page(view, number=2).facets == ()


def test_network_events_say_when_they_are() -> None:
    view = make_view(
        series("day", order=1, rule={"on": "03-01"}, when="Иначе"),
        series("other", order=2, when="Каждый раз в свой день"),
        series("old", order=3, retired=True),
        event("one", topics=[]),
    )
    listing = listing_of(view, "network-events/")
    page = series_list_page(view, frame_of(view), listing, 1, ("ru",))
    assert [(item.when.replace("\u00a0", " "), item.retired) for item in page.items] == [
        ("1 марта", False),
        ("Каждый раз в свой день", False),
        ("", True),
    ]
    assert {kind for kind in (Event, NetworkEvent) if kind.has_facets} == {Event}
    assert all(item.card.labels == () for item in page.items)
