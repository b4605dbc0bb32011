"""Countries become their names."""

from babel import Locale

from plugins.model.language import Language
from plugins.words.dates import LOCALES


def country_name(code: str, language: Language) -> str:
    """Return the name of a country as CLDR has it: «Польша» of `PL`; the code if it has none."""
    return str(Locale.parse(LOCALES[language]).territories.get(code, code))
