"""What the templates of trainings and the self-assessment see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.model.training import Training
from plugins.pages.library.contexts import Shelf
from plugins.pages.parts import (
    Card,
    FacetGroup,
    Link,
    Pagination,
    Skeleton,
    SourceLine,
    Text,
)
from plugins.pages.schedule import EventCard


@dataclass(frozen=True, slots=True)
class StageGroup:
    """Trainings for schools of one experience; `address` is that of their list."""

    title: str
    address: str
    trainings: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EducationPage:
    """`education.html`: what is taught, what comes next, where to go."""

    template: ClassVar[str] = "education.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    doors: tuple[Card, ...]
    upcoming: tuple[EventCard, ...]
    built: str
    stages: tuple[StageGroup, ...]
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class TrainingItem:
    """A training in their list; `facets` are names and values, as the filter asks for them."""

    card: Card
    stages: str
    facts: tuple[Link, ...]  # words, some of them foreign; they lead nowhere
    facets: str


@dataclass(frozen=True, slots=True)
class TrainingListPage:
    """`trainings_list.html`: a numbered page of trainings."""

    template: ClassVar[str] = "trainings_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    items: tuple[TrainingItem, ...]
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """How to ask for a training: a letter with its subject, or whom to ask for an address."""

    email: str = ""
    letter: str = ""
    ask: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class TrainingPage:
    """`training.html`: a training with its runs."""

    template: ClassVar[str] = "training.html"

    skeleton: Skeleton
    entry: Training
    title: str
    text: Text | None
    days: str
    stages: tuple[Link, ...]
    audience: tuple[Link, ...]
    formats: tuple[Link, ...]
    topics: tuple[Link, ...]
    tags: tuple[Link, ...]
    before: tuple[Link, ...]
    after: tuple[Link, ...]
    centres: tuple[Link, ...]
    standards: tuple[Link, ...]
    upcoming: tuple[EventCard, ...]
    past: tuple[EventCard, ...]
    built: str
    request: Request
    materials: Shelf
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class StandardItem:
    """A standard: what to look at, what each score means, what helps with it."""

    id: str
    title: str
    short: str
    summary: str
    indicators: tuple[str, ...]
    scores: tuple[str, ...]
    language: Language | None
    pages: tuple[Link, ...]
    trainings: tuple[Link, ...]
    materials: tuple[Link, ...]
    schools: tuple[Link, ...]
    model: bool = False  # the schools are model schools


@dataclass(frozen=True, slots=True)
class AssessmentPage:
    """`self_assessment.html`: the standards as a form, and what helps with each."""

    template: ClassVar[str] = "self_assessment.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    standards: tuple[StandardItem, ...]
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False
