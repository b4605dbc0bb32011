"""Questions: lists with all answers, pages of single ones, and where to ask."""

import json
from typing import Any

import pytest

from plugins.catalogue.listings import find_listings
from plugins.model.body import Body
from plugins.model.entry import Entry, Origin
from plugins.model.language import Language
from plugins.model.page import Page
from plugins.model.persona import Persona
from plugins.model.question import Question
from plugins.model.site import Site
from plugins.model.vocabulary import Topic
from plugins.pages.parts import Link
from plugins.pages.questions.ask import ask_link
from plugins.pages.questions.contexts import QuestionListPage, QuestionPage
from plugins.pages.questions.question import faq_data, plain_text, question_page, shorten
from plugins.pages.questions.question_list import question_list_page
from plugins.pages.view import View
from tests.entries import catalogue, entry
from tests.pages.calendar.desk import INTERFACES, frame_of, make_view

STEPS = [{"page": "../pages/index.md", "title": "Шаг", "text": "Сюда"}]


def question(id: str, html: str = "<p>Ответ.</p>", **values: Any) -> Question:
    body = Body(id, (), {id: html})
    origin = Origin(f"questions/{id}.md", id, (("ru", body),))
    return Question.load({"title": f"Вопрос {id}?", **values}, origin)


def persona(id: str, order: int, group: str | None = None) -> Persona:
    words = {"question": "Что?", "summary": "Вот.", "steps": STEPS}
    return entry(Persona, id, order=order, group=group, **words)


PEOPLE = (persona("head", 2, "директора"), persona("parent", 1))
TOPICS = (entry(Topic, "model"), entry(Topic, "money"))


def open_question(view: View, id: str) -> QuestionPage:
    found = view.catalogue.get("questions", id)
    assert isinstance(found, Question)
    return question_page(view, frame_of(view), found)


def open_list(view: View, path: str = "questions/", number: int = 1) -> QuestionListPage:
    (listing,) = (each for each in find_listings(view.catalogue) if each.path == path)
    page = question_list_page(view, frame_of(view), listing, number, ("ru",))
    assert isinstance(page, QuestionListPage)
    return page


def groups(page: QuestionListPage) -> list[tuple[str, list[str]]]:
    return [
        (group.title, [item.page.title.split()[1] for item in group.items]) for group in page.groups
    ]


def sample() -> View:
    return make_view(
        *PEOPLE,
        *TOPICS,
        question("a", personas=["head"], topics=["money"], order=3),
        question("b", personas=["parent", "head"], topics=["model", "money"], order=2),
        question("c", topics=["model"], order=4),
        question("d", personas=["head"], topics=["model"], order=1),
    )


def test_the_list_is_by_who_asks_those_of_everybody_first() -> None:
    assert groups(open_list(sample())) == [
        ("Для всех", ["c?"]),
        ("Запись parent", ["b?"]),
        ("Директора", ["d?", "a?"]),
    ]


def test_the_list_of_the_same_people_is_by_topic() -> None:
    page = open_list(sample(), "questions/audience/head/")
    assert groups(page) == [("Запись model", ["d?", "b?"]), ("Запись money", ["a?"])]
    assert page.whole is not None


def test_the_list_of_a_topic_is_by_who_asks() -> None:
    page = open_list(sample(), "questions/topic/money/")
    assert groups(page) == [("Запись parent", ["b?"]), ("Директора", ["a?"])]


def test_each_question_has_an_anchor_an_address_and_its_answer() -> None:
    (item,) = open_list(sample()).groups[0].items
    assert (item.id, item.page.address) == ("question-c", "/questions/c/")
    assert item.text is not None
    assert str(item.text.__html__()) == "<p>Ответ.</p>"


def structured(page: QuestionListPage | QuestionPage) -> dict[str, Any]:
    found = json.loads(page.skeleton.head.structured)["@graph"][0]
    assert found["@type"] == "FAQPage"
    return dict(found)


def test_structured_data_hold_what_is_on_the_page() -> None:
    view = sample()
    names = [each["name"] for each in structured(open_list(view))["mainEntity"]]
    assert names == ["Вопрос c?", "Вопрос b?", "Вопрос d?", "Вопрос a?"]
    (one,) = structured(open_question(view, "a"))["mainEntity"]
    assert one["acceptedAnswer"] == {"@type": "Answer", "text": "Ответ."}
    assert one["url"] == "https://example.org/questions/a/"


def test_answers_become_plain_text() -> None:
    html = "<p>Раз &amp; <b>два</b>.</p><ul><li>три</li><li>че<i>ты</i>ре</li></ul>"
    view = make_view(question("a", html))
    (one,) = view.catalogue.of(Question)
    assert plain_text(view.text(one)) == "Раз & два. три четыре"
    assert plain_text(None) == ""
    assert faq_data(view, [one])["mainEntity"][0]["acceptedAnswer"]["text"].startswith("Раз & два")


def test_a_description_ends_with_a_word() -> None:
    assert shorten("Коротко.") == "Коротко."
    long = shorten("слово, " * 40)
    assert len(long) <= 161
    assert long.endswith("слово…")


def test_related_questions_share_people_or_topics() -> None:
    page = open_question(sample(), "a")
    # One that shares both stands before one that shares only who asks.
    assert [each.title for each in page.related] == ["Вопрос b?", "Вопрос d?"]
    assert [each.title for each in page.audience] == ["директора"]
    assert page.audience[0].address == "/questions/audience/head/"


def test_when_it_was_checked_is_said_in_words() -> None:
    page = open_question(make_view(question("a", checked="2026-11")), "a")
    assert page.checked is not None
    assert page.checked.text == "ноябрь 2026\u00a0г."
    assert open_question(make_view(question("a")), "a").checked is None


def ask(language: Language, *contacts: str, about: bool = True) -> Link:
    home = entry(Page, "index", layout="home")
    words = {"title": "Сайт & школы", "tagline": "О нас", "organisation": "Центр"}
    site = entry(
        Site,
        "site",
        menu=[{"page": "../pages/index.md", "title": "Главная"}],
        licence={"text": "Свободно"},
        contacts=[{"text": each} for each in contacts],
        **words,
    )
    entries: list[Entry] = [home, site, *([entry(Page, "about/site")] if about else [])]
    view = sample()
    made = View(catalogue(*entries), language, INTERFACES[language], view.settings)
    return ask_link(made, frame_of(made).value)


def test_a_letter_has_its_subject() -> None:
    link = ask("en", "Красноярск", "Пишите: ask@example.org")
    assert link.title == "Write to ask@example.org"
    subject = (
        "A%20question%20for%20the%20site%20%E2%80%9C"
        "%D0%A1%D0%B0%D0%B9%D1%82%20%26%20%D1%88%D0%BA%D0%BE%D0%BB%D1%8B%E2%80%9D"
    )
    assert link.address == f"mailto:ask@example.org?subject={subject}"


@pytest.mark.parametrize(("about", "address"), [(True, "/about/site/"), (False, "/")])
def test_without_an_address_it_says_where_to_ask(about: bool, address: str) -> None:
    assert ask("ru", "Красноярск", about=about).address == address
