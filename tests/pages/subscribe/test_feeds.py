"""Feeds of the page of subscriptions: by theme, in all formats, a file of them all."""

from plugins.catalogue.channels import MEDIA_TYPES
from plugins.catalogue.desks import SubscribeDesk
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.school import School
from plugins.pages.subscribe.contexts import SubscribePage
from plugins.pages.subscribe.page import MOST, subscribe_page
from tests.entries import entry, region
from tests.pages.calendar.desk import frame_of, make_view

TOLD = entry(News, "told", date="2026-03-01", regions=["ru-kya"], title={"ru": "Да", "en": "Yes"})


def opened(*entries: Entry, language: Language = "ru") -> SubscribePage:
    view = make_view(*entries, language=language)
    return subscribe_page(view, frame_of(view), SubscribeDesk())


def test_feeds_stand_by_theme_and_long_ones_wait() -> None:
    page = opened(TOLD, region())
    assert [(each.theme, each.folded, len(each.feeds)) for each in page.feeds] == [
        ("all", False, 1),
        ("digests", False, 3),
        ("kinds", False, 1),
        ("regions", True, 1),
    ]
    assert page.feed_list == "/feeds.opml"


def test_a_feed_has_its_three_formats_and_the_language_of_its_title() -> None:
    (feed,) = opened(TOLD, region(), language="en").feeds[-1].feeds
    assert [(way.name, way.type, way.address) for way in feed.ways] == [
        ("RSS", MEDIA_TYPES["rss"], "/en/feeds/region-ru-kya.rss"),
        ("Atom", MEDIA_TYPES["atom"], "/en/feeds/region-ru-kya.atom"),
        ("JSON Feed", MEDIA_TYPES["json"], "/en/feeds/region-ru-kya.json"),
    ]
    assert feed.language == "ru"  # the region is named in Russian alone


def test_too_many_feeds_of_a_theme_are_left_to_their_pages() -> None:
    schools = [entry(School, f"s{number}") for number in range(MOST + 1)]
    told = entry(News, "all", date="2026-03-01", schools=[each.id for each in schools])
    (group,) = (each for each in opened(*schools, told).feeds if each.theme == "schools")
    assert group.feeds == ()
    assert group.where
    assert (group.where.address, group.where.count) == ("/schools/", MOST + 1)


def test_without_anything_new_there_are_no_feeds() -> None:
    page = opened(region())
    assert (page.feeds, page.feed_list) == ((), "")
