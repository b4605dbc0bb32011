"""A photograph is shown while its people agree, and nowhere on the next day."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.catalogue.desks import PhotoDesk
from plugins.catalogue.routes import find_routes
from plugins.feeds.files import site_feeds
from plugins.images.images import site_images
from plugins.model.album import Album
from plugins.model.artifact import fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.settings import SiteSettings
from plugins.output.folders import Folders
from plugins.output.publish import publish
from plugins.source.load import Options, load
from tests import bombs
from tests.site import snapshot
from tests.source.folder import write

LAST = datetime.date(2026, 11, 21)
NEXT = datetime.date(2026, 11, 22)
ALBUM = """---
title: День школы
date: 2012-05-20
summary: Коротко.
photos:
  - image: poster.png
    alt: Плакат
    people: no
  - image: class.png
    alt: Класс
    caption: Приметные дети
    people: yes
    consent:
      basis: parents
      date: 2012-05-20
      until: 2026-11-21
      holder: Школа
---

Текст.
"""
SITE = """title: Школы
tagline: Сеть
menu:
  - {page: pages/index.md, title: Главная}
organisation: Центр
contacts:
  - text: Красноярск
licence: {text: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    pictures = {"gallery/poster.png": bombs.png(4, 4), "gallery/class.png": bombs.png(6, 6)}
    return write(tmp_path / "content", {"gallery/day.md": ALBUM, **pictures})


def built(content: Path, date: datetime.date) -> Catalogue:
    loaded = load(content, Options(date, required=()))
    assert not loaded.faults
    return loaded.catalogue


def album(catalogue: Catalogue) -> Album:
    (found,) = catalogue.of(Album)
    return found


def photo_pages(catalogue: Catalogue) -> Iterator[str]:
    for route in find_routes(catalogue, 10):
        if isinstance(route.subject, PhotoDesk):
            yield route.path


def published(catalogue: Catalogue, content: Path) -> str:
    return " ".join(each.path for each in site_images(catalogue, content))


def test_consent_holds_to_the_end_of_its_last_day(content: Path) -> None:
    shown, left = album(built(content, LAST)), album(built(content, NEXT))
    assert [each.name for each in shown.photos] == ["poster", "class"]
    assert [each.name for each in left.photos] == ["poster"]


def test_what_is_withheld_has_no_page(content: Path) -> None:
    assert list(photo_pages(built(content, LAST))) == ["gallery/day/poster/", "gallery/day/class/"]
    assert list(photo_pages(built(content, NEXT))) == ["gallery/day/poster/"]


def test_what_is_withheld_has_no_derivative(content: Path) -> None:
    before, after = built(content, LAST), built(content, NEXT)
    poster, people = (before.images[f"gallery/{name}.png"] for name in ("poster", "class"))
    for image in (poster, people):
        assert image.digest[:12] in published(before, content)
    assert poster.digest[:12] in published(after, content)
    assert people.digest[:12] not in published(after, content)


def test_whatever_shows_the_album_is_made_anew(content: Path) -> None:
    before, after = album(built(content, LAST)), album(built(content, NEXT))
    assert fingerprint(before) != fingerprint(after)
    assert fingerprint(after) == fingerprint(album(built(content, NEXT)))


def test_an_album_of_which_nothing_is_left_has_no_pictures(content: Path) -> None:
    only = ALBUM.replace(ALBUM[ALBUM.index("  - image: poster") : ALBUM.index("  - image: cl")], "")
    write(content, {"gallery/day.md": only})
    catalogue = built(content, NEXT)
    assert album(catalogue).photos == ()
    assert list(photo_pages(catalogue)) == []
    assert published(catalogue, content) == ""


def test_the_next_build_leaves_nothing_of_it(content: Path, tmp_path: Path) -> None:
    home = "---\ntitle: Школы\n---\n\nТекст.\n"
    write(content, {"site.yaml": SITE, "pages/index.md": home})
    site = SiteSettings("https://example.org", NEXT, 10)

    def published_on(date: datetime.date, name: str) -> dict[str, bytes]:
        catalogue = built(content, date)
        made = (*site_images(catalogue, content), *site_feeds(catalogue, site, version="test"))
        publish(made, Folders(tmp_path / name, tmp_path / f"{name}.state"))
        return snapshot(tmp_path / name)

    people = built(content, LAST).images["gallery/class.png"].digest[:12].encode()
    before, after = published_on(LAST, "output"), published_on(NEXT, "output")
    assert [name for name, data in before.items() if people in data + name.encode()]
    for name, data in after.items():
        assert people not in data + name.encode()
        assert "Приметные".encode() not in data
    assert after == published_on(NEXT, "clean")
