"""Which pages of the real content stand for which template."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["ru", "en"]
LANGUAGES: tuple[Language, ...] = ("ru", "en")
SITE_NAMES: dict[Language, str] = {"ru": "Общественно-активные школы", "en": "Community schools"}

# One page of each template, by what it shows; the English ones have the same address after /en.
RUSSIAN = {
    "home": "/",
    "list": "/news/",
    "item": "/news/2009/pilot-2009/",
    "page": "/about/",
    "persona": "/for/parent/",
    "history": "/about/history/",
    "glossary": "/about/glossary/",
    "not found": "/404.html",
}
UNTRANSLATED = "/news/2014/perm-3/"
WITH_TABLES = ("/about/levels/", "/community/", "/education/", "/partners/")
LIST_PAGES = 6


@dataclass(frozen=True, slots=True)
class Sample:
    """A page that stands for its template, in one language."""

    shows: str
    language: Language

    @property
    def address(self) -> str:
        return in_language(RUSSIAN[self.shows], self.language)

    def __str__(self) -> str:
        return f"{self.shows}-{self.language}"


def in_language(russian: str, language: Language) -> str:
    """Return the address of the translation of the page at `russian`."""
    return russian if language == "ru" else f"/en{russian}"


SAMPLES = tuple(Sample(shows, language) for shows in RUSSIAN for language in LANGUAGES)
