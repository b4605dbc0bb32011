"""Entries of a kind become the lines of its index, by the first letters of their titles."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from operator import itemgetter

from plugins.catalogue.listings import page_path
from plugins.catalogue.searches import INDEX_SIZE, index_path
from plugins.model.collation import collate
from plugins.model.entry import Entry
from plugins.model.organisation import Organisation
from plugins.pages.parts import Link
from plugins.pages.search.contexts import IndexLine, Letter
from plugins.pages.view import View

Lines = tuple[tuple[str, IndexLine], ...]  # each with its letter, in the order of the index
DIGITS = "0–9"


def find_letters(view: View, kind: type[Entry]) -> Iterator[Link]:
    """Yield the letters of the index of `kind`: each leads to where it begins, on its page."""
    begins = 0
    for place, (letter, found) in enumerate(_by_letter(_lines(view, kind)), start=1):
        path = page_path(index_path(kind), begins // INDEX_SIZE + 1)
        yield Link(letter, f"{view.root(path)}#letter-{place}")
        begins += len(found)


def read_page(view: View, kind: type[Entry], number: int) -> Iterator[Letter]:
    """Yield the letters of page `number`, from 1, of the index, with the lines that stand on it."""
    lines = _lines(view, kind)
    places = {letter: place for place, (letter, _) in enumerate(_by_letter(lines), start=1)}
    for letter, found in _by_letter(lines[(number - 1) * INDEX_SIZE : number * INDEX_SIZE]):
        yield Letter(letter, f"letter-{places[letter]}", found)


def first_letter(title: str) -> str:
    """Return the letter under which `title` stands: «Ёлка» under Е, «№ 2» under 0–9."""
    parts, _ = collate(title)
    if not parts or not parts[0][2]:
        return DIGITS
    return parts[0][2][0].upper()


def _by_letter(lines: Lines) -> list[tuple[str, tuple[IndexLine, ...]]]:
    return [
        (letter, tuple(line for _, line in found))
        for letter, found in groupby(lines, key=itemgetter(0))
    ]


def _lines(view: View, kind: type[Entry]) -> Lines:
    made: Lines = view.once(_sort, kind, ("letters", kind.collection))
    return made


def _sort(view: View, kind: type[Entry]) -> Lines:
    lines = [_line(view, entry) for entry in view.catalogue.of(kind)]
    lines.sort(key=lambda each: (collate(each.link.title), collate(each.place), each.link.address))
    return tuple((first_letter(line.link.title), line) for line in lines)


def _line(view: View, entry: Entry) -> IndexLine:
    link = replace(view.link(entry), title=entry.title.best(view.language))
    # Many schools have one number.
    place = entry.locality if isinstance(entry, Organisation) else None
    if place is None:
        return IndexLine(link)
    return IndexLine(link, place.best(view.language), view.foreign(place))
