"""The catalogue becomes its moves: each former address, and what is there now."""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue, address
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.legacy import Legacy, parse_legacy


@dataclass(frozen=True, slots=True)
class Move:
    """Who asks for `former` in `language` is led to `address`, from the root, of `entry`."""

    former: Legacy
    language: Language
    entry: Entry
    address: str


def find_moves(catalogue: Catalogue) -> Iterator[Move]:
    """Yield the moves of what is published, by entry: its `aliases`, then its `legacy`.

    An alias led from an address in each language; an address of an old site from one, in its own.
    """
    for entry in catalogue.entries:
        if entry.permalink() is None:
            continue
        for language in LANGUAGES:
            for alias in entry.aliases:
                yield _move(entry, f"/{prefix(language)}{alias}", language)
        for text in entry.legacy:
            yield _move(entry, text)


def _move(entry: Entry, text: str, language: Language | None = None) -> Move:
    former = parse_legacy(text)
    spoken = language or former.language
    return Move(former, spoken, entry, address(entry, spoken))
