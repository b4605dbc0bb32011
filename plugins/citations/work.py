"""A material becomes what references say of it: plain text, in the language of the work."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plugins.catalogue.downloads import find_downloads
from plugins.citations.names import Name, read_organisation, read_person
from plugins.citations.plain import plain
from plugins.model.catalogue import Catalogue, address
from plugins.model.dates import PartialDate
from plugins.model.fields import LocalDate, LocalizedText
from plugins.model.language import LANGUAGES, ORIGINAL, Language
from plugins.model.material import Material, MaterialType, WorkLanguage
from plugins.model.slug import transliterate

CYRILLIC = frozenset(("ru", "uk", "be", "kk"))
# What a note says of an estimated year where a format has no mark for it.
ESTIMATED: Mapping[Language, str] = {
    "ru": "Год указан предположительно",
    "en": "The year is an estimate",
}


@dataclass(frozen=True, slots=True)
class Work:
    """A work, empty where nothing is known.

    `language` is the main one of those it is written in; `words` that in which a reference
    speaks. `url` is where it can be read, `page` its page on the site; `pages` counts, `page_range`
    tells where in the journal it stands.
    """

    id: str
    type: MaterialType
    language: WorkLanguage
    words: Language
    title: str
    is_descriptive: bool
    authors: tuple[Name, ...]
    organisations: tuple[Name, ...]
    date: PartialDate | None
    is_estimated: bool
    series: str
    number: str
    journal: str
    volume: str
    issue: str
    page_range: str
    pages: int | None
    edition: str
    publisher: str
    places: tuple[str, ...]
    isbn: str
    url: str
    accessed: LocalDate | None
    page: str

    @property
    def makers(self) -> tuple[Name, ...]:
        """Who made it: persons, else the organisations."""
        return self.authors or self.organisations


def read_work(catalogue: Catalogue, material: Material, root: str) -> Work:
    """Return what is known of `material`; `root` is the address of the site, without a slash.

    What is read on the site alone is read at its page.
    """
    language: Language = "ru" if material.written_in[0] in CYRILLIC else "en"
    series = catalogue.get(Material.collection, material.series) if material.series else None
    page = f"{root}{address(material, ORIGINAL)}"
    here = page if any(find_downloads(catalogue, material)) else ""
    authors = material.authors.best(language) if material.authors else ()
    organisations = material.organisations.best(language) if material.organisations else ()
    return Work(
        id=transliterate(material.id),
        type=material.type,
        language=material.written_in[0],
        words=language,
        title=plain(material.original_title or material.title.best(language)),
        is_descriptive=material.descriptive,
        authors=tuple(map(read_person, authors)),
        organisations=tuple(map(read_organisation, organisations)),
        date=material.date,
        is_estimated=material.date_estimated,
        series=_words(_own_title(series), language),
        number=plain(material.number or ""),
        journal=_words(material.journal, language),
        volume=plain(material.volume or ""),
        issue=plain(material.issue or ""),
        page_range=re.sub(r"(?<=\d) ?[-–—] ?(?=\d)", "–", plain(material.page_range or "")),
        pages=material.pages,
        edition=_words(material.edition, language),
        publisher=_words(material.publisher, language),
        places=tuple(
            each.strip() for each in _words(material.place, language).split(";") if each.strip()
        ),
        isbn=plain(material.isbn or ""),
        url=material.url or material.archived or here,
        accessed=material.accessed,
        page=page,
    )


def site_root(material: Material, page_url: str) -> str:
    """Return the address of the site, of which `page_url` is that of the page of `material`."""
    # English first: the Russian address ends every one of them.
    for language in reversed(LANGUAGES):
        where = address(material, language)
        if page_url.endswith(where):
            return page_url.removesuffix(where)
    raise ValueError(f"{page_url} is not the page of {material.key}")


def _own_title(series: object) -> LocalizedText | None:
    if not isinstance(series, Material):
        return None
    return LocalizedText(ru=series.original_title) if series.original_title else series.title


def _words(text: LocalizedText | None, language: Language) -> str:
    return plain(text.best(language)) if text else ""
