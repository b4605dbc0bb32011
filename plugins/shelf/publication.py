"""A material becomes what shelves say of it, in one language of the site."""

import datetime
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from plugins.catalogue.covers import Cover, find_cover
from plugins.catalogue.downloads import download_path, find_downloads
from plugins.catalogue.shelves import changed_on
from plugins.citations.meta import licence_address
from plugins.model.catalogue import Catalogue, address
from plugins.model.fields import LocalizedText
from plugins.model.language import Language
from plugins.model.material import TYPES, Material
from plugins.model.settings import SiteSettings
from plugins.model.vocabulary import Topic
from plugins.source.attachments import MEDIA_TYPES

# Entries keep their identity, whatever host and address a material is shown at.
IDENTITIES = uuid.uuid5(uuid.NAMESPACE_DNS, "community-schools.library")
HTML = "text/html"


@dataclass(frozen=True, slots=True)
class Offer:
    """Where the work is to be had: a file on the site of `size` bytes, or an address elsewhere."""

    address: str
    media_type: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Term:
    """A word that the work is filed under: `scheme` is the address of the list it is in."""

    scheme: str
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Publication:
    """What a shelf says; empty where nothing is known. Addresses are full ones.

    `issued` is a date as far as it is known (W3C-DTF), empty if it is an estimate.
    """

    id: str
    type: str
    title: str
    makers: tuple[str, ...]
    languages: tuple[str, ...]
    publisher: str
    issued: str
    updated: datetime.date
    summary: str
    isbn: str
    pages: int | None
    series: str
    number: str
    rights: str
    terms: tuple[Term, ...]
    page: str
    offers: tuple[Offer, ...]
    cover: Cover | None


def make_publication(
    catalogue: Catalogue, settings: SiteSettings, material: Material, language: Language
) -> Publication:
    """Return what is said of `material` in `language`."""
    made = material.authors or material.organisations
    series = catalogue.get(Material.collection, material.series) if material.series else None
    return Publication(
        id=identity(f"{material.key}/{language}"),
        type=material.type,
        title=material.title.best(language),
        makers=made.best(language) if made else (),
        languages=material.written_in,
        publisher=_words(material.publisher, language),
        issued="" if material.date_estimated else str(material.date or ""),
        updated=changed_on(material, language),
        summary=_words(material.summary, language),
        isbn=f"urn:isbn:{material.isbn.replace('-', '').replace(' ', '')}" if material.isbn else "",
        pages=material.pages,
        series=series.title.best(language) if series else "",
        number=material.number or "",
        rights=licence_address(material.licence) if material.licence else "",
        terms=tuple(_terms(catalogue, settings, material, language)),
        page=settings.absolute(address(material, language)),
        offers=tuple(_offers(catalogue, settings, material)),
        cover=find_cover(catalogue, material),
    )


def identity(key: str) -> str:
    """Return an id (RFC 4122) that stays with `key`."""
    return uuid.uuid5(IDENTITIES, key).urn


def _offers(catalogue: Catalogue, settings: SiteSettings, material: Material) -> Iterator[Offer]:
    for file in find_downloads(catalogue, material):
        where = settings.absolute(f"/{download_path(material, file)}")
        yield Offer(where, file.media_type, file.size)
    elsewhere = dict.fromkeys(each for each in (material.url, material.archived) if each)
    for each in elsewhere:
        suffix = PurePosixPath(urlsplit(each).path).suffix.lower()
        yield Offer(each, MEDIA_TYPES.get(suffix, HTML))


def _terms(
    catalogue: Catalogue, settings: SiteSettings, material: Material, language: Language
) -> Iterator[Term]:
    lists = settings.absolute(f"/{Material.collection}/")
    yield Term(f"{lists}type/", material.type, TYPES[material.type].best(language))
    for id in dict.fromkeys(material.topics):
        topic = catalogue.get(Topic.collection, id)
        if topic:
            yield Term(f"{lists}topic/", id, topic.title.best(language))


def _words(text: LocalizedText | None, language: Language) -> str:
    return text.best(language) if text else ""
