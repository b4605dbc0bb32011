"""A site with a library for tests: its shelves, file by file."""

from typing import Any

from plugins.model.attachment import Attachment
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.material import Material
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.model.vocabulary import Topic
from plugins.shelf.files import site_shelf
from tests.entries import TODAY, catalogue, entry
from tests.site import URL

SETTINGS = SiteSettings(URL, TODAY)
AWKWARD = 'А & <b> "q" ]]> «ё»\x00\x0b\ufffe'
PDF = Attachment("library/a.pdf", "digest-a", 1234, "application/pdf", page=(300.0, 400.0))
EPUB = Attachment("library/a.epub", "digest-b", 99, "application/epub+zip")
FILES = {each.path: each for each in (PDF, EPUB)}


def site(**values: Any) -> Site:
    known = {"tagline": "Школы", "menu": [{"page": "a.md", "title": "А"}], "organisation": "Центр"}
    return entry(Site, "site", **{"title": "Сайт", "licence": {"text": "CC"}, **known, **values})


def material(id: str = "one", **values: Any) -> Material:
    known = {"type": "book", "title": {"ru": f"Книга {id}", "en": f"Book {id}"}, "date": "2009"}
    return entry(Material, id, **{**known, "url": f"https://example.org/{id}", **values})


def full(**values: Any) -> Material:
    known: dict[str, Any] = {
        "title": {"ru": AWKWARD, "en": "Book"},
        "authors": ["Корнетов Г. Б.", "Иванов А. А."],
        "summary": {"ru": AWKWARD, "en": "About."},
        "publisher": "Фонд",
        "isbn": "978-3-16-148410-0",
        "licence": "cc-by",
        "topics": ["democracy"],
        "files": ["a.pdf", "a.epub"],
        "pages": "24",
        "series": "series",
        "number": "5",
        "url": "https://example.org/?a=1&b=<>",
        "updated": "2026-03-02",
    }
    return material(**{**known, **values})


def library(*entries: Entry, **of_site: Any) -> Catalogue:
    topic = entry(Topic, "democracy", title={"ru": "Демократия", "en": "Democracy"})
    series = material("series", type="series", title={"ru": "Серия", "en": "Series"}, url=None)
    made = catalogue(site(**of_site), topic, series, *entries)
    return Catalogue(made.kinds, made.entries, {}, TODAY, FILES)


def shelves(*entries: Entry, **of_site: Any) -> dict[str, bytes]:
    """Return the bytes of every file of the shelf by its path."""
    made = site_shelf(library(*entries, **of_site), SETTINGS, "test")
    return {each.path: each.recipe().make() for each in made}
