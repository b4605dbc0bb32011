"""Entries become documents that hold the words they are looked for by."""

from collections.abc import Sequence

import pytest

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.governance import GovernanceBody
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.school import School
from plugins.model.term import Term
from plugins.model.vocabulary import Source, Topic
from plugins.search.documents import Document, find_documents
from plugins.search.html import file_path, page_address, render
from tests.entries import catalogue, entry, event, region

SCHOOL = entry(
    School,
    "tomsk-15",
    title={"ru": "Средняя школа № 15", "en": "Secondary School No. 15"},
    short={"ru": "Школа № 15", "en": "School No. 15"},
    locality={"ru": "Ёлкино", "en": "Yolkino"},
    regions=["ru-tom"],
    practices={"ru": ["Клуб добрых дел"], "en": ["A club of good deeds"]},
)
TOM = entry(
    type(region()),
    "ru-tom",
    title={"ru": "Томская область", "en": "Tomsk Oblast"},
    district="Сибирский",
    zones=["Asia/Tomsk"],
)


def documents(*entries: Entry) -> dict[str, Document]:
    return {page_address(each): each for each in find_documents(catalogue(*entries))}


def said(document: Document) -> str:
    return render(document)


def test_a_school_is_found_by_its_town_region_and_practices_in_both_languages() -> None:
    found = documents(SCHOOL, TOM)
    russian, english = found["/schools/tomsk-15/"], found["/en/schools/tomsk-15/"]
    for word in ("Ёлкино", "Томская область", "Клуб добрых дел", "Школа № 15", "Secondary"):
        assert word in said(russian)
    for word in ("Yolkino", "Tomsk Oblast", "A club of good deeds", "Средняя школа"):
        assert word in said(english)
    assert russian.filters.pairs() == (
        ("kind", "schools"),
        ("region", "ru-tom"),
        ("language", "ru"),
        ("language", "en"),
    )


def test_the_year_of_an_event_is_the_one_it_begins_in() -> None:
    (found, _) = find_documents(catalogue(event("forum", start="2026-12-30", end="2027-01-02")))
    assert ("year", "2026") in found.filters.pairs()
    assert found.date == "30\N{NO-BREAK SPACE}декабря 2026\N{NO-BREAK SPACE}г."


def test_what_is_not_translated_is_found_in_english_under_its_russian_address() -> None:
    found = documents(entry(News, "gift", date="2018", title="Подарок"))
    english = found["/en/news/2018/gift/"]
    assert (english.address, english.title, english.foreign) == (
        "/news/2018/gift/",
        "Подарок",
        True,
    )
    assert not found["/news/2018/gift/"].foreign


def test_words_of_the_glossary_stand_under_their_anchors() -> None:
    page = entry(Page, "words", title="Словарь", layout="glossary")
    term = entry(Term, "tutor", title={"ru": "Наставник", "en": "Tutor"}, meaning="Кто помогает.")
    found = documents(page, term)["/words/"]
    assert '<h3 id="term-tutor">Наставник</h3>\n<p>Кто помогает.</p>\n<p>Tutor</p>' in said(found)


def test_what_is_gathered_on_a_page_without_anchors_is_found_there() -> None:
    page = entry(Page, "community/governance", title="Кто решает")
    body = entry(GovernanceBody, "board", title="Правление", summary="Решает.")
    found = documents(page, body)["/community/governance/"]
    assert "<h3>Правление</h3>\n<p>Решает.</p>" in said(found)


def test_a_region_has_a_document_only_if_it_has_a_page() -> None:
    assert "/regions/ru-tom/" in documents(SCHOOL, TOM)
    assert "/regions/ru-tom/" not in documents(TOM)


def test_texts_are_escaped_and_sources_are_no_words_of_an_entry() -> None:
    source = entry(Source, "paper", title="Газета", url="https://example.org/")
    news = entry(News, "a", date="2018", title='<b>&"', summary="1 < 2", sources=["paper"])
    found = said(documents(news, source)["/news/2018/a/"])
    assert '<h1 data-pagefind-meta="title">&lt;b&gt;&amp;&quot;</h1>' in found
    assert "1 &lt; 2" in found
    assert "Газета" not in found


def test_topics_are_words_and_filters() -> None:
    topic = entry(Topic, "volunteering", title="Добровольчество")
    found = documents(event("week", topics=["volunteering"]), topic)["/events/week/"]
    assert "Добровольчество" in said(found)
    assert ("topic", "volunteering") in found.filters.pairs()


def test_documents_stand_in_the_order_of_their_paths_whatever_order_they_came_in() -> None:
    entries = [event("b"), event("a"), entry(News, "c", date="2018")]

    def paths(given: Sequence[Entry]) -> list[str]:
        return [file_path(each) for each in find_documents(catalogue(*given))]

    assert paths(entries) == paths(entries[::-1])
    assert paths(entries)[:2] == ["events/a/index.html", "events/b/index.html"]


@pytest.mark.parametrize("kind", [Event, News])
def test_entries_without_a_page_have_no_document(kind: type[Entry]) -> None:
    empty = Catalogue((kind, Term), (entry(Term, "x", meaning="Слово."),))
    assert not list(find_documents(empty))
