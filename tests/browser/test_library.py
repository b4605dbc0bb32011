"""The library in a browser: materials are chosen by several properties, references copied."""

import re

from playwright.sync_api import expect

from tests.browser.visits import PHONE, WIDE, Visitor, address_of, texts, visible

YEARS = """(items) => items.map((each) =>
  Number(/library\\/(\\d{4})/.exec(each.dataset.facets)?.[1] ?? 0))"""


def test_materials_are_chosen_by_several_properties(visitor: Visitor) -> None:
    page = visitor.open("/library/", WIDE)
    items = visible(page.locator("[data-facets]"))
    first = texts(items.locator("h2"))
    types = page.get_by_role("group", name="По типу")
    counts = 0
    for name in ("Статьи", "Пресса"):
        box = types.get_by_label(name)
        box.check()
        counts += int(re.findall(r"\d+", box.locator("xpath=..").inner_text())[0])
    expect(items).to_have_count(counts)
    expect(page.get_by_role("status").filter(has_text=f"Подходит: {counts} из")).to_be_visible()
    years = page.locator("[data-facets]").evaluate_all(YEARS)
    assert years == sorted(years, reverse=True)
    page.get_by_role("group", name="По языку").get_by_label("На английском").check()
    expect(items).not_to_have_count(counts)
    facets = [item.get_attribute("data-facets") or "" for item in items.all()]
    assert facets
    assert all("language/en" in each for each in facets)
    assert address_of(page) == "/library/?type=article&type=press&language=en"
    page.get_by_role("button", name="Снять все отметки").click()
    expect(page.locator(".pagination")).to_be_visible()
    assert texts(items.locator("h2")) == first


def test_what_nothing_fits_is_said(visitor: Visitor) -> None:
    page = visitor.open("/library/?type=brochure&language=en", WIDE)
    expect(page.get_by_role("status").filter(has_text="Такого материала нет")).to_be_visible()
    expect(page.locator("[data-facets]")).to_have_count(0)


def test_without_script_materials_have_lists_by_property(visitor: Visitor) -> None:
    page = visitor.open("/library/", WIDE, java_script_enabled=False)
    page.get_by_role("link", name=re.compile("^Брошюры")).click()
    assert address_of(page) == "/library/type/brochure/"
    expect(visible(page.get_by_role("main").get_by_role("button"))).to_have_count(0)


def test_a_reference_is_copied(visitor: Visitor) -> None:
    page = visitor.open("/library/kornetov-what-is-cs/", PHONE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    block = page.locator("#cite-gost")
    block.get_by_role("button", name="Скопировать").click()
    expect(block.get_by_role("status")).to_have_text("Скопировано")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == block.locator(".cited__text").text_content()
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE
