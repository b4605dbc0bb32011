"""An open page of the preview follows the file that is being edited, by itself."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.preview import Served, served_copy
from tests.browser.visits import Visitor

FILE = "content/news/2014/perm-3.md"
SHEET = "theme/static/css/base.css"
ADDRESS = "/news/2014/perm-3/"
GOOD, BAD = "date: 2014-04-23", "date: soon"
OLD, NEW = "Приглашали не только школы", "Приглашали вовсе не только школы"
SOON = 30_000  # milliseconds


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served_copy(tmp_path_factory.mktemp("preview")) as copy:
        yield copy


@pytest.fixture
def author(browser: Browser, served: Served) -> Iterator[Visitor]:
    """Yield a visitor of the preview; whatever went wrong in its pages fails the test."""
    one = Visitor(browser, served.origin)
    texts = {path: path.read_bytes() for path in map(served.root.joinpath, (FILE, SHEET))}
    yield one
    for path, text in texts.items():
        if path.read_bytes() != text:
            path.write_bytes(text)
    found = one.finish()
    one.close()
    assert found == []


def line_of(served: Served, words: str) -> int:
    lines = (served.root / FILE).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def expect_text(page: Page, text: str) -> None:
    expect(page.locator("main .prose")).to_contain_text(text, timeout=SOON, use_inner_text=True)


def test_a_fault_and_its_mend_show_by_themselves(author: Visitor, served: Served) -> None:
    page = author.open(ADDRESS)
    panel = page.locator("#preview-faults")
    expect_text(page, OLD)
    expect(panel).to_have_count(0)

    served.replace(FILE, GOOD, BAD)
    expect(panel).to_be_visible(timeout=SOON)
    line = line_of(served, BAD)
    expect(panel).to_contain_text(f"{FILE}:{line}:")
    expect(panel).to_contain_text("C105")
    expect(panel).to_contain_text(BAD)
    expect(panel.locator("[data-code=C105]")).to_have_count(1)
    expect(panel).to_be_in_viewport()
    expect_text(page, OLD)
    assert page.locator("#preview-faults ~ main").is_visible()

    served.replace(FILE, BAD, GOOD)
    served.replace(FILE, OLD, NEW)
    expect(panel).to_have_count(0, timeout=SOON)
    expect_text(page, NEW)


def test_a_new_style_sheet_shows_by_itself(author: Visitor, served: Served) -> None:
    page = author.open(ADDRESS)
    heading = page.locator("h1")
    added = "\nh1 { color: rgb(1, 2, 3) !important; }\n"
    sheet = served.root / SHEET
    sheet.write_text(sheet.read_text(encoding="utf-8") + added, encoding="utf-8")
    expect(heading).to_have_css("color", "rgb(1, 2, 3)", timeout=SOON)


def test_the_panel_fits_a_phone(author: Visitor, served: Served) -> None:
    page = author.open(ADDRESS, 320)
    served.replace(FILE, GOOD, BAD)
    try:
        expect(page.locator("#preview-faults")).to_be_visible(timeout=SOON)
        assert page.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth")
    finally:
        served.replace(FILE, BAD, GOOD)
    expect(page.locator("#preview-faults")).to_have_count(0, timeout=SOON)
