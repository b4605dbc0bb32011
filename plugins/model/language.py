"""The languages of the site: Russian is the original, English its translation."""

from typing import Literal

Language = Literal["ru", "en"]

ORIGINAL: Language = "ru"
LANGUAGES: tuple[Language, ...] = ("ru", "en")


def prefix(language: Language) -> str:
    """Return where pages of `language` live below the root: `""` or `"en/"`."""
    return "" if language == ORIGINAL else f"{language}/"
