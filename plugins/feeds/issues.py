"""An issue of the newsletter becomes the sections that its item shows below the editors' word."""

from collections.abc import Iterator

from markupsafe import Markup

from plugins.catalogue.issues import find_sections
from plugins.model.catalogue import Catalogue, address
from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.language import Language
from plugins.model.newsletter import Newsletter, Note
from plugins.model.settings import SiteSettings
from plugins.words.issues import describe_issue, name_section
from plugins.words.markup import join

LINE = Markup("<li>{}{}</li>")


def issue_sections(
    catalogue: Catalogue, settings: SiteSettings, issue: Newsletter, language: Language
) -> Iterator[Markup]:
    """Yield number and period, then each section with full addresses, as HTML."""
    yield Markup("<p>{}</p>").format(describe_issue(issue, language))
    for section in find_sections(catalogue, issue):
        lines = [
            *(_entry(settings, each, language) for each in section.entries),
            *(_note(each, language) for each in section.notes),
        ]
        title = name_section(section.name, language)
        yield Markup("<h2>{}</h2><ul>{}</ul>").format(title, join(lines))


def _entry(settings: SiteSettings, entry: Entry, language: Language) -> Markup:
    where = settings.absolute(address(entry, language))
    return _line(where, entry.title, getattr(entry, "summary", None), language)


def _note(note: Note, language: Language) -> Markup:
    return _line(note.url or "", note.title, note.text, language)


def _line(
    where: str, title: LocalizedText, text: LocalizedText | None, language: Language
) -> Markup:
    words = title.best(language)
    head = Markup('<a href="{}">{}</a>').format(where, words) if where else Markup.escape(words)
    return LINE.format(head, Markup("<br>{}").format(text.best(language)) if text else "")
