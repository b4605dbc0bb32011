"""Which feeds the head of a page names, and links to them."""

from plugins.catalogue.desks import RegionDesk
from plugins.catalogue.listings import find_listings
from plugins.catalogue.routes import Route
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.news import News
from plugins.model.school import School
from plugins.model.vocabulary import Topic
from plugins.pages.community.region import region_page
from plugins.pages.feeds import (
    entry_channels,
    feed_link,
    list_channels,
    name_channels,
    own_feed,
    page_channels,
    show_feed,
)
from plugins.pages.marks import Marks
from plugins.pages.view import View
from tests.entries import entry, event, region, series
from tests.pages.calendar.desk import frame_of, make_view, templates

REGION, PERM = region(), region("ru-per", "Asia/Yekaterinburg")
TOPIC = entry(Topic, "volunteering")
SCHOOL, OTHER = entry(School, "own", regions=["ru-kya"]), entry(School, "other")
BOTH = {"ru": "Новость", "en": "News item"}
TOLD = entry(
    News,
    "told",
    date="2026-03-01",
    title=BOTH,
    topics=["volunteering"],
    regions=["ru-kya", "ru-per"],
    schools=["own"],
)
WEEK = series(title={"ru": "Неделя", "en": "Week"})
HELD = event("held", start="2026-04-19", end="2026-04-19", series="week", regions=["ru-kya"])
WORLD = (REGION, PERM, TOPIC, SCHOOL, OTHER, TOLD, WEEK, HELD)


def view(*entries: Entry) -> View:
    return make_view(*(entries or WORLD))


def test_a_page_names_its_own_feed_first_and_that_of_everything_last() -> None:
    made = view()
    assert name_channels(entry_channels(made, SCHOOL)) == "school-own all"
    assert name_channels(page_channels(made, REGION)) == "region-ru-kya all"
    assert name_channels(page_channels(made, News)) == "news all"
    assert name_channels(page_channels(made)) == "all"


def test_what_has_no_feed_names_those_of_what_it_is_about() -> None:
    made = view()
    assert name_channels(entry_channels(made, TOLD)) == (
        "news topic-volunteering region-ru-kya all"
    )
    assert name_channels(entry_channels(made, HELD)) == (
        "events network-events-week region-ru-kya all"
    )
    assert name_channels(entry_channels(made, OTHER)) == "all"


def test_a_list_names_the_feed_of_what_it_is_a_part_by() -> None:
    made = view()
    named = {
        each.path: name_channels(list_channels(made, each))
        for each in find_listings(made.catalogue)
        if each.kind in (News, Event)
    }
    assert named["news/"] == "news all"
    assert named["news/2026/"] == "news all"
    assert named["news/topic/volunteering/"] == "topic-volunteering news all"
    assert named["news/region/ru-per/"] == "region-ru-per news all"
    assert named["events/series/week/"] == "network-events-week events all"


def test_without_feeds_a_page_names_none() -> None:
    made = view(REGION, SCHOOL)
    assert entry_channels(made, SCHOOL) == ()
    assert own_feed(made, SCHOOL) is feed_link(made, "news") is None


def test_a_feed_is_shown_in_all_formats() -> None:
    made = view()
    (whole,) = page_channels(made)
    feed = show_feed(made, whole)
    assert feed.title == "Всё новое"
    assert [way.address for way in feed.ways] == [
        "/feeds/all.rss",
        "/feeds/all.atom",
        "/feeds/all.json",
    ]
    link = own_feed(made, SCHOOL)
    assert link
    assert (link.title, link.address) == ("Запись own", "/feeds/school-own.rss")


def test_the_footer_names_a_few_feeds() -> None:
    links = frame_of(view()).value.feeds
    assert [link.address for link in links] == [
        "/feeds/all.rss",
        "/feeds/news.rss",
        "/feeds/events.rss",
    ]


def test_the_first_item_of_a_region_changes_its_page_and_its_mark() -> None:
    """A school names the region before and after; only then is there a feed."""
    marks, pages = [], []
    for entries in ((REGION, SCHOOL), (REGION, SCHOOL, TOLD, TOPIC, PERM)):
        made = make_view(*entries)
        frame = frame_of(made)
        route = Route("regions/ru-kya/", ("ru", "en"), RegionDesk(REGION))
        marks.append(Marks(made, frame, templates("ru"), "").find(route))
        pages.append(region_page(made, frame, RegionDesk(REGION)))
    assert marks[0] != marks[1]
    assert [bool(page.feed) for page in pages] == [False, True]
    assert [len(page.skeleton.head.feeds) for page in pages] == [0, 2]
