"""Issues of the newsletter become their sections, their places and the issues around them."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.language import Language, prefix
from plugins.model.newsletter import Newsletter, Note, SectionName

# The lists of an issue, in the order in which it shows them: the collection that each names.
COLLECTIONS: tuple[tuple[SectionName, str], ...] = (
    ("news", "news"),
    ("legal", ""),
    ("stories", "news"),
    ("events", "events"),
    ("materials", "library"),
)


@dataclass(frozen=True, slots=True)
class Section:
    """A section of an issue: entries of the site, or notes, in the editor's order."""

    name: SectionName
    entries: tuple[Entry, ...] = ()
    notes: tuple[Note, ...] = ()


def find_sections(catalogue: Catalogue, issue: Newsletter) -> Iterator[Section]:
    """Yield the sections of `issue` that have something; each entry stands once in its own."""
    for name, collection in COLLECTIONS:
        if not collection:
            if issue.legal:
                yield Section(name, notes=issue.legal)
            continue
        ids = dict.fromkeys(getattr(issue, name))
        found = (catalogue.get(collection, id) for id in ids)
        if entries := tuple(each for each in found if each):
            yield Section(name, entries)


def find_replacing(catalogue: Catalogue, issue: Newsletter) -> tuple[Newsletter, ...]:
    """Return the issues that say that they replace `issue`."""
    naming = catalogue.referring_to(issue)
    return tuple(
        each for each in naming if isinstance(each, Newsletter) and each.replaces == issue.id
    )


def mail_path(issue: Newsletter, language: Language, suffix: str) -> str:
    """Return the path of `issue` as mail, of the type `suffix`: `html`, `txt` or `eml`."""
    folder = f"{prefix(language)}{issue.permalink()}"
    return f"{folder}mail.html" if suffix == "html" else f"{folder}newsletter-{issue.name}.{suffix}"
