"""Albums: the grid, each picture for itself, who is shown, and what is left without consent."""

import dataclasses
import datetime
import json
from typing import Any

from plugins.catalogue.desks import PhotoDesk
from plugins.catalogue.listings import find_listings
from plugins.feeds.xml import Printer
from plugins.model.album import Album
from plugins.model.catalogue import Catalogue, Image
from plugins.model.entry import Entry, Origin
from plugins.model.language import Language
from plugins.pages.albums.album import album_page
from plugins.pages.albums.album_list import album_list_page
from plugins.pages.albums.cards import find_albums
from plugins.pages.albums.contexts import AlbumListPage
from plugins.pages.albums.photo import photo_page
from plugins.pages.frame import make_frame
from plugins.pages.view import View
from plugins.source.consent import withhold
from tests.entries import TODAY, catalogue, entry, event
from tests.feeds.reading import feed, items_of
from tests.pages.library.made import view_of

PEOPLE = {
    "image": "people.jpg",
    "alt": {"ru": "Класс", "en": "A class"},
    "people": "yes",
    "consent": {"basis": "parents", "date": "2020-01-01", "until": "2026-11-21", "holder": "Школа"},
}
POSTER = {
    "image": "poster.png",
    "alt": {"ru": "Плакат", "en": "A poster"},
    "caption": {"ru": "Первый", "en": "The first"},
    "credit": "Школа",
    "people": "no",
}
IMAGES = {
    "gallery/people.jpg": Image("gallery/people.jpg", "a" * 32, 2000, 1000, "#102030"),
    "gallery/poster.png": Image("gallery/poster.png", "b" * 32, 300, 400, "#405060", True),
}


def album(*photos: dict[str, Any], **values: Any) -> Album:
    given = {"title": {"ru": "День", "en": "The day"}, "summary": "Коротко.", "date": "2026-04"}
    given |= {"photos": [*(photos or (POSTER, PEOPLE))], **values}
    return Album.load(given, Origin("gallery/day.yaml", "day", (), "digest"))


def opened(*entries: Entry, language: Language = "ru") -> View:
    view = view_of(*entries, language=language)
    return dataclasses.replace(view, catalogue=dataclasses.replace(view.catalogue, images=IMAGES))


def test_each_picture_leads_to_its_page() -> None:
    day = album()
    view = opened(day)
    page = album_page(view, make_frame(view), day)
    assert [each.address for each in page.photos] == [
        "/gallery/day/poster/",
        "/gallery/day/people/",
    ]
    first = page.photos[0]
    assert (first.caption, first.credit, first.picture.alt) == ("Первый", "Школа", "Плакат")
    assert (first.picture.width, first.picture.height) == (300, 400)
    assert [type for type, _ in first.picture.sources] == ["image/avif", "image/webp", "image/png"]


def test_in_english_what_is_not_translated_is_marked() -> None:
    day = album()
    view = opened(day, language="en")
    first = album_page(view, make_frame(view), day).photos[0]
    assert (first.address, first.caption) == ("/en/gallery/day/poster/", "The first")
    assert (first.credit, first.credit_language) == ("Школа", "ru")


def test_a_picture_knows_its_place() -> None:
    day = album()
    view = opened(day)
    pages = [photo_page(view, make_frame(view), PhotoDesk(day, place)) for place in (0, 1)]
    assert [(each.number, each.total) for each in pages] == [(1, 2), (2, 2)]
    assert pages[0].previous is None
    assert pages[0].next
    assert pages[0].next.address == "/gallery/day/people/"
    assert pages[1].previous
    assert pages[1].previous.title == "Первый"
    assert pages[1].title == "Класс"  # what it shows, where nothing is written under it


def test_programs_are_told_of_each_picture() -> None:
    day = album()
    view = opened(day)
    head = album_page(view, make_frame(view), day).skeleton.head
    data = json.loads(str(head.structured))["@graph"][0]
    assert data["@type"] == "ImageGallery"
    first, second = data["image"]
    assert first["creditText"] == "Школа"
    assert "creditText" not in second
    assert second["contentUrl"].endswith(f"/images/{'a' * 12}-1600.jpg")
    assert (second["width"], second["height"]) == (1600, 800)
    assert head.image.endswith(f"/images/{'b' * 12}-300.png")


def test_without_consent_nothing_of_a_picture_is_left() -> None:
    left = withhold(album(), datetime.date(2026, 11, 22))
    assert isinstance(left, Album)
    view = opened(left)
    page = album_page(view, make_frame(view), left)
    assert [each.address for each in page.photos] == ["/gallery/day/poster/"]
    items = items_of(view.catalogue, left)
    assert "a" * 12 not in f"{page} {page.skeleton.head.structured} {items}"


def test_an_album_of_which_nothing_is_left_stays_and_says_so() -> None:
    empty = withhold(album(PEOPLE), datetime.date(2026, 11, 22))
    assert isinstance(empty, Album)
    view = opened(empty)
    page = album_page(view, make_frame(view), empty)
    assert page.photos == ()
    assert page.skeleton.head.drawn
    (listing,) = (each for each in find_listings(view.catalogue) if each.facet is None)
    shown = album_list_page(view, make_frame(view), listing, 1, ("ru", "en"))
    assert isinstance(shown, AlbumListPage)
    assert [(each.count, each.cover) for each in shown.cards] == [(0, None)]


def test_an_album_stands_on_the_page_of_whom_it_shows() -> None:
    spring = event()
    view = opened(spring, album(events=["spring"]))
    assert [each.address for each in find_albums(view, spring)] == ["/gallery/day/"]
    assert find_albums(view, entry(Album, "other", **_values())) == ()


def _values() -> dict[str, Any]:
    return {"title": "Другой", "summary": "К", "date": "2020", "photos": [POSTER]}


def test_the_feed_has_every_picture() -> None:
    day = album()
    made = catalogue(day)
    with_images = Catalogue(made.kinds, made.entries, IMAGES, TODAY)
    (item,) = items_of(with_images, day)
    assert 'href="https://example.org/gallery/day/people/"' in item.html
    text = Printer().render(feed(item), "rss")
    assert text.count(b"<media:content ") == 2
    full = f"https://example.org/images/{'a' * 12}-1600.jpg"
    assert f'url="{full}" type="image/jpeg" medium="image" width="1600"'.encode() in text
    assert "<media:credit>Школа</media:credit>".encode() in text
    assert (
        f'<media:thumbnail url="https://example.org/images/{"b" * 12}-300.png"/>'.encode() in text
    )
