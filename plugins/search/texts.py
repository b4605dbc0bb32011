"""An entry becomes the words that it is looked for by: its texts, and names of what it names."""

from collections.abc import Iterator

from pydantic import BaseModel

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Described, Entry
from plugins.model.fields import Localized
from plugins.model.language import LANGUAGES, Language
from plugins.model.material import Material
from plugins.model.site import Site
from plugins.model.vocabulary import Source

# Where a text came from is no word of it; of the site's name every page has one.
UNSAID = (Source, Site)
APART = frozenset(("title", "summary", "updated"))


def field_texts(entry: Entry, language: Language) -> Iterator[str]:
    """Yield what the fields of `entry` say in `language`, but its title and its summary."""
    for name in type(entry).model_fields:
        if name not in APART:
            yield from _texts(getattr(entry, name), language)
    if isinstance(entry, Described):
        yield from entry.tags
    if isinstance(entry, Material):
        yield from filter(None, (entry.original_title, entry.isbn))


def summary_text(entry: Entry, language: Language) -> str:
    """Return the summary of `entry` in `language`, or in the original; empty if it has none."""
    return next(_texts(getattr(entry, "summary", None), language), "")


def _texts(value: object, language: Language) -> Iterator[str]:
    if isinstance(value, Localized):
        best = value.best(language)
        lines = best if isinstance(best, tuple) else (best,)
        yield from (each for each in lines if isinstance(each, str))
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _texts(getattr(value, name), language)
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each, language)


def named_texts(catalogue: Catalogue, entry: Entry, language: Language) -> Iterator[str]:
    """Yield names of `entry` in its other languages, and of the entries that it names."""
    for other in LANGUAGES:
        title = entry.title.get(other)
        if title and title != entry.title.best(language):
            yield title
    for key in entry.references:
        named = catalogue.get(*key.split("/", 1))
        if named is not None and not isinstance(named, UNSAID):
            yield named.title.best(language)
