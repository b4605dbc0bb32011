"""Entries of a kind become its index: links by the first letters of their titles."""

from dataclasses import replace

from plugins.model.collation import collate
from plugins.model.entry import Entry
from plugins.pages.parts import Link
from plugins.pages.view import View

Letters = tuple[tuple[str, tuple[Link, ...]], ...]
DIGITS = "0–9"


def kind_letters(view: View, kind: type[Entry]) -> Letters:
    """Return the entries of `kind` by letters, what begins with a number first."""
    made: Letters = view.once(_letters, kind, ("letters", kind.collection))
    return made


def _letters(view: View, kind: type[Entry]) -> Letters:
    links = [
        replace(view.link(entry), title=entry.title.best(view.language))
        for entry in view.catalogue.of(kind)
    ]
    groups: dict[str, list[Link]] = {}
    for link in sorted(links, key=lambda each: (collate(each.title), each.address)):
        groups.setdefault(first_letter(link.title), []).append(link)
    return tuple((letter, tuple(each)) for letter, each in groups.items())


def first_letter(title: str) -> str:
    """Return the letter under which `title` stands: «Ёлка» under Е, «№ 2» under 0–9."""
    parts, _ = collate(title)
    if not parts or not parts[0][2]:
        return DIGITS
    return parts[0][2][0].upper()
