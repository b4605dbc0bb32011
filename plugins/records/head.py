"""What every record begins with, whatever its kind, and the text that it may end with."""

from collections.abc import Callable
from functools import partial
from operator import attrgetter
from typing import Any

from plugins.catalogue.desks import dossier_path, has_dossier
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.publication import published_on
from plugins.model.vocabulary import Region
from plugins.records.addresses import record_address
from plugins.records.shape import At, Field, Group, Leaf, Many, Shape, plain
from plugins.records.values import ADDRESS, DATE, TEXT

InLanguage = Callable[[Language, Entry, At], str | None]


def page_address(language: Language, entry: Entry, at: At) -> str | None:
    """Return the full address of the page of `entry` in `language`, None where it has none."""
    path, languages = entry.permalink(), entry.languages
    if isinstance(entry, Region) and has_dossier(at.catalogue, entry):
        path, languages = dossier_path(entry), LANGUAGES
    if path is None or language not in languages:
        return None
    return at.settings.absolute(f"/{prefix(language)}{path}")


def text(language: Language, entry: Entry, at: At) -> str | None:
    """Return the text of `entry` in `language` as HTML whose links are full addresses."""
    body = entry.body(language)
    if body is None:
        return None
    here = page_address(language, entry, at) or ""
    found = at.catalogue.links(entry, body, language)
    return body.html(
        tuple(f"{here}{each}" if each[:1] == "#" else at.settings.absolute(each) for each in found)
    )


def _address(entry: Entry, at: At) -> str:
    return record_address(entry.collection, entry.id, at.settings)


def _published(entry: Entry, _at: At) -> str | None:
    day = published_on(entry)
    return None if day is None else str(day)


def whole(entry: Any) -> Any:
    """Return what it is given: some values follow from an entry as a whole."""
    return entry


def _each(leaf: Leaf, write: InLanguage) -> Group:
    fields = (
        Field(each, Leaf(leaf.word, leaf.schema, partial(write, each)), whole, nullable=True)
        for each in LANGUAGES
    )
    return Group(tuple(fields), "languages")


NAME = plain("name", "string")
HEAD: tuple[Field, ...] = (
    Field("kind", NAME, attrgetter("collection"), "Its kind"),
    Field("id", NAME, attrgetter("id"), "Its name within the kind"),
    Field(
        "identity",
        NAME,
        attrgetter("identity"),
        "Name that stays the same when the entry is renamed",
    ),
    Field(
        "address", Leaf("address", ADDRESS, _address), whole, "Address of the record in its file"
    ),
    Field(
        "page",
        _each(Leaf("address", ADDRESS, _address), page_address),
        whole,
        "Address of its page in each language",
    ),
    Field(
        "languages",
        Many(plain("choice", "string", LANGUAGES)),
        attrgetter("languages"),
        "Languages in which all of it can be read",
    ),
    Field(
        "published",
        Leaf("date", DATE.schema, _published),
        whole,
        "Since when readers know of it, as far as it is said",
        nullable=True,
    ),
)
BODY: Shape = _each(Leaf("html", TEXT, _address), text)
TEXT_FIELD = Field("text", BODY, whole, "Its text as HTML; only in the file of the record")
