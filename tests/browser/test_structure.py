"""Every template gives a page that can be told by its title, its landmarks and its heading."""

import itertools

import pytest

from tests.browser.addresses import LANGUAGES, SAMPLES, SITE_NAMES, Language, Sample, in_language
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


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_landmarks_title_and_one_heading(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address)
    assert page.locator("html").get_attribute("lang") == sample.language
    for role in ("banner", "main", "contentinfo"):
        assert page.get_by_role(role).count() == 1, role
    heading = page.locator("h1")
    assert heading.count() == 1
    assert heading.is_visible()
    title = heading.inner_text().strip()
    assert title
    name = SITE_NAMES[sample.language]
    # What has no page above it does not say whose it is: its own title does.
    alone = sample.kind in ("home", "not_found")
    assert page.title() == (title if alone else f"{title} — {name}")


@pytest.mark.parametrize("address", HEADINGS)
def test_headings_are_those_of_the_content(visitor: Visitor, address: str) -> None:
    title = visitor.open(address).locator("h1").inner_text()
    assert title.replace("\N{NO-BREAK SPACE}", " ") == HEADINGS[address]


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_navigations_have_names_and_headings_leave_no_level_out(
    visitor: Visitor, sample: Sample
) -> None:
    page = visitor.open(sample.address)
    names = [each.get_attribute("aria-label") for each in page.get_by_role("navigation").all()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert {"ru": "Главное меню", "en": "Main menu"}[sample.language] in names
    found = page.locator("main").locator("h1, h2, h3, h4, h5, h6")
    levels = [int(name[1]) for name in found.evaluate_all("all => all.map(one => one.tagName)")]
    assert levels[0] == 1
    steps = itertools.pairwise(levels)
    assert all(after <= before + 1 for before, after in steps), levels


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
