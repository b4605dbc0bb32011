"""Plain typing becomes real typography, and nothing else changes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.language import Language
from plugins.source.typography import typeset

RUSSIAN = {
    '"Слово"': "«Слово»",
    "“Школа”": "«Школа»",
    '"Читай "Войну и мир" вслух"': "«Читай „Войну и~мир“ вслух»",
    '«Газета "Школа"»': "«Газета „Школа“»",
    "«Школа „Дом“»": "«Школа „Дом“»",
    '"Раз" "два", ("три").': "«Раз» «два», («три»).",
    '"<em>Школа</em>" и <a href="x">"Дом"</a>': '«<em>Школа</em>» и~<a href="x">«Дом»</a>',
    '"Школа <em>нашего "Дома"</em>"': "«Школа <em>нашего „Дома“</em>»",
    '<p>"Раз</p><p>"два"</p>': "<p>«Раз</p><p>«два»</p>",
    'Экран 5" и 7"': 'Экран 5" и~7"',
    "Школа - дом": "Школа~— дом",
    "Школа -- дом": "Школа~— дом",
    "Школа – дом": "Школа~— дом",
    "— Да, - сказал он": "— Да,~— сказал он",
    "кто-то": "кто-то",
    "1998-2004": "1998–2004",
    "2006-11-16": "2006-11-16",
    "№ 5, №5, § 3": "№~5, №~5, §~3",
    "в 2006 году, 20 км, 5 %": "в~2006~году, 20~км, 5~%",
    "16 ноября 2006 г.": "16~ноября 2006~г.",
    "А. С. Пушкин и А.С. Пушкин": "А.~С.~Пушкин и~А.~С.~Пушкин",
    "и т. д., т.е., и т.п.": "и~т.~д., т.~е., и~т.~п.",
    "г. Пермь, ул. Ленина": "г.~Пермь, ул.~Ленина",
    "если бы, так же": "если~бы, так~же",
    "и <em>дом</em>": "и~<em>дом</em>",
    "Что...": "Что…",
    "первая\nстрока": "первая строка",
    "два  и  пробела": "два  и  пробела",
    '<code>"a" - b</code> "x"': '<code>"a" - b</code> «x»',
    '<pre>"a" - b\nи c</pre>': '<pre>"a" - b\nи c</pre>',
    '<a href="/a - b" title="x - y">"я"</a>': '<a href="/a - b" title="x - y">«я»</a>',
    '"https://example.org/1998-2004..."': "«https://example.org/1998-2004...»",
    "www.example.org/a-1998-2004": "www.example.org/a-1998-2004",
}
ENGLISH = {
    '"Hello," she said': "“Hello,” she said",
    "\"He said 'yes'.\"": "“He said ‘yes’.”",
    "don't 'quote' me": "don’t ‘quote’ me",
    "pupils' work of the '90s": "pupils’ work of the ’90s",
    '"<em>School</em>"': "“<em>School</em>”",
    '<p>"a"</p>': "<p>“a”</p>",
    "school - home": "school~– home",
    "1998-2004": "1998–2004",
    "No. 5, 20 km, I am, a dog": "No.~5, 20~km, I~am, a~dog",
    "Wait...": "Wait…",
    "«x»": "«x»",
    "<code>'a' - \"b\"</code>": "<code>'a' - \"b\"</code>",
}
EXAMPLES: list[tuple[Language, str, str]] = [
    *(("ru", *each) for each in RUSSIAN.items()),
    *(("en", *each) for each in ENGLISH.items()),
]
TAGS = ["<p>", "</p>", "<em>", "</em>", "<br>", '<a title="x - y">', '<code>"a" - b</code>']
PIECES = [
    *"\"'«»„“”‘’-–—\n.,()№§г1я \xa0\ue000\ue003",
    *("...", " и ", " в ", "2004", "А. ", "Пе", "www.a", 'https://a.b/"', "т. е.", " км", " бы"),
    *("don't", "http://", " -- ", "20 км", "°"),
]
languages: st.SearchStrategy[Language] = st.sampled_from(["ru", "en"])


def pieces(of: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(of), max_size=16).map("".join)


def words(text: str) -> str:
    """Return `text` as it would be typed on a plain keyboard, without any space."""
    plain = re.sub("[«»„“”\"']|[‘’]", "'", text).replace("…", "...")
    return re.sub("[\\s\ue000-\ue003]", "", re.sub("--|[–—]", "-", plain))


def set_aside(text: str) -> list[str]:
    return re.findall(r"<code>.*?</code>|<[^>]*>", text)


@pytest.mark.parametrize(("language", "typed", "expected"), EXAMPLES)
def test_typing_becomes_typography(language: Language, typed: str, expected: str) -> None:
    assert typeset(typed, language).replace("\xa0", "~") == expected


@given(st.one_of(st.text(), pieces(PIECES), pieces(PIECES + TAGS)), languages)
def test_setting_twice_changes_nothing(text: str, language: Language) -> None:
    once = typeset(text, language)
    assert typeset(once, language) == once


@given(st.one_of(st.text(), pieces(PIECES)).map(lambda text: text.replace("<", "")), languages)
def test_words_stay_the_same(text: str, language: Language) -> None:
    assert words(typeset(text, language)) == words(text)


@given(pieces(PIECES + TAGS), languages)
def test_tags_and_code_stay_the_same(text: str, language: Language) -> None:
    assert set_aside(typeset(text, language)) == set_aside(text)
