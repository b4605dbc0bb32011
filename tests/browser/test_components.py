"""What components do by themselves: calendars and maps that become lists, a dialog, no scripts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visits import PHONE, SMALL_PHONE, WIDE, Visitor, texts, visible

TITLES = ".month-grid__title"
TILES = ".tile-map a"


@pytest.fixture
def plain(browser: Browser, origin: str) -> Iterator[Page]:
    """Yield a page of a browser without JavaScript."""
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_a_month_is_a_table_where_there_is_room(visitor: Visitor) -> None:
    page = visitor.open("/design/month-grid/campaign/", WIDE)
    cells = page.get_by_role("table", name="Ноябрь 2006").get_by_role("columnheader")
    assert cells.first.inner_text().split() == ["Пн", "понедельник"]
    left = [page.locator(f"time[datetime='2006-11-{day}']").bounding_box() for day in (16, 19)]
    bar = page.locator("[data-part='start'] > a").bounding_box()
    assert bar
    assert left[0]
    assert left[1]
    # The bar of a campaign begins under its first day and reaches below the last of the week.
    assert abs(bar["x"] - left[0]["x"]) < 8
    assert bar["x"] + bar["width"] > left[1]["x"] + left[1]["width"]


@pytest.mark.parametrize(
    ("example", "titles"),
    [
        (
            "campaign",
            ["«Присоединяйтесь!»", "Международный день толерантности", "День матери"],
        ),
        (
            "from-before",
            [
                "«Присоединяйтесь!»",
                "Всемирный день борьбы со СПИДом",
                "Международный день инвалидов",
                "Международный день добровольцев",
                "День прав человека",
                "День Конституции",
            ],
        ),
    ],
)
def test_on_a_phone_a_month_lists_each_event_once(
    visitor: Visitor, example: str, titles: list[str]
) -> None:
    page = visitor.open(f"/design/month-grid/{example}/", PHONE)
    assert texts(visible(page.locator(TITLES))) == titles
    whens = [one.bounding_box() for one in visible(page.locator(".month-grid__when")).all()]
    assert len(whens) == len(titles)
    assert all(box and box["height"] > 10 for box in whens)


def test_days_of_the_small_calendar_are_targets_on_a_small_phone(visitor: Visitor) -> None:
    page = visitor.open("/design/month-grid/small/", SMALL_PHONE)
    boxes = [day.bounding_box() for day in page.locator(".month-grid td > a").all()]
    assert len(boxes) == 12
    assert all(box and box["width"] >= 44 and box["height"] >= 44 for box in boxes)
    assert all(box and box["x"] >= 0 and box["x"] + box["width"] <= SMALL_PHONE for box in boxes)


def test_a_map_and_its_list_hold_the_same_regions_and_numbers(visitor: Visitor) -> None:
    found = {}
    for width in (PHONE, WIDE):
        page = visitor.open("/design/tile-map/whole/", width)
        tiles = visible(page.locator(TILES)).all()
        boxes = [tile.bounding_box() for tile in tiles]
        assert all(box and box["width"] >= 44 and box["height"] >= 44 for box in boxes)
        parts = [tile.locator(".tile-map__title, .tile-map__count").all() for tile in tiles]
        found[width] = [[part.text_content() for part in each] for each in parts]
    assert found[PHONE] == found[WIDE]
    assert ["Томская область", "4"] in found[PHONE]


def test_no_two_tiles_share_a_cell(visitor: Visitor) -> None:
    page = visitor.open("/design/tile-map/whole/", WIDE)
    boxes = [tile.bounding_box() for tile in page.locator(".tile-map li").all()]
    places = {(round(box["x"]), round(box["y"])) for box in boxes if box}
    assert len(places) == len(boxes) == 83


def test_a_dialog_opens_and_closes_by_keyboard_without_scripts(plain: Page) -> None:
    plain.goto("/design/dialog/plain/")
    button = plain.get_by_role("button", name="Как брать тексты")
    dialog = plain.get_by_role("dialog", name="Лицензия")
    for close in ("Escape", "Enter"):
        button.press("Enter")
        dialog.wait_for()
        # The focus goes to the button that closes it, and back where it came from.
        plain.keyboard.press(close)
        dialog.wait_for(state="hidden")
        plain.keyboard.press("Enter")
        dialog.wait_for()
        plain.keyboard.press("Escape")
        dialog.wait_for(state="hidden")


def test_fields_tell_their_hints_and_errors(visitor: Visitor) -> None:
    page = visitor.open("/design/field/error/", PHONE)
    field = page.get_by_role("textbox", name="Электронная почта")
    told = field.evaluate("one => one.ariaDescribedByElements.map(each => each.textContent)")
    assert told == ["Ответим на этот адрес.", "Ошибка: В адресе нет знака @."]
    assert field.get_attribute("aria-invalid") == "true"


def test_a_choice_is_seen_without_colour(visitor: Visitor) -> None:
    page = visitor.open("/design/field/radios/", PHONE)
    weight = "one => getComputedStyle(one).fontWeight"
    chosen, other = page.locator("label").nth(1), page.locator("label").nth(2)
    assert chosen.evaluate(weight) != other.evaluate(weight)
    other.click()
    assert page.get_by_role("radio", name="Опытная").is_checked()
