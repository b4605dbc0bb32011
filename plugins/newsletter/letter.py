"""An issue becomes a letter: its words with full addresses, as plain values."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.issues import Section, find_replacing, find_sections
from plugins.model.catalogue import Catalogue, address
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.newsletter import Newsletter, Note
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.newsletter.facts import describe_entry, describe_language
from plugins.newsletter.markup import split_blocks
from plugins.words.dates import format_span
from plugins.words.issues import describe_issue, name_section


@dataclass(frozen=True, slots=True)
class Item:
    """Something that the letter points to; `facts` are when and by whom, in a line."""

    title: str
    address: str
    facts: str = ""
    text: str = ""
    language: Language | None = None
    text_language: Language | None = None
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Items under a heading; `more` of them are only on the site."""

    title: str
    items: tuple[Item, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Letter:
    """All that a letter says; `blocks` are HTML, `cut` tells that there were more of them."""

    language: Language
    title: str
    issue: str
    date: str
    summary: str
    summary_language: Language | None
    blocks: tuple[str, ...]
    groups: tuple[Group, ...]
    replaces: Item | None
    replaced_by: tuple[Item, ...]
    page: str
    archive: str
    feed: str
    site: str
    home: str
    organisation: str
    cut: bool = False


def make_letter(
    catalogue: Catalogue, settings: SiteSettings, issue: Newsletter, language: Language
) -> Letter:
    """Return the letter of `issue` in `language`, which is one of its own."""
    site = catalogue.of(Site)[0]
    older = catalogue.get(Newsletter.collection, issue.replaces or "")
    root = settings.absolute(f"/{prefix(language)}")
    return Letter(
        language=language,
        title=issue.title.best(language),
        issue=describe_issue(issue, language),
        date=format_span(issue.date, issue.end, language),
        summary=issue.summary.best(language),
        summary_language=_foreign(issue.summary.languages, language),
        blocks=split_blocks(_html(catalogue, settings, issue, language)),
        groups=tuple(
            _group(catalogue, settings, each, language) for each in find_sections(catalogue, issue)
        ),
        replaces=_item(catalogue, settings, older, language) if older else None,
        replaced_by=tuple(
            _item(catalogue, settings, each, language) for each in find_replacing(catalogue, issue)
        ),
        page=settings.absolute(address(issue, language)),
        archive=f"{root}{Newsletter.collection}/",
        feed=f"{root}feeds/{Newsletter.collection}.rss",
        site=site.title.best(language),
        home=root,
        organisation=site.organisation.best(language),
    )


def _html(
    catalogue: Catalogue, settings: SiteSettings, issue: Newsletter, language: Language
) -> str:
    body = issue.body(language)
    if body is None:
        return ""
    # A part of the issue is to be found on its page.
    page = address(issue, language)
    links = catalogue.links(issue, body, language)
    addresses = (f"{page}{link}" if link.startswith("#") else link for link in links)
    return str(body.html(tuple(map(settings.absolute, addresses))))


def _group(
    catalogue: Catalogue, settings: SiteSettings, section: Section, language: Language
) -> Group:
    entries = (_item(catalogue, settings, each, language) for each in section.entries)
    notes = (_note(each, language) for each in section.notes)
    return Group(name_section(section.name, language), (*entries, *notes))


def _item(catalogue: Catalogue, settings: SiteSettings, entry: Entry, language: Language) -> Item:
    summary = getattr(entry, "summary", None)
    lines = filter(None, _facts(catalogue, entry, language))
    return Item(
        title=entry.title.best(language),
        address=settings.absolute(address(entry, language)),
        facts=" · ".join(lines),
        text=summary.best(language) if summary else "",
        language=_foreign(entry.title.languages, language),
        text_language=_foreign(summary.languages, language) if summary else None,
    )


def _facts(catalogue: Catalogue, entry: Entry, language: Language) -> Iterator[str]:
    yield from describe_entry(catalogue, entry, language)
    yield describe_language(entry, language)


def _note(note: Note, language: Language) -> Item:
    return Item(
        title=note.title.best(language),
        address=note.url or "",
        text=note.text.best(language) if note.text else "",
        language=_foreign(note.title.languages, language),
        text_language=_foreign(note.text.languages, language) if note.text else None,
        is_note=True,
    )


def _foreign(languages: tuple[Language, ...], language: Language) -> Language | None:
    """Return the language of a text that is written in `languages`, where it is another."""
    return None if language in languages else (languages or LANGUAGES)[0]
