"""The version for low vision: settings of one site, kept, there before the first paint."""

import gzip
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from plugins.assets.scripts import squeeze
from tests.browser.addresses import RUSSIAN, Sample
from tests.browser.measures import contrasts_everywhere, overflow, style
from tests.browser.served import serve_folder
from tests.browser.visits import PHONE, SMALL_PHONE, WIDE, Visitor, texts
from tests.site import THEME, sample_site

TEXT = "/about/"
SCHEMES = {
    "black-on-white": ("rgb(255, 255, 255)", "rgb(0, 0, 0)"),
    "white-on-black": ("rgb(0, 0, 0)", "rgb(255, 255, 255)"),
    "blue": ("rgb(181, 222, 250)", "rgb(6, 45, 79)"),
}
# What each choice changes, and what is then seen: the words of `SEEN`.
CHOICES: dict[tuple[str, str], dict[str, object]] = {
    ("size", "2"): {"size": 24},
    ("size", "3"): {"size": 32},
    **{("scheme", name): {"ground": ground, "ink": ink} for name, (ground, ink) in SCHEMES.items()},
    ("letters", "wide"): {"letters": 0.06},
    ("letters", "wider"): {"letters": 0.12},
    ("lines", "wide"): {"lines": 1.8},
    ("lines", "wider"): {"lines": 2.1},
    ("font", "sans"): {"text": "Golos Text", "heading": "Golos Text"},
    ("font", "serif"): {"text": "Piazzolla", "heading": "Piazzolla"},
    ("images", "off"): {"mark": "none"},
}
SEEN = """() => {
  const style = (selector) => getComputedStyle(document.querySelector(selector));
  const text = style('main .prose p'), size = parseFloat(text.fontSize);
  const solid = (colour) => !/^rgba.*, 0\\)$/.test(colour);
  const first = (list) => list.split(',')[0].replaceAll('"', '');
  const round = (number) => Math.round(number * 100) / 100;
  return {
    size: parseFloat(style('html').fontSize),
    ground: ['body', 'html'].map((each) => style(each).backgroundColor).find(solid),
    ink: text.color,
    letters: round((parseFloat(text.letterSpacing) || 0) / size),
    lines: round(parseFloat(text.lineHeight) / size),
    text: first(text.fontFamily),
    heading: first(style('h1').fontFamily),
    mark: style('.brand__mark').display,
  };
}"""
# Keeps the settings of <html> at every moment since there was a body to be painted.
RECORD = """() => {
  window.painted = [];
  new MutationObserver(() => {
    if (document.body) painted.push(JSON.stringify({...document.documentElement.dataset}));
  }).observe(document, {childList: true, subtree: true, attributes: true});
}"""
BLOCKED = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('blocked', 'SecurityError'); }
})"""
ALL = {
    "size": "3",
    "scheme": "white-on-black",
    "letters": "wider",
    "lines": "wider",
    "font": "serif",
    "images": "off",
}
BROKEN = (
    "",
    "{",
    "5",
    "null",
    '"size"',
    "[]",
    '["2"]',
    '{"size": "9", "scheme": "pink; x", "lines": {"a": 1}, "font": null, "images": true}',
    '{"size2": "2", "lang": "xx", "Scheme": "blue", "x:size": "2", "constructor": "blue"}',
)


@pytest.fixture
def reader(browser: Browser, origin: str) -> Iterator[Visitor]:
    """Yield a visitor who was never here; whatever went wrong in the pages fails the test."""
    one = Visitor(browser, origin)
    yield one
    found = one.finish()
    one.close()
    assert found == []


def link(page: Page) -> Locator:
    return page.locator(".vision-link").first


def panel(page: Page) -> Locator:
    return page.locator("#vision")


def choose(page: Page, name: str, value: str) -> None:
    """Choose in the open panel as a mouse does, by the words beside the button."""
    panel(page).locator(f"label:has([name={name}][value='{value}'])").click()


def seen(page: Page) -> dict[str, Any]:
    return dict(page.evaluate(SEEN))


def on_root(page: Page) -> dict[str, str]:
    return dict(page.evaluate("() => ({...document.documentElement.dataset})"))


def kept(page: Page) -> Any:
    return page.evaluate("() => JSON.parse(localStorage.getItem('vision'))")


def keep(page: Page, text: str) -> None:
    page.evaluate("text => localStorage.setItem('vision', text)", text)


def open_usual(reader: Visitor, address: str = TEXT, width: int = WIDE) -> Page:
    """Open `address` with the panel open and nothing chosen yet."""
    page = reader.open(address, width)
    keep(page, "{}")
    page.reload()
    link(page).click()
    return page


@pytest.mark.parametrize(("name", "value"), CHOICES, ids=str)
def test_a_choice_is_seen_at_once_and_kept(reader: Visitor, name: str, value: str) -> None:
    page = open_usual(reader)
    before = seen(page)
    wanted = CHOICES[name, value]
    assert any(before[each] != wanted[each] for each in wanted), before
    choose(page, name, value)
    expected = {**before, **wanted}
    fixed = [each for each in before if each in wanted or name != "scheme"]
    for moment in ("chosen", "kept"):
        now = seen(page)
        assert {each: now[each] for each in wanted} == wanted, moment
        assert all(now[each] == expected[each] for each in fixed), moment
        assert on_root(page) == kept(page) == {name: value}, moment
        page.reload()
    link(page).click()
    expect(panel(page).locator(f"[name={name}]:checked")).to_have_value(value)


def test_choices_hold_on_other_pages_and_in_the_other_language(reader: Visitor) -> None:
    page = reader.open(TEXT)
    keep(page, json.dumps(ALL))
    wanted = {key: each for choice in ALL.items() for key, each in CHOICES[choice].items()}
    for address in (TEXT, "/news/2009/pilot-2009/", "/en/about/"):
        page.goto(address)
        now = seen(page)
        assert {each: now[each] for each in wanted} == wanted, address
        assert on_root(page) == kept(page) == ALL, address


def test_the_first_use_helps_at_once_and_later_ones_open_and_close(reader: Visitor) -> None:
    page = reader.open(TEXT)
    assert on_root(page) == {}
    expect(panel(page)).to_be_hidden()
    expect(link(page)).to_have_attribute("aria-expanded", "false")
    link(page).click()
    assert on_root(page) == kept(page) == {"size": "2", "scheme": "black-on-white"}
    expect(panel(page)).to_be_visible()
    expect(link(page)).to_have_attribute("aria-expanded", "true")
    expect(panel(page).locator(".vision__title")).to_be_focused()
    expect(panel(page).locator(".vision__title")).to_be_in_viewport(ratio=1)
    choose(page, "scheme", "blue")
    link(page).click()
    expect(panel(page)).to_be_hidden()
    expect(link(page)).to_be_focused()
    expect(link(page)).to_have_attribute("aria-expanded", "false")
    page.reload()
    link(page).click()
    assert on_root(page) == {"size": "2", "scheme": "blue"}


def test_the_link_says_what_it_does(reader: Visitor) -> None:
    for address, name in (("/", "Версия для слабовидящих"), ("/en/", "Low-vision version")):
        page = reader.open(address)
        button = page.get_by_role("banner").get_by_role("button", name=name)
        expect(button).to_be_visible()
        expect(button).to_have_attribute("aria-controls", "vision")
        button.click()
        expect(page.get_by_role("region", name=name)).to_be_visible()


def test_each_setting_is_a_named_group_of_choices(reader: Visitor) -> None:
    page = open_usual(reader)
    groups = panel(page).get_by_role("group")
    assert texts(panel(page).locator("legend")) == [
        "Размер текста",
        "Цвета",
        "Интервал между буквами",
        "Интервал между строками",
        "Шрифт",
        "Изображения",
    ]
    assert groups.count() == 6
    for group in groups.all():
        radios = group.get_by_role("radio")
        assert radios.count() >= 2
        assert all(radios.evaluate_all("all => all.map(one => one.labels[0].textContent.trim())"))
        expect(group.get_by_role("radio", checked=True)).to_have_count(1)


def test_the_present_choice_is_told_by_more_than_colour(reader: Visitor) -> None:
    page = open_usual(reader)
    lines = panel(page).locator("label span")
    marked = lines.evaluate_all(
        "all => all.map(one => [getComputedStyle(one).textDecorationLine,"
        " one.previousElementSibling.checked])"
    )
    assert {(line, checked) for line, checked in marked} == {("underline", True), ("none", False)}


def test_a_live_region_tells_what_changed(reader: Visitor) -> None:
    page = open_usual(reader)
    status = panel(page).get_by_role("status")
    expect(status).to_have_text("")
    choose(page, "lines", "wider")
    expect(status).to_have_text("Интервал между строками: очень большой")
    choose(page, "images", "off")
    expect(status).to_have_text("Изображения: заменены словами")


def test_the_usual_view_comes_back(reader: Visitor) -> None:
    page = open_usual(reader)
    usual = seen(page)
    for name, value in ALL.items():
        choose(page, name, value)
    assert on_root(page) == kept(page) == ALL
    panel(page).get_by_role("button", name="Обычный вид").click()
    assert on_root(page) == {}
    assert kept(page) is None
    assert seen(page) == usual
    expect(panel(page)).to_be_hidden()
    expect(link(page)).to_be_focused()
    link(page).click()
    assert on_root(page) == {"size": "2", "scheme": "black-on-white"}


def test_all_is_done_by_keyboard(reader: Visitor) -> None:
    page = reader.open(TEXT)
    for _ in range(6):
        page.keyboard.press("Tab")
        if link(page).evaluate("one => one === document.activeElement"):
            break
    expect(link(page)).to_be_focused()
    page.keyboard.press("Space")
    expect(panel(page).locator(".vision__title")).to_be_focused()
    page.keyboard.press("Tab")
    expect(panel(page).locator("[name=size][value='2']")).to_be_focused()
    assert style(page.locator(":focus"), "outlineStyle") == "solid"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    assert on_root(page) == kept(page) == {"size": "3", "scheme": "white-on-black"}
    for _ in range(6):
        page.keyboard.press("Tab")
    expect(panel(page).get_by_role("button", name="Закрыть настройки")).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel(page)).to_be_hidden()
    expect(link(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(panel(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(panel(page)).to_be_hidden()
    expect(link(page)).to_be_focused()


@pytest.fixture(scope="module")
def settled(browser: Browser, origin: str) -> Iterator[Visitor]:
    """Yield a visitor who has chosen everything before, and whose pages tell what is painted."""
    one = Visitor(browser, origin)
    page = one.open(TEXT)
    keep(page, json.dumps(ALL))
    page.add_init_script(f"({RECORD})()")
    yield one
    one.close()


@pytest.mark.parametrize("sample", RUSSIAN, ids=str)
def test_settings_are_there_before_anything_is_painted(settled: Visitor, sample: Sample) -> None:
    page = settled.open(sample.address)
    states = page.evaluate("painted")
    assert {json.dumps(json.loads(each), sort_keys=True) for each in states} == {
        json.dumps(ALL, sort_keys=True)
    }
    assert settled.finish() == []


def test_settings_need_nothing_from_the_network_but_the_style(reader: Visitor) -> None:
    page = reader.open(TEXT)
    keep(page, json.dumps(ALL))
    page.route("**/js/**", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto(TEXT)
    expect(link(page)).not_to_have_attribute("role", "button")
    now = seen(page)
    assert (now["size"], now["ground"], now["lines"]) == (32, "rgb(0, 0, 0)", 2.1)


def test_what_is_broken_or_foreign_is_ignored(reader: Visitor) -> None:
    page = reader.open(TEXT)
    usual = seen(page)
    for text in BROKEN:
        keep(page, text)
        page.reload()
        assert on_root(page) == {}, text
        assert seen(page) == usual, text
        link(page).click()
        choose(page, "size", "3")
        assert on_root(page)["size"] == kept(page)["size"] == "3", text


def test_what_is_known_is_taken_from_among_the_foreign(reader: Visitor) -> None:
    page = reader.open(TEXT)
    keep(page, '{"size": 2, "scheme": "pink", "lines": "wide", "new": "yes"}')
    page.reload()
    assert on_root(page) == {"size": "2", "lines": "wide"}


def test_without_storage_settings_hold_for_the_page(reader: Visitor) -> None:
    page = reader.open("/")
    page.add_init_script(BLOCKED)
    page.goto(TEXT)
    link(page).click()
    assert on_root(page) == {"size": "2", "scheme": "black-on-white"}
    choose(page, "scheme", "blue")
    page.keyboard.press("Escape")
    link(page).click()
    assert on_root(page) == {"size": "2", "scheme": "blue"}
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert on_root(page) == {"size": "2", "scheme": "blue"}
    panel(page).get_by_role("button", name="Обычный вид").click()
    assert on_root(page) == {}
    page.reload()
    assert on_root(page) == {}


def test_two_tabs_keep_in_step(reader: Visitor) -> None:
    page = open_usual(reader)
    other = page.context.new_page()
    other.goto("/news/")
    choose(page, "scheme", "blue")
    expect(other.locator("html")).to_have_attribute("data-scheme", "blue")
    panel(page).get_by_role("button", name="Обычный вид").click()
    expect(other.locator("html")).not_to_have_attribute("data-scheme", re.compile(".*"))
    link(other).click()
    expect(page.locator("html")).to_have_attribute("data-size", "2")


def test_a_page_that_comes_back_follows(reader: Visitor) -> None:
    page = open_usual(reader)
    keep(page, '{"scheme": "white-on-black"}')
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    assert on_root(page) == {"scheme": "white-on-black"}
    expect(panel(page).locator("[name=scheme]:checked")).to_have_value("white-on-black")


@pytest.fixture
def with_pictures(browser: Browser) -> Iterator[Page]:
    """Yield a page of the sample content that has pictures, not seen before."""
    with serve_folder(sample_site()) as origin:
        one = Visitor(browser, origin)
        yield one.open("/news/2018/awkward/")
        found = one.finish()
        one.close()
        assert found == []


def test_pictures_become_their_words_and_come_back(with_pictures: Page) -> None:
    page = with_pictures
    pictures = page.locator("main img:not([alt=''])")
    wanted = [f"Изображение: {each.get_attribute('alt')}" for each in pictures.all()]
    assert wanted
    link(page).click()
    choose(page, "images", "off")
    words = page.locator("main .image-words")
    for moment in ("chosen", "kept"):
        expect(words, moment).to_have_text(wanted)
        assert all(each.is_visible() for each in words.all()), moment
        expect(page.locator("img:visible"), moment).to_have_count(0)
        page.reload()
    link(page).click()
    choose(page, "images", "")
    expect(words).to_have_count(0)
    for each in pictures.all():
        expect(each).to_be_visible()


def test_pictures_that_may_wait_are_not_fetched_when_off(with_pictures: Page) -> None:
    page = with_pictures
    keep(page, '{"images": "off"}')
    page.reload()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    add = """address => {
      const late = new Image();
      Object.assign(late, {loading: 'lazy', alt: '', src: address});
      document.querySelector('main').prepend(late);
    }"""
    page.evaluate(add, "/static/img/mark.svg?late")
    page.evaluate("() => new Promise(requestAnimationFrame).then(() => fetch('/404.html?end'))")
    assert any(each.endswith("?end") for each in fetched)
    assert not any(each.endswith("?late") for each in fetched)
    link(page).click()
    with page.expect_request("**/*?late"):
        choose(page, "images", "")


@pytest.fixture(scope="module")
def enlarging(browser: Browser, origin: str) -> Iterator[Visitor]:
    """Yield a visitor with a small phone who has chosen the largest text and the widest spaces."""
    one = Visitor(browser, origin)
    page = one.open("/404.html", SMALL_PHONE)
    keep(page, json.dumps({**ALL, "font": "sans", "images": ""}))
    yield one
    one.close()


@pytest.mark.parametrize("sample", RUSSIAN, ids=str)
def test_the_largest_text_with_the_widest_spaces_fits_a_small_phone(
    enlarging: Visitor, sample: Sample
) -> None:
    page = enlarging.open(sample.address, SMALL_PHONE)
    link(page).click()
    expect(panel(page)).to_be_visible()
    assert not overflow(page)
    assert enlarging.finish() == []


def test_the_panel_stands_out_in_each_scheme(reader: Visitor) -> None:
    page = open_usual(reader)
    for scheme in ("", *SCHEMES):
        choose(page, "scheme", scheme)
        found = contrasts_everywhere(page)
        assert found
        assert {name: each for name, each in found.items() if each < 7} == {}, scheme


@pytest.mark.parametrize("width", [SMALL_PHONE, WIDE])
def test_choices_are_large_enough_for_a_finger(reader: Visitor, width: int) -> None:
    page = open_usual(reader, width=width)
    targets = panel(page).locator("label, button")
    sizes = targets.evaluate_all(
        "all => all.map(one => [one.textContent.trim(), one.offsetWidth, one.offsetHeight])"
    )
    assert len(sizes) == 20
    assert [each for each in sizes if min(each[1:]) < 44] == []


def test_a_hidden_panel_takes_no_room_and_is_told_to_nobody(reader: Visitor) -> None:
    for enabled in (True, False):
        page = reader.open(TEXT, java_script_enabled=enabled)
        expect(panel(page)).to_be_hidden()
        assert page.get_by_role("region", name="Версия для слабовидящих").count() == 0
        top = page.locator(".site-header").bounding_box()
        assert top is not None
        assert top["y"] == 0


def test_paper_stays_white_and_without_the_panel(reader: Visitor) -> None:
    page = open_usual(reader)
    choose(page, "scheme", "white-on-black")
    page.emulate_media(media="print")
    expect(panel(page)).to_be_hidden()
    assert seen(page)["ground"] == "rgb(255, 255, 255)"
    assert seen(page)["ink"] == "rgb(0, 0, 0)"


def test_in_forced_colours_the_reader_s_own_rule(reader: Visitor) -> None:
    page = reader.open(TEXT, forced_colors="active")
    own = seen(page)
    link(page).click()
    expect(panel(page).locator("[name=scheme]").first).to_be_hidden()
    expect(panel(page).locator("[name=size]").first).to_be_visible()
    now = seen(page)
    assert (now["ground"], now["ink"]) == (own["ground"], own["ink"])
    assert now["size"] == 24


@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_without_script_the_link_leads_to_fixed_schemes(reader: Visitor, width: int) -> None:
    page = reader.open(TEXT, width, java_script_enabled=False)
    usual = seen(page)["ground"]  # Playwright's own script runs all the same
    link(page).click()
    expect(panel(page)).to_be_visible()
    expect(panel(page)).to_be_in_viewport()
    expect(panel(page).locator("form")).to_have_count(0)
    assert (seen(page)["ground"], seen(page)["ink"]) == SCHEMES["black-on-white"]
    for name, colours in SCHEMES.items():
        panel(page).locator(f"a[href='#{name}']").click()
        now = seen(page)
        assert (now["ground"], now["ink"], now["size"]) == (*colours, 24), name
        expect(panel(page).locator(".vision__title")).to_be_in_viewport()
        content = "one => getComputedStyle(one, '::before').content"
        marks = panel(page).locator("a").evaluate_all(f"all => all.map({content})")
        assert [mark != "none" for mark in marks].count(True) == 1
        assert not overflow(page)
    panel(page).get_by_role("link", name="Обычный вид").click()
    expect(panel(page)).to_be_hidden()
    assert (seen(page)["ground"], seen(page)["size"]) == (usual, 16)


def test_a_link_followed_before_the_script_came_is_not_forgotten(reader: Visitor) -> None:
    page = reader.open("/")
    page.goto(f"{TEXT}#white-on-black")
    expect(panel(page).locator("form")).to_be_visible()
    assert on_root(page) == kept(page) == {"size": "2", "scheme": "white-on-black"}


def test_it_weighs_little() -> None:
    def weight(text: str) -> int:
        return len(gzip.compress(text.encode(), 9))

    script = (THEME / "static/js/vision.js").read_text(encoding="utf-8")
    assert weight(squeeze(script)) < 1500
    page = (sample_site() / "index.html").read_text(encoding="utf-8")
    markup = re.findall(r'<section class="vision".*?</template>', page, re.DOTALL)
    assert len(markup) == 1
    assert weight(markup[0]) < 1500
    assert weight(page) - weight(page.replace(markup[0], "")) < 1000
