"""Questions in a browser: found as one types, opened by their address, whole without script."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.visits import WIDE, Visitor, visible

ADDRESS = "/questions/"
QUESTIONS = "[data-questions] details"


def field(page: Page) -> Locator:
    return page.get_by_label("Найти вопрос на этой странице")


def shown(page: Page) -> list[str]:
    return visible(page.locator(f"{QUESTIONS} > summary")).all_inner_texts()


def test_words_leave_the_questions_that_have_them(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, WIDE)
    every = shown(page)
    assert len(every) > 3
    title = every[0].replace("\N{NO-BREAK SPACE}", " ").rstrip("?")
    field(page).fill(f"  {title.upper()}  ")
    left = shown(page)
    assert every[0] in left
    assert len(left) < len(every)
    status = page.get_by_role("status").and_(page.locator("[data-found]"))
    expect(status).to_have_text(f"Найдено вопросов: {len(left)}")
    # Groups that have nothing left are gone with their headings.
    for group in visible(page.locator("[data-questions]")).all():
        expect(visible(group.locator("summary"))).not_to_have_count(0)
    field(page).fill("ъъъ")
    assert shown(page) == []
    expect(status).to_have_text(re.compile("^Такого вопроса здесь нет"))
    field(page).fill("")
    assert shown(page) == every
    expect(status).to_have_text("")


def test_yo_and_capitals_do_not_matter(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, WIDE)
    one = page.locator(QUESTIONS, has_text=re.compile("[а-я]{3}ё|ё[а-я]{3}")).first
    word = re.search(r"\w*(?:[а-я]{3}ё|ё[а-я]{3})\w*", one.text_content() or "")
    assert word is not None
    field(page).fill(word[0].replace("ё", "е").upper())
    expect(one).to_be_visible()
    field(page).fill("ъъъ")
    expect(one).to_be_hidden()


def test_an_answer_that_has_the_words_is_opened(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, WIDE)
    one = page.locator(QUESTIONS).first
    expect(one).not_to_have_attribute("open", "")
    answer = one.locator(".prose").text_content() or ""
    word = max(re.findall(r"[а-яё]+", answer), key=len)
    field(page).fill(word)
    expect(one).to_have_attribute("open", "")
    expect(one.locator(".prose")).to_be_visible()


def test_an_address_opens_its_question(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, WIDE)
    last = page.locator(QUESTIONS).last.get_attribute("id")
    page.goto(f"{ADDRESS}#{last}")
    expect(page.locator(f"#{last}")).to_have_attribute("open", "")
    expect(page.locator(f"#{last} .prose")).to_be_visible()


def test_a_question_is_opened_by_the_keyboard(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, WIDE)
    summary = page.locator(f"{QUESTIONS} > summary").first
    box = summary.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"{QUESTIONS} .prose").first).to_be_visible()


def test_without_script_there_is_no_search_and_all_answers(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, WIDE, java_script_enabled=False)
    expect(field(page)).to_be_hidden()
    first = page.locator(QUESTIONS).first
    first.locator("summary").click()
    expect(first.locator(".prose")).to_be_visible()
