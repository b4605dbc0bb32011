"""What is said of a material in a word: its type, years, pages, languages, lists it is in."""

from collections.abc import Iterable, Iterator, Mapping

from plugins.model.fields import LocalizedText
from plugins.model.material import TYPES, WORK_LANGUAGES, Material
from plugins.model.persona import Persona
from plugins.model.school import COMPONENTS
from plugins.model.slug import transliterate
from plugins.model.training import STAGES
from plugins.pages.parts import DateText, Link
from plugins.pages.view import View

KINDS = {
    "book": "book",
    "brochure": "brochure",
    "almanac": "collection of papers",
    "manual": "manual",
    "series": "series",
    "article": "article",
    "press": "press article",
    "interview": "interview",
    "standard": "standard",
    "case-studies": "case studies",
    "document": "document of the network",
    "report": "report",
    "programme": "school programme",
    "project": "project description",
    "presentation": "presentation",
    "promo": "leaflet or poster",
    "video": "video",
    "newsletter": "newsletter",
    "web": "web page",
}


def kind_word(view: View, material: Material) -> str:
    """Return what `material` is, as one says of a single one."""
    return view.interface.gettext(KINDS[material.type])


def describe_makers(view: View, material: Material) -> str:
    """Return who made it: its authors, else the organisations that answer for it."""
    made = material.authors or material.organisations
    return ", ".join(made.best(view.language)) if made else ""


def describe_year(view: View, material: Material) -> str:
    """Return the year in which it came out: «2009», «около 2008»; nothing if it is not known."""
    if material.date is None:
        return ""
    year = f"{material.date.year:04}"
    if not material.date_estimated:
        return year
    return view.interface.gettext("about %(year)s") % {"year": year}


def describe_date(view: View, material: Material) -> DateText | None:
    """Return when it came out, in words."""
    date = material.date
    return view.span(date, None, material.date_estimated) if date else None


def describe_pages(view: View, pages: int | None) -> str:
    """Return «24 страницы»; nothing where it is not known."""
    if pages is None:
        return ""
    return view.interface.ngettext("%(num)s page", "%(num)s pages", pages) % {"num": pages}


def describe_languages(view: View, codes: Iterable[str]) -> str:
    """Return «на русском, на английском»; codes that are not known are left out."""
    known = (WORK_LANGUAGES[each].best(view.language) for each in codes if each in WORK_LANGUAGES)
    return ", ".join(f"{each[:1].lower()}{each[1:]}" for each in known)


def facet_link(view: View, name: str, value: str, title: LocalizedText) -> Link:
    """Return a link to the list of materials that have `value`."""
    where = view.list_address(Material, f"{name}/{transliterate(value)}/")
    return Link(title.best(view.language), where, view.foreign(title))


def kind_link(view: View, material: Material) -> Link:
    """Return a link to the list of materials of its type, in the singular."""
    where = facet_link(view, "type", material.type, TYPES[material.type]).address
    word = kind_word(view, material)
    return Link(f"{word[:1].upper()}{word[1:]}", where)


def language_links(view: View, material: Material) -> tuple[Link, ...]:
    """Return links to the lists of materials in its languages."""
    return _terms(view, "language", material.written_in, WORK_LANGUAGES)


def component_links(view: View, material: Material) -> tuple[Link, ...]:
    """Return links to the lists of materials about the same parts of the model."""
    return _terms(view, "component", material.components, COMPONENTS)


def stage_links(view: View, material: Material) -> tuple[Link, ...]:
    """Return links to the lists of materials for the same experience."""
    return _terms(view, "stage", material.stages, STAGES)


def audience_links(view: View, material: Material) -> tuple[Link, ...]:
    """Return links to the lists of materials for the same people."""
    found = []
    for id in material.audience:
        persona = view.catalogue.get(Persona.collection, id)
        if isinstance(persona, Persona):
            found.append(facet_link(view, "audience", id, persona.group or persona.title))
    return tuple(found)


def facet_values(material: Material) -> Iterator[str]:
    """Yield the lists that `material` is in: `type/book`, `library/2009`, as addresses end."""
    for name, value in dict.fromkeys(material.facets()):
        yield f"{Material.collection if name == 'year' else name}/{transliterate(value)}"
    yield from (f"topic/{transliterate(each)}" for each in dict.fromkeys(material.topics))
    yield from (f"region/{transliterate(each)}" for each in dict.fromkeys(material.regions))
    yield from (f"tag/{each}" for each in dict.fromkeys(map(transliterate, material.tags)) if each)


def _terms(
    view: View, name: str, values: Iterable[str], terms: Mapping[str, LocalizedText]
) -> tuple[Link, ...]:
    return tuple(facet_link(view, name, each, terms[each]) for each in values)
