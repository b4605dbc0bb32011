"""The nine standards become the context of the self-assessment."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.model.fields import LocalizedText
from plugins.model.material import Material
from plugins.model.school import School
from plugins.model.standard import Standard
from plugins.model.training import Training
from plugins.pages.education.contexts import AssessmentPage, StandardItem
from plugins.pages.education.places import desk_skeleton, page_summary, page_title
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View

MOST = 4  # trainings, materials and schools for each standard
SELF_ASSESSMENT = "self-assessment"  # a topic: what is about it helps with any standard


Groups = Mapping[str, Sequence[School]]


def assessment_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> AssessmentPage:
    """Gather what `self_assessment.html` shows. Pure: the same catalogue, the same page."""
    intro, standards = desk.intro, view.catalogue.of(Standard)
    schools, models = _schools(view), _schools(view, models=True)
    named = [*(intro.sources if intro else ()), *(id for each in standards for id in each.sources)]
    return AssessmentPage(
        skeleton=desk_skeleton(view, frame, desk),
        title=page_title(view, desk.path),
        summary=page_summary(view, desk.path),
        text=view.text(intro) if intro else None,
        standards=tuple(_standard(view, each, schools, models) for each in standards),
        sources=view.sources(tuple(dict.fromkeys(named))),
        outdated=intro.translation_age(view.language) if intro else 0,
        draft=intro.draft if intro else False,
    )


def _standard(view: View, standard: Standard, schools: Groups, models: Groups) -> StandardItem:
    language = view.language
    named: list[LocalizedText] = [standard.title, standard.summary, *standard.scores.in_order]
    # A standard is shown in one language, so that nobody scores half of it by guessing.
    whole = standard.indicators.get(language) is not None and not any(map(view.foreign, named))
    shown = language if whole else "ru"
    keys = [f"topic/{each}" for each in standard.topics]
    keys += [f"component/{standard.component}"] if standard.component else []
    tutors = _first(models, keys)
    return StandardItem(
        id=standard.name,
        title=standard.title.best(shown),
        short=(standard.short or standard.title).best(shown),
        summary=standard.summary.best(shown),
        indicators=standard.indicators.best(shown),
        scores=tuple(each.best(shown) for each in standard.scores.in_order),
        language=None if whole else "ru",
        pages=tuple(_pages(view, standard)),
        trainings=tuple(view.link(each) for each in islice(_trainings(view, standard), MOST)),
        materials=tuple(view.link(each) for each in islice(_materials(view, standard), MOST)),
        schools=tuple(view.link(each) for each in tutors or _first(schools, keys)),
        model=bool(tutors),
    )


def _pages(view: View, standard: Standard) -> Iterator[Link]:
    for path in standard.pages:
        target, fragment = view.catalogue.target(standard.origin.path, path)
        if target is not None:
            link = view.link(target)
            yield Link(link.title, view.part(target, fragment), link.language)


def _trainings(view: View, standard: Standard) -> Iterator[Training]:
    """Yield the trainings that it names, then others of its topics."""
    for id in standard.trainings:
        training = view.catalogue.get(Training.collection, id)
        if isinstance(training, Training):
            yield training
    for training in view.catalogue.of(Training):
        if training.id not in standard.trainings and set(training.topics) & set(standard.topics):
            yield training


def _materials(view: View, standard: Standard) -> Iterator[Material]:
    """Yield the materials of its topics, then those on self-assessment, the newest first."""
    materials, topics = view.catalogue.of(Material), set(standard.topics)
    yield from (each for each in materials if topics & set(each.topics))
    for each in materials:
        if SELF_ASSESSMENT in each.topics and not topics & set(each.topics):
            yield each


def _schools(view: View, *, models: bool = False) -> Groups:
    """Return those who know a part of the model or a topic; of `models` only model schools."""
    groups: dict[str, list[School]] = {}
    for school in view.catalogue.of(School):
        if school.certainty == "low" or (models and not school.model):
            continue
        for component in school.components:
            groups.setdefault(f"component/{component}", []).append(school)
        for topic in school.consulting:
            groups.setdefault(f"topic/{topic}", []).append(school)
    return groups


def _first(groups: Groups, keys: Iterable[str]) -> tuple[School, ...]:
    """Return the first few schools of the groups, each once."""
    found: dict[str, School] = {}
    for school in chain.from_iterable(groups.get(key, ()) for key in keys):
        found.setdefault(school.id, school)
        if len(found) == MOST:
            break
    return tuple(found.values())
