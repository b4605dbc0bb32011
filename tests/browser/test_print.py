"""Paper gets the text, black on white, whole, without what only leads elsewhere."""

import io
import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.addresses import EACH_KIND, Sample
from tests.browser.visits import Visitor

PAPER = 673  # CSS pixels: A4 without the margins of @page
LONG = 5000  # letters: more than a sheet holds
FULL = re.compile(r"\w")
SHEET = 987  # CSS pixels: the height of A4 without the margins of @page
PRINTED = """() => document.querySelector('main').innerText"""


def words(text: str) -> str:
    """Return `text` without what lines and pages put between its letters."""
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_a_page_becomes_sheets_of_paper(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address, PAPER, reduced_motion="reduce")
    page.emulate_media(media="print")
    text = page.evaluate(PRINTED)
    height = page.evaluate("() => document.documentElement.scrollHeight")
    title = page.locator("h1").inner_text()
    page.emulate_media(media="null")
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, format="A4"))).pages
    printed = [sheet.extract_text() for sheet in sheets]
    assert all(FULL.search(each) for each in printed), [len(each) for each in printed]
    assert words(title) in words(printed[0])
    # As many sheets as it all needs, with some space left at their ends; the end is on the last.
    assert len(sheets) <= 2 + 1.25 * height / SHEET
    assert len(sheets) > 1 or len(text) < LONG
    end = words(text)[-20:]
    assert end in words("".join(printed[-2:]))


def test_a_printed_page_says_whose_it_is(visitor: Visitor) -> None:
    page = visitor.open("/news/2009/pilot-2009/")
    page.emulate_media(media="print")
    name = page.get_by_role("banner").get_by_text("Общественно-активные школы", exact=True)
    expect(name).to_be_visible()
    expect(page.get_by_role("contentinfo")).to_be_visible()
