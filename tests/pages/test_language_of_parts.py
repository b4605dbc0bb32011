"""Words in another language say so: WCAG 2.2, 3.1.2, in text, and in names for ears."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest

from tests.pages.reader import PublishedPage, read_pages
from tests.site import real_site

NAMES = ("alt", "aria-label", "title", "placeholder")
SILENT = ("script", "style", "template", "code", "pre", "head")
CYRILLIC, LATIN = re.compile(r"[\u0400-\u04ff]"), re.compile(r"[A-Za-z]")
# Names and abbreviations are said in any language; a phrase has small words.
PHRASE = re.compile(r"[A-Za-z’'-]+(?: [A-Za-z’'-]+){3}")
SMALL = re.compile(r"\b(?:of|the|and|for|in|to|with|a|on|from)\b")
# Where titles stand as links: cards, lists, what stands aside.
LISTED = ("li", "aside", "h2", "h3", "dt")


@pytest.fixture(scope="module")
def pages() -> dict[str, PublishedPage]:
    return read_pages(real_site())


def parts(
    element: Element, language: str, above: tuple[str, ...] = ()
) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield each text with the language that holds for it and the elements around it."""
    if element.tag in SILENT:
        return
    language = element.get("lang", language)
    inside = (*above, str(element.tag))
    for name in NAMES:
        if value := element.get(name):
            yield value, language, inside
    if element.text:
        yield element.text, language, inside
    for child in element:
        yield from parts(child, language, inside)
        if child.tail:
            yield child.tail, language, inside


def is_russian(text: str) -> bool:
    cyrillic, latin = len(CYRILLIC.findall(text)), len(LATIN.findall(text))
    return cyrillic > latin and cyrillic > 1


def is_english(text: str) -> bool:
    return bool(PHRASE.search(text) and SMALL.search(text)) and not CYRILLIC.search(text)


def test_letters_are_told_apart() -> None:
    assert is_russian("Школа № 5")
    assert not is_russian("Community schools (ОАШ)")
    assert is_english("A guide for the community schools")
    assert not is_english("Charles Stewart Mott Foundation")
    assert not is_english("Книга «A guide for the schools»")


def test_russian_words_on_english_pages_say_so(pages: dict[str, PublishedPage]) -> None:
    found = {
        f"{path}: {text.strip()[:60]}"
        for path, page in pages.items()
        for text, language, _ in parts(page.tree, "")
        if language == "en" and is_russian(text)
    }
    assert found == set()


def test_english_titles_in_russian_lists_say_so(pages: dict[str, PublishedPage]) -> None:
    found = {
        f"{path}: {text.strip()[:60]}"
        for path, page in pages.items()
        for text, language, above in parts(page.tree, "")
        if language == "ru" and "a" in above and set(LISTED) & set(above) and is_english(text)
    }
    assert found == set()
