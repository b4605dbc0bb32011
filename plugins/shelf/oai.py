"""The library becomes a static repository, which catalogues of libraries harvest (OAI-PMH 2.0)."""

import datetime
from collections.abc import Iterator, Mapping
from functools import partial
from urllib.parse import urlsplit

from plugins.catalogue.shelves import changed_on
from plugins.citations.gost import full_record
from plugins.citations.meta import licence_address
from plugins.citations.plain import plain
from plugins.citations.work import Work, read_work
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.language import LANGUAGES
from plugins.model.material import TYPES, Material
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.model.vocabulary import Topic
from plugins.shelf.markup import DECLARATION, element, text

PATH = "oai.xml"
OAI = "http://www.openarchives.org/OAI/2.0"
OAI_DC = f"{OAI}/oai_dc/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def oai_file(
    catalogue: Catalogue, settings: SiteSettings, version: str, stamps: Mapping[str, str]
) -> Iterator[Artifact]:
    """Yield `oai.xml` if there are materials, and an address of the editors to name in it."""
    for site in catalogue.of(Site):
        if site.email and catalogue.of(Material):
            filed: tuple[Entry, ...] = (site, *catalogue.of(Topic))
            stands_on = fingerprint(version, settings.url, filed, *stamps.values())
            make = partial(render_repository, catalogue, settings, site)
            yield Artifact(PATH, partial(Recipe, stands_on, make))


def render_repository(catalogue: Catalogue, settings: SiteSettings, site: Site) -> bytes:
    """Return the file: Identify, ListMetadataFormats, ListRecords (static repository, 3.2).

    Its `baseURL` is its own address; a gateway that serves it puts its own in its place (4.4.1).
    """
    materials = sorted(catalogue.of(Material), key=lambda each: each.key)
    days = [stamped(each) for each in materials]
    identify = _lines(
        "Identify",
        text("oai:repositoryName", site.title.ru),
        text("oai:baseURL", settings.absolute(f"/{PATH}")),
        text("oai:protocolVersion", "2.0"),
        text("oai:adminEmail", site.email or ""),
        text("oai:earliestDatestamp", min(days).isoformat()),
        text("oai:deletedRecord", "no"),
        text("oai:granularity", "YYYY-MM-DD"),
    )
    form = _lines(
        "oai:metadataFormat",
        text("oai:metadataPrefix", "oai_dc"),
        text("oai:schema", f"{OAI}/oai_dc.xsd"),
        text("oai:metadataNamespace", OAI_DC),
    )
    records = [_record(catalogue, settings, each) for each in materials]
    body = _lines(
        "Repository",
        identify,
        _lines("ListMetadataFormats", form),
        _lines("ListRecords", *records, metadataPrefix="oai_dc"),
        xmlns=f"{OAI}/static-repository",
        xmlns_oai=f"{OAI}/",
        xmlns_xsi=XSI,
        xsi_schemaLocation=f"{OAI}/static-repository {OAI}/static-repository.xsd",
    )
    return f"{DECLARATION}{body}\n".encode()


def stamped(material: Material) -> datetime.date:
    """Return the day of the last word about `material` in any language."""
    return max(changed_on(material, language) for language in LANGUAGES)


def _record(catalogue: Catalogue, settings: SiteSettings, material: Material) -> str:
    host = urlsplit(settings.url).hostname or ""
    header = _lines(
        "oai:header",
        text("oai:identifier", f"oai:{host}:{material.key}"),
        text("oai:datestamp", stamped(material).isoformat()),
    )
    core = _lines(
        "oai_dc:dc",
        *_core(catalogue, material, read_work(catalogue, material, settings.url)),
        xmlns_oai_dc=OAI_DC,
        xmlns_dc="http://purl.org/dc/elements/1.1/",
        xsi_schemaLocation=f"{OAI_DC} {OAI}/oai_dc.xsd",
    )
    return _lines("oai:record", header, _lines("oai:metadata", core))


def _core(catalogue: Catalogue, material: Material, work: Work) -> Iterator[str]:
    """Yield the fifteen elements of Dublin Core, as far as they are known."""
    titles = dict.fromkeys((work.title, *(plain(material.title.best(e)) for e in LANGUAGES)))
    yield from (text("dc:title", each) for each in titles)
    yield from (text("dc:creator", each.inverted) for each in work.makers)
    for id in dict.fromkeys(material.topics):
        topic = catalogue.get(Topic.collection, id)
        yield from _in_each("dc:subject", topic.title if topic else None)
    yield from _in_each("dc:description", material.summary)
    yield text("dc:publisher", work.publisher)
    if work.authors:
        yield from (text("dc:contributor", each.family) for each in work.organisations)
    yield text("dc:date", "" if work.is_estimated else str(work.date or ""))
    yield from _in_each("dc:type", TYPES[work.type])
    yield from (text("dc:identifier", each) for each in dict.fromkeys((work.page, work.url)))
    yield text("dc:identifier", f"urn:isbn:{work.isbn.replace('-', '')}" if work.isbn else "")
    yield text("dc:identifier", full_record(work))
    yield from (text("dc:language", each) for each in material.written_in)
    yield text("dc:relation", work.series)
    yield text("dc:rights", licence_address(material.licence) if material.licence else "")


def _in_each(name: str, words: LocalizedText | None) -> Iterator[str]:
    """Yield an element for each language that has `words`."""
    if words is None:
        return
    for language in words.languages:
        yield text(name, plain(words.best(language)), xml_lang=language)


def _lines(name: str, *parts: str, **attributes: str) -> str:
    """Return an element, each of whose parts has a line of its own."""
    return element(name, "\n" + "".join(f"{each}\n" for each in parts if each), **attributes)
