"""A question becomes the context of its page."""

import re
from typing import Any

from markupsafe import Markup

from plugins.model.artifact import Shared
from plugins.model.persona import Persona
from plugins.model.question import Question
from plugins.model.resource_centre import ResourceCentre
from plugins.model.slug import transliterate
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link, Text
from plugins.pages.questions.ask import ask_link
from plugins.pages.questions.contexts import QuestionPage
from plugins.pages.view import View

RELATED = 5
BLOCK_END = re.compile(r"(?=</(?:p|li|h[1-6]|td|th|tr|dt|dd|blockquote|pre)>|<br\b)")
DESCRIPTION = 160  # letters, about as many as search engines show


def question_page(view: View, frame: Shared[Frame], question: Question) -> QuestionPage:
    """Gather what `question.html` shows. Pure: the same catalogue, the same page."""
    path, language = question.permalink() or "", view.language
    title, text = question.title.best(language), view.text(question)
    crumbs = (
        view.home,
        Link(Question.labels[language], view.root(f"{Question.collection}/")),
    )
    head = make_head(
        view,
        path,
        title,
        question.summary.best(language) if question.summary else shorten(plain_text(text)),
        languages=question.languages,
        crumbs=crumbs,
        structured=[faq_data(view, [question])],
        feeds=entry_channels(view, question),
    )
    centre = view.catalogue.get(ResourceCentre.collection, question.centre or "")
    return QuestionPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, question.languages, f"{Question.collection}/"
        ),
        entry=question,
        title=title,
        text=text,
        audience=audience_links(view, question),
        topics=view.topics(question),
        tags=view.tags(question),
        centre=view.link(centre) if centre else None,
        checked=view.day(question.checked) if question.checked else None,
        related=tuple(view.link(each) for each in find_related(view, question)),
        ask=ask_link(view, frame.value),
        sources=view.sources(question.sources),
        outdated=question.translation_age(language),
        draft=question.draft,
    )


def audience_links(view: View, question: Question) -> tuple[Link, ...]:
    """Return links to the lists of the questions that the same people ask."""
    links = []
    for id in question.personas:
        persona = view.catalogue.get(Persona.collection, id)
        if isinstance(persona, Persona):
            title = persona.group or persona.title
            where = view.root(f"{Question.collection}/audience/{transliterate(id)}/")
            links.append(Link(title.best(view.language), where, view.foreign(title)))
    return tuple(links)


def find_related(view: View, question: Question) -> list[Question]:
    """Return the questions that share most people and topics with `question`."""
    personas, topics = set(question.personas), set(question.topics)
    found = []
    for each in view.catalogue.of(Question):
        shared = len(personas.intersection(each.personas)) + 2 * len(
            topics.intersection(each.topics)
        )
        if shared and each is not question:
            found.append((-shared, each.order, each.id, each))
    return [each for *_, each in sorted(found, key=lambda one: one[:3])[:RELATED]]


def faq_data(view: View, questions: list[Question]) -> dict[str, Any]:
    """Return schema.org's FAQPage: the site answers, not its readers, so it is no QAPage."""
    return {
        "@type": "FAQPage",
        "inLanguage": view.language,
        "mainEntity": [
            {
                "@type": "Question",
                "name": each.title.best(view.language),
                "url": view.settings.absolute(view.link(each).address),
                "acceptedAnswer": {"@type": "Answer", "text": plain_text(view.text(each))},
            }
            for each in questions
        ],
    }


def plain_text(text: Text | None) -> str:
    """Return `text` without markup, on one line; blocks stay apart."""
    if text is None:
        return ""
    return Markup(BLOCK_END.sub(" ", text.__html__())).striptags()


def shorten(text: str) -> str:
    """Return the beginning of `text`, as a description of a page."""
    if len(text) <= DESCRIPTION:
        return text
    return f"{text[:DESCRIPTION].rpartition(' ')[0].rstrip(' ,;:—-')}…"
