"""Quarters become words: «III квартал 2012 года», “third quarter of 2012”."""

from plugins.model.language import Language
from plugins.model.quarters import Quarter
from plugins.words.dates import NBSP

ROMAN = ("I", "II", "III", "IV")
ENGLISH = ("first", "second", "third", "fourth")


def describe_quarter(quarter: Quarter, language: Language) -> str:
    """Return `quarter` in words, to stand within a line."""
    if language == "en":
        return f"{ENGLISH[quarter.number - 1]} quarter of{NBSP}{quarter.year}"
    return f"{ROMAN[quarter.number - 1]}{NBSP}квартал {quarter.year}{NBSP}года"
