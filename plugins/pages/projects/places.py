"""Countries and regions become their names, and links to the dossiers of regions."""

from collections.abc import Iterable

from babel import Locale

from plugins.catalogue.desks import dossier_path
from plugins.model.language import Language
from plugins.model.vocabulary import Region
from plugins.pages.parts import Link
from plugins.pages.view import View
from plugins.words.dates import LOCALES


def country_name(code: str, language: Language) -> str:
    """Return the name of a country as CLDR has it: «Польша» of `PL`; the code if it has none."""
    return str(Locale.parse(LOCALES[language]).territories.get(code, code))


def dossier_links(view: View, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return links to the dossiers of regions that an entry names: those have one."""
    found = (view.catalogue.get(Region.collection, id) for id in ids)
    return tuple(
        Link(
            each.title.best(view.language), view.root(dossier_path(each)), view.foreign(each.title)
        )
        for each in found
        if isinstance(each, Region)
    )
