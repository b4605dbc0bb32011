"""Authors as editors write them, «Корнетов Г. Б.», become names with their parts."""

import re
from dataclasses import dataclass

from plugins.citations.plain import plain

INITIAL = re.compile(r"[^\W\d_]{1,2}\.(?:-?[^\W\d_]{1,2}\.)*")


@dataclass(frozen=True, slots=True)
class Name:
    """A name: of a person, or, as `family` alone, of an organisation or under one word."""

    family: str
    given: str = ""

    @property
    def initials(self) -> str:
        """The given names, shortened: «Г. Б.», «Ж.-П.»."""
        return " ".join(
            "-".join(map(_shorten, each.split("-"))) for each in _spread(self.given).split()
        )

    @property
    def inverted(self) -> str:
        """«Корнетов, Г. Б.», as programs write it."""
        return f"{self.family}, {self.given}" if self.given else self.family


def read_person(written: str) -> Name:
    """Return the name of a person, written family name first.

    The family name ends before a comma, else before the first initial, else after its first word
    in capitals: «ван дер Берг Ян».
    """
    text = plain(written)
    family, comma, given = text.partition(",")
    if comma:
        return Name(family.strip(), given.strip()) if family.strip() else Name(text)
    words = _spread(text).split()
    capital = next((place for place, word in enumerate(words) if not word.islower()), 0)
    initials = (place for place, word in enumerate(words) if INITIAL.fullmatch(word))
    cut = max(1, next(initials, capital + 1))
    return Name(" ".join(words[:cut]), " ".join(words[cut:]))


def read_organisation(written: str) -> Name:
    """Return the name of an organisation, which has no parts."""
    return Name(plain(written))


def _spread(names: str) -> str:
    """Set a space after each initial: «Г.Б.» is «Г. Б.»."""
    return re.sub(r"(\b[^\W\d_]{1,2}\.)(?=[^\W\d_])", r"\1 ", names)


def _shorten(word: str) -> str:
    # «van», «де» are no names of their own.
    return word if word.endswith(".") or word.islower() else f"{word[:1]}."
