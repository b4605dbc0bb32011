"""What is said of a training in a line: for whom, how long, how it is held."""

from collections.abc import Iterator

from plugins.model.fields import LocalizedText
from plugins.model.persona import Persona
from plugins.model.slug import transliterate
from plugins.model.training import FORMATS, STAGES, Training
from plugins.pages.parts import Link
from plugins.pages.view import View


def training_crumb(view: View) -> Link:
    """Return the link to the catalogue of trainings."""
    return Link(Training.labels[view.language], view.root(f"{Training.collection}/"))


def stage_links(view: View, training: Training) -> tuple[Link, ...]:
    """Return links to the lists of trainings for the same experience."""
    return tuple(_facet(view, "stage", each, STAGES[each]) for each in training.stages)


def format_links(view: View, training: Training) -> tuple[Link, ...]:
    """Return links to the lists of trainings that are held so."""
    return tuple(_facet(view, "format", each, FORMATS[each]) for each in training.formats)


def audience_links(view: View, training: Training) -> tuple[Link, ...]:
    """Return links to the lists of trainings for the same people."""
    found = []
    for id in training.audience:
        persona = view.catalogue.get(Persona.collection, id)
        if isinstance(persona, Persona):
            found.append(_facet(view, "audience", id, persona.group or persona.title))
    return tuple(found)


def describe_days(view: View, training: Training) -> str:
    """Return how long it takes: «3 дня»; nothing where it is not known."""
    if training.days is None:
        return ""
    words = view.interface.ngettext("%(num)s day", "%(num)s days", training.days)
    return words % {"num": training.days}


def facet_values(training: Training) -> Iterator[str]:
    """Yield the lists that `training` is in: `stage/beginner`, as their addresses end."""
    yield from (f"topic/{transliterate(each)}" for each in dict.fromkeys(training.topics))
    for name, value in dict.fromkeys(training.facets()):
        yield f"{name}/{transliterate(value)}"
    yield from (f"tag/{each}" for each in dict.fromkeys(map(transliterate, training.tags)) if each)


def _facet(view: View, name: str, value: str, title: LocalizedText) -> Link:
    where = view.root(f"{Training.collection}/{name}/{transliterate(value)}/")
    return Link(title.best(view.language), where, view.foreign(title))
