"""What the templates of questions see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.model.question import Question
from plugins.pages.parts import (
    DateText,
    FacetGroup,
    Link,
    Pagination,
    Skeleton,
    SourceLine,
    Text,
)


@dataclass(frozen=True, slots=True)
class QuestionPage:
    """`question.html`: a question, its answer, and questions that are near to it."""

    template: ClassVar[str] = "question.html"

    skeleton: Skeleton
    entry: Question
    title: str
    text: Text | None
    audience: tuple[Link, ...]
    topics: tuple[Link, ...]
    tags: tuple[Link, ...]
    centre: Link | None
    checked: DateText | None
    related: tuple[Link, ...]
    ask: Link
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class QuestionItem:
    """A question with its answer in a list, at the anchor `id`."""

    id: str
    page: Link
    text: Text | None = None


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """The questions of the same people, or on the same topic."""

    title: str
    items: tuple[QuestionItem, ...]
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class QuestionListPage:
    """`questions_list.html`: a numbered page of questions with their answers."""

    template: ClassVar[str] = "questions_list.html"

    skeleton: Skeleton
    title: str
    text: Text | None
    groups: tuple[QuestionGroup, ...]
    ask: Link
    total: int
    pagination: Pagination
    facets: tuple[FacetGroup, ...] = ()
    whole: Link | None = None
