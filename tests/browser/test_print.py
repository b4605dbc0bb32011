"""Paper gets the text, black on white, whole, without what only leads elsewhere."""

import io
import re

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.addresses import EACH_KIND, SAMPLES, Sample
from tests.browser.measures import contrasts_everywhere, contrasts_with_paper, overflow
from tests.browser.schemes import DARK, LIGHT, SCHEMES, Scheme
from tests.browser.spacing import cut_text
from tests.browser.visits import Visitor, texts, visible

CHOSEN = tuple(scheme for scheme in SCHEMES if scheme.chosen != "system")
PAPER = 673  # CSS pixels: A4 without the margins of @page
LONG = 5000  # letters: more than a sheet holds
FULL = re.compile(r"\w")
PROSE = "main :is(h1, .lead, .prose p, .prose td, dt, dd > p, .step p)"
SHEET = 987  # CSS pixels: the height of A4 without the margins of @page
# Text in a box that scrolls on the screen cannot be scrolled on paper. Frames are for screens.
SCROLLED = """() => [...document.body.querySelectorAll('*:not(:has(iframe), iframe)')]
  .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowX !== 'visible')
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
  .map((one) => `${one.tagName}.${one.className}`)"""
# A fold whose heading is printed, but not what is in it.
FOLDED = """() => [...document.querySelectorAll('details')]
  .filter((one) => one.checkVisibility())
  .filter((one) => [...one.children].some((part) => part.tagName !== 'SUMMARY' &&
    !(part.checkVisibility({contentVisibilityAuto: true}) && part.getClientRects().length)))
  .map((one) => one.textContent.trim().slice(0, 40))"""
PRINTED = """() => document.querySelector('main').innerText"""


def on_paper(visitor: Visitor, address: str, scheme: Scheme = LIGHT) -> Page:
    page = visitor.open(address, PAPER, reduced_motion="reduce")
    scheme.put_on(page)
    page.emulate_media(media="print")
    return page


def words(text: str) -> str:
    """Return `text` without what lines and pages put between its letters."""
    return re.sub(r"[\W_]+", "", text)


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_no_navigation_is_printed_and_the_text_is(visitor: Visitor, sample: Sample) -> None:
    page = visitor.open(sample.address)
    shown = texts(visible(page.locator(PROSE)))
    assert shown
    page.emulate_media(media="print")
    assert texts(visible(page.locator(PROSE))) == shown
    left = visible(page.locator("nav, [role=navigation], [role=search], form, button"))
    assert texts(left) == []
    expect(page.get_by_role("link", name="English", exact=True)).to_have_count(0)
    skip = page.locator("body > a[href='#site-main']")
    assert skip.count() == 1
    assert visible(skip).count() == 0


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_what_is_folded_on_the_screen_is_printed(visitor: Visitor, sample: Sample) -> None:
    page = on_paper(visitor, sample.address)
    assert page.evaluate(FOLDED) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_nothing_is_cut_at_the_edge_of_the_paper(visitor: Visitor, sample: Sample) -> None:
    page = on_paper(visitor, sample.address)
    found = overflow(page)
    assert not found, found
    assert cut_text(page) == []
    assert page.evaluate(SCROLLED) == []


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_paper_is_white_and_text_black_in_any_scheme(visitor: Visitor, sample: Sample) -> None:
    page = on_paper(visitor, sample.address)
    for scheme in (DARK, *CHOSEN):
        scheme.put_on(page)
        ground = page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor")
        assert ground in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"), scheme
        # Printers leave grounds out; what is printed with its ground must stand on that too.
        found = {**contrasts_with_paper(page), **contrasts_everywhere(page)}
        weak = {name: ratio for name, ratio in found.items() if ratio < 7}
        assert weak == {}, scheme


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_a_page_becomes_sheets_of_paper(visitor: Visitor, sample: Sample) -> None:
    page = on_paper(visitor, sample.address)
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
