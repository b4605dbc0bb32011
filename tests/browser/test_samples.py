"""What every kind of page must be, in languages by turns: each is opened once for all of it.

Each test takes the page as it was opened, in a wide window, and may change its window, its
colours, its medium and what is folded in it: the next one finds it restored.
"""

import io
import itertools
import re
from typing import Literal

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.addresses import EACH_KIND, SITE_NAMES, Sample
from tests.browser.measures import (
    contrasts,
    contrasts_everywhere,
    contrasts_with_paper,
    overflow,
)
from tests.browser.schemes import DARK, LIGHT, SCHEMES
from tests.browser.spacing import WIDE_SPACING, cut_text, overlapping_text, set_style
from tests.browser.targets import small_targets
from tests.browser.visits import (
    HEIGHT,
    SMALL_PHONE,
    WIDE,
    WIDTHS,
    open_all,
    texts,
    visible,
)

LEAST = 7.0  # of contrast
ZOOM = 4
FINGER = 44  # pixels (WCAG 2.2, 2.5.5)
PAPER = 673  # CSS pixels: A4 without the margins of @page
SHEET = 987  # CSS pixels: its height
LONG = 5000  # letters: more than a sheet holds
FULL = re.compile(r"\w")
PRINTED = "() => document.querySelector('main').innerText"
STILL = 0.01  # seconds
USUAL_LETTERS, LARGE_LETTERS = 16, 32  # pixels, as set in a browser
CHOSEN = tuple(scheme for scheme in SCHEMES if scheme.chosen != "system")
PROSE = "main :is(h1, .lead, .prose p, .prose td, dt, dd > p, .step p)"
LETTERS = "() => parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
GROUND = "() => getComputedStyle(document.documentElement).backgroundColor"
SIZES = "all => all.map(one => [one.currentSrc || one.src, one.complete ? one.naturalWidth : 0])"
# Words are only parted by the rules of a language that the page names.
HYPHENATED = """() => [...document.querySelectorAll('body *')]
  .filter((one) => getComputedStyle(one).hyphens === 'auto')
  .map((one) => one.closest('[lang]')?.lang)"""
OWN_WORDS = """() => {
  const copy = document.querySelector('main').cloneNode(true);
  copy.querySelectorAll('code, pre, noscript, [lang]').forEach((one) => one.remove());
  return copy.textContent;
}"""
# How thick the outline of what has the focus is, 0 if it cannot be seen.
RING = """() => {
  const style = getComputedStyle(document.activeElement);
  const seen = !['none', 'hidden'].includes(style.outlineStyle) &&
    !style.outlineColor.endsWith(', 0)');
  return seen ? parseFloat(style.outlineWidth) : 0;
}"""
FIXED = """() => [...document.body.querySelectorAll('*')]
  .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
  .filter((one) => one.checkVisibility())
  .reduce((sum, one) => sum + one.getBoundingClientRect().height, 0)"""
# Scripts are not told which links were visited, so their colour is laid over those links that
# have the common colour of links; all others have one of their own, visited or not.
VISITED = """(all) => {
  const colour = (one) => getComputedStyle(one).color;
  const usual = document.createElement('span');
  usual.style.color = 'var(--link)';
  document.body.append(usual);
  const found = all.filter((one) => colour(one) === colour(usual));
  usual.remove();
  for (const one of found) one.style.color = 'var(--visited)';
  for (const one of found) one.dataset.visited = '';
  return found.length;
}"""
MOVING = """(still) => {
  const seconds = (list) => Math.max(...list.split(',').map((one) =>
    one.trim().endsWith('ms') ? parseFloat(one) / 1000 : parseFloat(one)));
  const found = [];
  for (const node of document.querySelectorAll('*'))
    for (const part of [null, '::before', '::after', '::backdrop', '::details-content']) {
      const style = getComputedStyle(node, part);
      const longest = Math.max(seconds(style.transitionDuration), seconds(style.animationDuration));
      if (longest > still || style.scrollBehavior === 'smooth')
        found.push(`${node.tagName}.${node.className}${part || ''}: ${longest} s`);
    }
  return found;
}"""
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


@pytest.fixture(scope="module", params=EACH_KIND, ids=str)
def sample(request: pytest.FixtureRequest) -> Sample:
    """Return each sample; the tests of one come together."""
    chosen: Sample = request.param
    return chosen


def resize(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})


def weak(found: dict[str, float]) -> dict[str, float]:
    assert found
    return {name: round(each, 2) for name, each in found.items() if each < LEAST}


def test_the_first_tab_is_the_skip_link_and_enter_moves_to_main(page: Page) -> None:
    # The first test of a page: nothing has had the focus yet.
    skip = page.locator("body > a").first
    expect(skip).not_to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    expect(page.locator("h1")).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert page.locator(":focus").evaluate("one => Boolean(one.closest('main, footer'))")


def test_focus_is_seen_in_the_colours_of_the_system(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.locator("body > a").first.focus()
    for _ in range(8):
        assert page.evaluate(RING) >= 2
        page.keyboard.press("Tab")


def test_pages_load_whole_from_this_site_alone(page: Page) -> None:
    sizes = page.locator("img").evaluate_all(SIZES)
    assert all(size > 0 for _, size in sizes), sizes
    # A drawing that is missing from its sprite takes no room.
    drawn = visible(page.locator("svg")).locator("use")
    assert drawn.count()
    boxes = drawn.evaluate_all("all => all.map(one => one.getBBox().width)")
    assert all(boxes), boxes
    sheets = page.evaluate("() => [...document.styleSheets].map(one => one.cssRules.length)")
    assert sheets
    assert all(sheets)
    # The visitor itself fails the test for requests elsewhere and for errors.


def test_landmarks_title_and_one_heading(page: Page, sample: Sample) -> None:
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


def test_navigations_have_names_and_headings_leave_no_level_out(page: Page, sample: Sample) -> None:
    names = [each.get_attribute("aria-label") for each in page.get_by_role("navigation").all()]
    assert all(names)
    assert len(set(names)) == len(names)
    assert {"ru": "Главное меню", "en": "Main menu"}[sample.language] in names
    found = page.locator("main").locator("h1, h2, h3, h4, h5, h6")
    levels = [int(name[1]) for name in found.evaluate_all("all => all.map(one => one.tagName)")]
    assert levels[0] == 1
    steps = itertools.pairwise(levels)
    assert all(after <= before + 1 for before, after in steps), levels


def test_no_typewriter_quotes_are_left(page: Page, sample: Sample) -> None:
    text = page.evaluate(OWN_WORDS)
    assert '"' not in text
    if sample.language == "ru":
        assert " - " not in text


def test_words_are_parted_by_the_rules_of_their_language(page: Page) -> None:
    resize(page, SMALL_PHONE)
    assert set(page.evaluate(HYPHENATED)) <= {"ru", "en"}


def test_nothing_moves_where_motion_is_not_wanted(page: Page) -> None:
    assert page.evaluate(MOVING, STILL) == []


def test_pages_fit_any_width(page: Page) -> None:
    for all_is_open in (False, True):
        if all_is_open:
            open_all(page)
        for width in WIDTHS:
            resize(page, width)
            found = overflow(page)
            assert not found, found


def test_pages_fit_a_desk_at_400_percent(page: Page) -> None:
    height = HEIGHT // ZOOM
    page.set_viewport_size({"width": WIDE // ZOOM, "height": height})
    found = overflow(page)
    assert not found, found
    # What stays in its place leaves room to read.
    assert page.evaluate(FIXED) < height / 3


def test_pages_fit_a_small_phone_with_letters_twice_as_large(page: Page) -> None:
    resize(page, SMALL_PHONE)
    before = page.evaluate(LETTERS)
    tools = page.context.new_cdp_session(page)

    def set_letters(size: int) -> None:
        tools.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})

    try:
        set_letters(LARGE_LETTERS)
        assert page.evaluate(LETTERS) > before * 1.7
        for all_is_open in (False, True):
            if all_is_open:
                open_all(page)
            found = overflow(page)
            assert not found, found
            assert cut_text(page) == []
    finally:
        set_letters(USUAL_LETTERS)
        tools.detach()


def test_wide_spacing_loses_nothing(page: Page) -> None:
    open_all(page)
    for spacing in ("", WIDE_SPACING):
        set_style(page, spacing)
        for width in (SMALL_PHONE, 768, WIDE):
            resize(page, width)
            where = f"{width} px{', spaced' if spacing else ''}"
            assert cut_text(page) == [], where
            assert overlapping_text(page) == [], where
            found = overflow(page)
            assert not found, (where, found)


def test_what_is_touched_is_as_large_as_a_finger(page: Page) -> None:
    open_all(page)
    small = {}
    for width in (SMALL_PHONE, WIDE):
        resize(page, width)
        found = small_targets(page, FINGER)
        small |= {width: found} if found else {}
    assert small == {}


def test_all_text_stands_out(page: Page) -> None:
    open_all(page)
    for scheme in SCHEMES:
        scheme.put_on(page)
        assert weak(contrasts_everywhere(page)) == {}, scheme


def test_visited_links_stand_out(page: Page) -> None:
    LIGHT.put_on(page)
    assert page.locator("a[href]").evaluate_all(VISITED)
    links = page.locator("a[data-visited]")
    for scheme in SCHEMES:
        scheme.put_on(page)
        assert weak(contrasts(links)) == {}, scheme


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_pages_are_read_in_the_colours_of_the_system(
    page: Page, colours: Literal["light", "dark"]
) -> None:
    page.emulate_media(forced_colors="active", color_scheme=colours)
    assert weak(contrasts_everywhere(page)) == {}


def test_no_navigation_is_printed_and_the_text_is(page: Page) -> None:
    open_all(page)  # paper shows what is folded too
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


def test_nothing_is_folded_or_cut_at_the_edge_of_the_paper(page: Page) -> None:
    resize(page, PAPER)
    LIGHT.put_on(page)
    page.emulate_media(media="print")
    assert page.evaluate(FOLDED) == []
    found = overflow(page)
    assert not found, found
    assert cut_text(page) == []
    assert page.evaluate(SCROLLED) == []


def test_paper_is_white_and_text_black_in_any_scheme(page: Page) -> None:
    resize(page, PAPER)
    page.emulate_media(media="print")
    for scheme in (DARK, *CHOSEN):
        scheme.put_on(page)
        ground = page.evaluate(GROUND)
        assert ground in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"), scheme
        # Printers leave grounds out; what is printed with its ground must stand on that too.
        found = {**contrasts_with_paper(page), **contrasts_everywhere(page)}
        assert weak(found) == {}, scheme


def test_a_page_becomes_sheets_of_paper(page: Page) -> None:
    resize(page, PAPER)
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


def words(text: str) -> str:
    """Return `text` without what lines and pages put between its letters."""
    return re.sub(r"[\W_]+", "", text)
