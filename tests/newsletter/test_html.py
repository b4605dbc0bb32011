"""The letter as HTML: what mail programs can show, no more than Gmail does, nothing fetched."""

import re
from dataclasses import replace
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import pytest
import tinycss2

from plugins.newsletter.html import LONGEST, LetterTooLong, Stationery, render_html
from plugins.newsletter.letter import Group, Item
from tests.newsletter.letters import letter, sample_files, stationery
from tests.site import THEME, URL

HTML = sorted(path for path in sample_files() if path.endswith(".html"))
FETCHING = {"script", "link", "form", "iframe", "object", "embed", "video", "audio", "svg", "input"}
LONG = "слово " * 40


def tree(data: bytes) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    document: Element = parser.parse(data.decode())
    return document


def text_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("path", HTML)
def test_is_sound_html_in_its_language(path: str) -> None:
    root = tree(sample_files()[path])
    assert root.get("lang") == ("en" if path.startswith("en/") else "ru")
    tags = [str(each.tag) for each in root.iter()]  # of a comment a function
    levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("path", HTML)
def test_fetches_nothing_but_images_of_the_site(path: str) -> None:
    root = tree(sample_files()[path])
    assert not FETCHING & {each.tag for each in root.iter()}
    assert not [each for each in root.iter() if any(name.startswith("on") for name in each.attrib)]
    assert b"url(" not in sample_files()[path]
    assert b"@import" not in sample_files()[path]
    for image in root.iter("img"):
        assert image.get("src", "").startswith(f"{URL}/images/")
        assert image.get("alt") is not None


@pytest.mark.parametrize("path", HTML)
def test_every_link_is_a_full_address(path: str) -> None:
    links = [each.get("href", "") for each in tree(sample_files()[path]).iter("a")]
    assert f"{URL}/{path.removesuffix('mail.html')}" in links
    assert not [each for each in links if not re.match(r"https://|mailto:", each)]


@pytest.mark.parametrize("path", HTML)
def test_styles_stand_on_the_elements(path: str) -> None:
    root = tree(sample_files()[path])
    for tag in ("table", "h1", "h2", "h3", "p", "a"):
        assert all(each.get("style") for each in root.iter(tag)), tag
    sheets = [each for each in root.iter("table") if each.get("class") == "sheet"]
    assert "max-width: 600px" in sheets[0].get("style", "")
    layout = [each for each in root.iter("table") if each.get("class") in ("outer", "sheet")]
    assert all(each.get("role") == "presentation" for each in layout)


@pytest.mark.parametrize("path", HTML)
def test_is_dark_where_readers_are_in_the_dark(path: str) -> None:
    root = tree(sample_files()[path])
    metas = {each.get("name"): each.get("content") for each in root.iter("meta")}
    assert metas["color-scheme"] == "light dark"
    (style,) = root.iter("style")
    assert "@media (prefers-color-scheme: dark)" in (style.text or "")
    assert "[data-ogsc]" in (style.text or "")


@pytest.mark.parametrize("path", HTML)
def test_the_summary_comes_first_for_lists_of_letters(path: str) -> None:
    body = tree(sample_files()[path]).find("body")
    assert body is not None
    assert body[0].get("class") == "preheader"
    assert "display: none" in body[0].get("style", "")
    leads = [text_of(each) for each in body.iter("p") if each.get("class") == "lead"]
    assert leads == [text_of(body[0])]


def test_colours_are_those_of_the_site() -> None:
    known = set(re.findall("#[0-9a-f]{6}", (THEME / "static/css/tokens.css").read_text()))
    used = set(re.findall("#[0-9a-f]{6}", stationery().sheet + stationery().kept))
    assert used
    assert used <= known


def test_the_style_sheets_have_no_errors() -> None:
    for sheet in (stationery().sheet, stationery().kept):
        rules = tinycss2.parse_stylesheet(sheet, skip_whitespace=True, skip_comments=True)
        assert rules
        assert not [rule for rule in rules if rule.type == "error"]


def test_text_of_editors_is_no_markup() -> None:
    root = tree(render_html(letter(title="<b>Раз</b> & {{ 1 }}"), stationery()))
    (heading,) = root.iter("h1")
    assert text_of(heading) == "<b>Раз</b> & {{ 1 }}"


def test_a_long_word_of_the_editors_is_read_on_at_the_site() -> None:
    long = replace(letter(), blocks=tuple(f"<p>{number} {LONG}</p>" for number in range(500)))
    html = render_html(long, stationery())
    assert len(html) <= LONGEST
    text = text_of(tree(html))
    assert "Читать дальше на сайте" in text
    assert "0 слово" in text
    assert "499 слово" not in text


def test_long_sections_keep_their_first_items() -> None:
    items = tuple(Item(f"Новость {each}", f"{URL}/{each}/", text=LONG) for each in range(900))
    html = render_html(replace(letter(), groups=(Group("Новости", items),)), stationery())
    assert len(html) <= LONGEST
    text = text_of(tree(html))
    shown = len(re.findall(r"Новость \d", text))
    assert shown >= 3
    assert f"На сайте есть ещё: {900 - shown}" in text


def test_a_short_letter_is_whole() -> None:
    text = text_of(tree(render_html(replace(letter(), blocks=("<p>Слово</p>",)), stationery())))
    assert "Слово" in text
    assert "Читать дальше" not in text


def test_even_the_longest_titles_fit() -> None:
    items = (Item("д" * 60_000, f"{URL}/1/", language="ru"),)
    long = replace(letter(title="т" * 2000, summary="к" * 2000), groups=(Group("Раз", items),))
    assert len(render_html(long, stationery())) <= LONGEST


def test_a_template_that_is_too_long_stops_the_build() -> None:
    heavy = Stationery("x" * LONGEST + stationery().template, "", "")
    with pytest.raises(LetterTooLong, match="newsletter/2012-q3/"):
        render_html(letter(), heavy)
