"""The catalogue becomes documents to be indexed, one for each entry in each language of the site.

What has no page of its own stands in the document of the page that gathers it, under its anchor.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.desks import dossier_path, has_dossier
from plugins.model.catalogue import Catalogue, address
from plugins.model.entry import Described, Entry
from plugins.model.governance import ExpertTeam, GovernanceBody
from plugins.model.history import Figure, Milestone
from plugins.model.language import LANGUAGES, ORIGINAL, Language, prefix
from plugins.model.page import Page
from plugins.model.standard import Standard
from plugins.model.term import Term
from plugins.model.vocabulary import Region
from plugins.search.filters import Filters, entry_filters
from plugins.search.texts import field_texts, named_texts, summary_text
from plugins.words.dates import format_partial

GATHERED: dict[str, tuple[type[Entry], ...]] = {
    "education/self-assessment/": (Standard,),
    "community/governance/": (GovernanceBody, ExpertTeam),
}
BY_LAYOUT: dict[str, tuple[type[Entry], ...]] = {
    "glossary": (Term,),
    "timeline": (Milestone, Figure),
}
# Where pages mark what they gather: elsewhere only the page as a whole can be named.
ANCHORS: dict[type[Entry], str] = {Term: "term", Standard: "standard"}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page: the id of its heading, empty for none, the heading and its texts."""

    id: str
    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What is indexed of a page: `path` below the root of `language`, `address` where it leads.

    `html` is the text of its entry, sanitised; `texts` what its fields say; `names` other words
    that it is looked for by.
    """

    path: str
    language: Language
    address: str
    title: str
    filters: Filters
    foreign: bool = False  # its title is not in this language
    summary: str = ""
    html: str = ""
    texts: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    names: tuple[str, ...] = ()
    date: str = ""


def find_documents(catalogue: Catalogue) -> Iterator[Document]:
    """Yield the documents of every language, each in the order of their paths."""
    for language in LANGUAGES:
        found = [*_of_entries(catalogue, language), *_of_regions(catalogue, language)]
        yield from sorted(found, key=lambda each: each.path)


def _of_entries(catalogue: Catalogue, language: Language) -> Iterator[Document]:
    for entry in catalogue.entries:
        path = entry.permalink()
        if path is None:
            continue
        shown: Language = language if language in entry.languages else ORIGINAL
        filters = entry_filters(entry)
        date = filters.date
        yield Document(
            path=path,
            language=language,
            address=address(entry, language),
            title=entry.title.best(language),
            filters=filters,
            foreign=entry.title.get(language) is None,
            summary=summary_text(entry, language),
            html=_html(entry, shown),
            texts=tuple(dict.fromkeys(field_texts(entry, language))),
            sections=tuple(_sections(catalogue, entry, path, language)),
            names=tuple(dict.fromkeys(named_texts(catalogue, entry, language))),
            date=format_partial(date, language) if date else "",
        )


def _html(entry: Entry, language: Language) -> str:
    body = entry.body(language)
    # Addresses of links are no words.
    return str(body.html(("",) * len(body.links))) if body else ""


def _sections(
    catalogue: Catalogue, entry: Entry, path: str, language: Language
) -> Iterator[Section]:
    kinds = GATHERED.get(path, ())
    if isinstance(entry, Page):
        kinds += BY_LAYOUT.get(entry.layout, ())
    for kind in kinds:
        for each in catalogue.of(kind):
            anchor = f"{ANCHORS[kind]}-{each.id}" if kind in ANCHORS else ""
            texts = (summary_text(each, language), *field_texts(each, language))
            # «ВНД», the other language's word, is looked for as often.
            others = [each.title.get(other) or "" for other in LANGUAGES if other != language]
            title = each.title.best(language)
            yield Section(anchor, title, (*texts, *filter(None, others)))


def _of_regions(catalogue: Catalogue, language: Language) -> Iterator[Document]:
    for region in catalogue.of(Region):
        if not has_dossier(catalogue, region):
            continue
        path = dossier_path(region)
        short = (region.short.best(language),) if region.short else ()
        texts = (*short, region.district.best(language), *filter(None, [region.genitive]))
        topics: tuple[str, ...] = ()
        for each in catalogue.referring_to(region):
            topics += each.topics if isinstance(each, Described) else ()
        yield Document(
            path=path,
            language=language,
            address=f"/{prefix(language)}{path}",
            title=region.title.best(language),
            filters=Filters(
                Region.collection, (region.id,), tuple(dict.fromkeys(topics)), languages=LANGUAGES
            ),
            foreign=region.title.get(language) is None,
            texts=texts,
            names=tuple(filter(None, (region.title.get(other) for other in LANGUAGES))),
        )
