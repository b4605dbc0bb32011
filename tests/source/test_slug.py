"""The transliteration is frozen: addresses made by it are published."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.slug import LONGEST, PATTERN, transliterate

ALPHABET = (
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f "
    "х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya №=n"
)
TITLES = {
    "Общественно-активные школы": "obshchestvenno-aktivnye-shkoly",
    "«Кто вы?»": "kto-vy",
    "Съезд в Йошкар-Оле": "sezd-v-yoshkar-ole",
    "Подъёмная сила": "podemnaya-sila",
    "Ёлка — 2006": "elka-2006",
    "Школа № 5": "shkola-n-5",
    "100 % участия": "100-uchastiya",
    "Жюри: эхо съёмок": "zhyuri-ekho-semok",
    "ЦЕНТР «Щит»": "tsentr-shchit",
    "Хор, цех, чаша": "khor-tsekh-chasha",
    "День соседей 2009": "den-sosedey-2009",
    "Красноярский край, с. Шила": "krasnoyarskiy-kray-s-shila",
    "A week of schools": "a-week-of-schools",
    "Café Źródło": "cafe-zrodo",
    "И\u0306ошкар": "yoshkar",
    "x² + y²": "x2-y2",
    "---": "",
    "你好": "",
    "  пробелы  ": "probely",
    "слово " * 30: "slovo-" * 12 + "slovo",
}


@pytest.mark.parametrize("pair", ALPHABET.split())
def test_a_letter_has_its_one_latin_form(pair: str) -> None:
    letter, _, latin = pair.partition("=")
    assert transliterate(f"0{letter}0") == transliterate(f"0{letter.upper()}0") == f"0{latin}0"


def test_latin_letters_and_digits_stay() -> None:
    assert transliterate(string.ascii_letters + string.digits) == (
        string.ascii_lowercase * 2 + string.digits
    )


@pytest.mark.parametrize(("title", "slug"), TITLES.items())
def test_a_title_has_its_one_slug(title: str, slug: str) -> None:
    assert transliterate(title) == slug


def test_a_word_too_long_is_cut() -> None:
    assert transliterate("щ" * 100) == ("shch" * 20)[:LONGEST]


@given(st.one_of(st.text(), st.text(alphabet="абвщ -ё№9x", max_size=200)))
def test_a_slug_fits_into_an_address_and_stays_itself(text: str) -> None:
    slug = transliterate(text)
    assert slug == "" or re.fullmatch(PATTERN, slug)
    assert len(slug) <= LONGEST
    assert transliterate(slug) == slug
