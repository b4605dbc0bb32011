"""Headings and the menu say what the content says."""

import pytest

from tests.browser.addresses import LANGUAGES, Language, in_language
from tests.browser.visits import Visitor, main_menu, texts, visible

HEADINGS = {
    "/": "Движение общественно-активных школ",
    "/news/": "Новости",
    "/en/news/": "News",
    "/news/2009/pilot-2009/": "Восемьдесят школ восьми стран испытывают самооценку ОАШ",
    "/for/parent/": "Родитель",
    "/en/for/parent/": "Parent",
    "/about/history/": "История движения",
    "/en/about/history/": "History of the movement",
    "/about/glossary/": "Словарь движения",
    "/404.html": "Такой страницы нет",
}


@pytest.mark.parametrize("address", HEADINGS)
def test_headings_are_those_of_the_content(visitor: Visitor, address: str) -> None:
    title = visitor.open(address).locator("h1").inner_text()
    assert title.replace("\N{NO-BREAK SPACE}", " ") == HEADINGS[address]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_names_the_sections(visitor: Visitor, language: Language) -> None:
    page = visitor.open(in_language("/", language))
    menu = visible(main_menu(page).locator("a"))
    assert len(set(texts(menu))) == len(texts(menu)) == 8
    addresses = [each.get_attribute("href") or "" for each in menu.all()]
    assert all(each.startswith(in_language("/", language)) for each in addresses)
    for address in addresses:
        answer = page.goto(address)
        assert answer is not None
        assert answer.ok
