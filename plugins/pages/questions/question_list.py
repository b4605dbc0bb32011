"""Questions become the contexts of their lists: all answers, by who asks or by topic."""

from dataclasses import replace
from itertools import groupby

from plugins.catalogue.listings import Listing, page_path
from plugins.model.artifact import Shared
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.persona import Persona
from plugins.model.question import Question
from plugins.model.vocabulary import Topic
from plugins.pages.contexts import Context, ListPage
from plugins.pages.feeds import list_channels
from plugins.pages.head import make_head
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame, Skeleton
from plugins.pages.questions.ask import ask_link
from plugins.pages.questions.contexts import QuestionGroup, QuestionItem, QuestionListPage
from plugins.pages.questions.question import faq_data
from plugins.pages.view import View


def question_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows; questions of the same people by topic."""
    by_topic = listing.facet is not None and listing.facet.name == "audience"
    kind: type[Entry] = Topic if by_topic else Persona
    places = {entry.id: place for place, entry in enumerate(view.catalogue.of(kind))}

    def group(question: Question) -> str:
        named = question.topics if by_topic else question.personas
        return named[0] if named else ""

    questions = [each for each in listing.entries if isinstance(each, Question)]
    questions.sort(key=lambda each: places.get(group(each), -1))
    size = view.settings.page_size
    if len(listing.numbers(size)) > 1:
        questions = questions[(number - 1) * size : number * size]
    base = list_page(view, frame, listing, number, languages)
    return QuestionListPage(
        skeleton=_with_answers(view, listing, base, languages, questions),
        title=base.title,
        text=base.text,
        groups=tuple(
            _group(view, view.catalogue.get(kind.collection, id), list(found))
            for id, found in groupby(questions, key=group)
        ),
        ask=ask_link(view, frame.value),
        total=base.total,
        pagination=base.pagination,
        facets=base.facets,
        whole=base.whole,
    )


def _with_answers(
    view: View,
    listing: Listing,
    base: ListPage,
    languages: tuple[Language, ...],
    questions: list[Question],
) -> Skeleton:
    """Return what stands around the list, with its questions and answers as structured data."""
    head, pages = base.skeleton.head, base.pagination
    head = make_head(
        view,
        page_path(listing.path, pages.number),
        head.title,
        head.description,
        languages=languages,
        crumbs=base.skeleton.crumbs,
        structured=[faq_data(view, questions)],
        feeds=list_channels(view, listing),
        previous=pages.previous,
        next_=pages.next,
    )
    return replace(base.skeleton, head=head)


def _group(view: View, named: Entry | None, questions: list[Question]) -> QuestionGroup:
    items = tuple(_item(view, each) for each in questions)
    if named is None:
        return QuestionGroup(view.interface.gettext("For everybody"), items)
    title = (named.group if isinstance(named, Persona) else None) or named.title
    words = title.best(view.language)
    return QuestionGroup(f"{words[:1].upper()}{words[1:]}", items, view.foreign(title))


def _item(view: View, question: Question) -> QuestionItem:
    return QuestionItem(f"question-{question.name}", view.link(question), view.text(question))
