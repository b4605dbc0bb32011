"""Every template gives a page that can be told by its title, its landmarks and its heading."""

import itertools

import pytest

from tests.browser.addresses import LANGUAGES, SAMPLES, SITE_NAMES, Language, Sample, in_language
from tests.browser.visits import Visitor, texts, visible

HEADINGS = {
    "home": ("Движение общественно-активных школ", None),
    "list": ("Новости", "News"),
    "item": ("Восемьдесят школ восьми стран испытывают самооценку ОАШ", None),
    "persona": ("Родитель", "Parent"),
    "history": ("История движения", "History of the movement"),
    "glossary": ("Словарь движения", None),
    "not found": ("Такой страницы нет", None),
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
    wanted = HEADINGS.get(sample.shows, (None, None))[LANGUAGES.index(sample.language)]
    assert wanted in (None, title)
    name = SITE_NAMES[sample.language]
    alone = sample.shows in ("home", "not found")
    assert page.title() == (title if alone else f"{title} — {name}")


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
    menu = visible(page.locator(".site-menu a"))
    assert len(set(texts(menu))) == len(texts(menu)) == 8
    addresses = [each.get_attribute("href") or "" for each in menu.all()]
    assert all(each.startswith(in_language("/", language)) for each in addresses)
    for address in addresses:
        answer = page.goto(address)
        assert answer is not None
        assert answer.ok
