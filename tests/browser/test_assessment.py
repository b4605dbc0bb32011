"""The self-assessment and the filter of trainings in a browser: by mouse, by keyboard, without."""

import json
import re
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.visits import PHONE, WIDE, Visitor, address_of, texts, visible

ADDRESS = "/education/self-assessment/"
STANDARDS = 9
FILE = "#answers-file"
SAID = "#answers-said"
# A score for each standard in turn; the sixth is the weakest.
SCORES = (3, 4, 2, 3, 4, 1, 2, 3, 4)
CLICK = """(scores) => document.querySelectorAll('.standard').forEach((one, index) =>
  one.querySelector(`input[value="${scores[index]}"]`).click())"""


def start(visitor: Visitor, width: int = WIDE, **options: Any) -> Page:
    """Open the form as nobody has filled it in yet."""
    page = visitor.open("/404.html", width, **options)
    page.evaluate("() => localStorage.clear()")
    page.goto(ADDRESS)
    return page


def fill(page: Page) -> None:
    page.evaluate(CLICK, SCORES)


def scores(page: Page) -> list[str]:
    return texts(page.locator("[data-score]"))


def given(name: str, **values: Any) -> Any:
    file = {"kind": "community-school-self-assessment", "version": 1, "scores": {}, **values}
    return {"name": name, "mimeType": "application/json", "buffer": json.dumps(file).encode()}


WRONG: tuple[tuple[Any, str], ...] = (
    ({"name": "a.json", "mimeType": "application/json", "buffer": b"{"}, "повреждён"),
    ({"name": "a.json", "mimeType": "application/json", "buffer": b"null"}, "чего-то другого"),
    (given("a.json", kind="other"), "чего-то другого"),
    (given("a.json", version=2), "более новой"),
    (given("a.json", scores=[3]), "повреждён"),
    (given("a.json", scores={"leadership": 5}), "Балл стандарта «Лидерство»"),
    (given("a.json", scores={"leadership": "3"}), "Балл стандарта «Лидерство»"),
    (given("a.json", scores={'"]<b>': 3}), 'нет: "]<b>.'),
)


def test_scores_become_a_table_a_drawing_and_an_order(visitor: Visitor) -> None:
    page = start(visitor)
    assert scores(page) == [""] * STANDARDS
    expect(page.locator(".radar circle")).to_have_count(0)
    natural = texts(page.locator(".advice h3"))
    fill(page)
    assert scores(page) == [str(score) for score in SCORES]
    expect(page.get_by_text("Оценено: 9 из 9. В среднем: 2,9.")).to_be_visible()
    expect(page.locator(".radar circle")).to_have_count(STANDARDS)
    assert page.locator(".radar__area").get_attribute("d").count("L") == STANDARDS - 1  # type: ignore[union-attr]
    order = sorted(range(STANDARDS), key=lambda index: SCORES[index])
    assert texts(page.locator(".advice h3")) == [natural[index] for index in order]
    assert texts(page.locator(".advice [data-said]"))[0] == "1 из 4"
    assert page.locator(".advice > li").first.get_by_role("link").count()


def test_answers_are_kept_until_they_are_deleted(visitor: Visitor) -> None:
    page = start(visitor)
    fill(page)
    page.reload()
    assert scores(page) == [str(score) for score in SCORES]
    expect(page.locator(".standard :checked")).to_have_count(STANDARDS)
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Удалить ответы").click()
    expect(page.locator(".standard :checked")).to_have_count(STANDARDS)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Удалить ответы").click()
    expect(page.locator(SAID)).to_have_text("Ответы удалены.")
    assert page.evaluate("() => localStorage.length") == 0
    page.reload()
    assert scores(page) == [""] * STANDARDS


def test_what_is_saved_to_a_file_is_loaded_from_it(visitor: Visitor) -> None:
    page = start(visitor)
    fill(page)
    with page.expect_download() as saving:
        page.get_by_role("button", name="Сохранить в файл").click()
    assert re.fullmatch(r"self-assessment-\d{4}-\d\d-\d\d\.json", saving.value.suggested_filename)
    saved = json.loads(saving.value.path().read_text(encoding="utf-8"))
    assert list(saved["scores"].values()) == [*SCORES]
    page = start(visitor)
    page.set_input_files(FILE, [given("kept.json", **saved)])
    expect(page.locator(SAID)).to_have_text("Загружено ответов: 9.")
    assert scores(page) == [str(score) for score in SCORES]
    page.reload()
    expect(page.locator(".standard :checked")).to_have_count(STANDARDS)


def test_a_wrong_file_is_told_and_changes_nothing(visitor: Visitor) -> None:
    page = start(visitor)
    page.locator("#standard-leadership-2").check()
    for file, message in WRONG:
        page.set_input_files(FILE, [file])
        expect(page.locator(SAID)).to_contain_text(message)
        assert scores(page) == ["2", *[""] * (STANDARDS - 1)], message


def test_broken_memory_does_not_break_the_page(visitor: Visitor) -> None:
    page = start(visitor)
    for kept in ("{", "null", '{"leadership": 9, "gone": 2, "services": 2}'):
        page.evaluate("(text) => localStorage.setItem('self-assessment', text)", kept)
        page.reload()
        assert scores(page).count("") == (STANDARDS - 1 if "services" in kept else STANDARDS)


def test_standards_are_scored_by_the_keyboard(visitor: Visitor) -> None:
    page = start(visitor)
    page.locator("#standard-leadership-1").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#standard-leadership-2")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#standard-partnership-1")).to_be_focused()
    page.keyboard.press("ArrowUp")  # from the first to the last
    assert scores(page)[:3] == ["2", "4", ""]
    expect(page.get_by_role("group", name="2. Партнёрство")).to_be_visible()


def test_the_drawing_fits_a_phone_and_is_read(visitor: Visitor) -> None:
    page = start(visitor, PHONE)
    fill(page)
    assert page.evaluate("() => document.documentElement.scrollWidth") <= PHONE
    names = page.locator(".radar text:not(.radar__step)")
    boxes = [name.bounding_box() for name in names.all()]
    assert len(boxes) == STANDARDS
    assert all(box and box["x"] >= 0 and box["x"] + box["width"] <= PHONE for box in boxes)
    assert all(box and box["height"] >= 12 for box in boxes)
    assert page.locator(".radar svg").get_attribute("aria-hidden") == "true"


def test_without_script_it_is_a_form_to_print(visitor: Visitor) -> None:
    page = visitor.open(ADDRESS, WIDE, java_script_enabled=False)
    expect(visible(page.locator(".standard [type=radio]"))).to_have_count(4 * STANDARDS)
    expect(page.get_by_text("Как считать")).to_be_visible()
    expect(visible(page.get_by_role("button", name="Сохранить в файл"))).to_have_count(0)
    expect(page.get_by_text("Ответы остаются в этом браузере")).to_be_hidden()
    page.emulate_media(media="print")
    expect(visible(page.locator(".standard [type=radio]"))).to_have_count(4 * STANDARDS)
    expect(visible(page.locator("[data-score]"))).to_have_count(STANDARDS)


def test_trainings_are_chosen_by_several_properties(visitor: Visitor) -> None:
    page = visitor.open("/trainings/", WIDE)
    items = visible(page.locator("[data-facets]"))
    first = texts(items.locator("h2"))
    teacher = page.get_by_role("group", name="Для кого").get_by_label("учителя")
    teacher.check()
    expect(page.get_by_role("status").filter(has_text="Подходит:")).to_be_visible()
    expect(page.locator(".pagination")).to_be_hidden()
    total = items.count()
    assert total == int(re.findall(r"\d+", teacher.locator("xpath=..").inner_text())[0])
    page.get_by_role("group", name="По опыту").get_by_label("Начинающим").check()
    expect(items).not_to_have_count(total)
    facets = [item.get_attribute("data-facets") or "" for item in items.all()]
    assert facets
    assert all("audience/teacher" in each and "stage/beginner" in each for each in facets)
    address = address_of(page)
    assert address == "/trainings/?audience=teacher&stage=beginner"
    chosen = texts(items.locator("h2"))
    page.reload()  # the address keeps the choice
    expect(items).to_have_count(len(chosen))
    assert texts(items.locator("h2")) == chosen
    page.get_by_role("button", name="Снять все отметки").click()
    expect(page.locator(".pagination")).to_be_visible()
    assert texts(items.locator("h2")) == first
    assert address_of(page) == "/trainings/"


def test_without_script_trainings_have_lists_by_property(visitor: Visitor) -> None:
    page = visitor.open("/trainings/", WIDE, java_script_enabled=False)
    page.get_by_role("link", name=re.compile("^Начинающим")).click()
    assert address_of(page) == "/trainings/stage/beginner/"
