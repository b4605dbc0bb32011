"""The index of a kind: every entry once, in the order that readers of the language look in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.searches import INDEX_SIZE, IndexDesk, find_searches
from plugins.model.collation import collate
from plugins.model.language import Language
from plugins.model.school import School
from plugins.pages.parts import Link
from plugins.pages.search.letters import find_letters, first_letter, read_page
from tests.entries import entry
from tests.pages.calendar.desk import make_view
from tests.site import sample_site

FOREIGN: dict[Language, Language | None] = {"ru": None, "en": "ru"}


@pytest.mark.parametrize(
    ("title", "letter"),
    [
        ("Ёлка", "Е"),
        ("«Йога» для всех", "Й"),
        ("№ 2", "0–9"),
        ("2018: итоги", "0–9"),
        ("school", "S"),
        ("…", "0–9"),
    ],
)
def test_titles_stand_under_their_first_letters(title: str, letter: str) -> None:
    assert first_letter(title) == letter


def test_every_school_is_in_the_index_and_every_letter_leads_to_its_part() -> None:
    index = (sample_site() / "search/schools/index.html").read_text(encoding="utf-8")
    for page in (sample_site() / "schools").glob("*/index.html"):
        address = f"/schools/{page.parent.name}/"
        if 'class="page-head' in page.read_text() and (page.parent / "contact.vcf").exists():
            assert index.count(f'href="{address}"') >= 1
    search = (sample_site() / "search/index.html").read_text(encoding="utf-8")
    letters = search.count('href="/search/schools/#letter-')
    assert letters == index.count('<h2 id="letter-')
    assert letters


def test_foreign_titles_say_their_language() -> None:
    index = (sample_site() / "en/search/news/index.html").read_text(encoding="utf-8")
    assert 'lang="ru" hreflang="ru"' in index


@settings(derandomize=True, deadline=None, max_examples=20)
@given(st.integers(1, 3 * INDEX_SIZE), st.integers(1, 40))
def test_however_many_there_are_each_stands_once_and_its_letter_leads_to_it(
    count: int, letters: int
) -> None:
    schools = [
        entry(School, f"s-{number}", title=f"{chr(ord('А') + number % letters)} № {number}")
        for number in range(count)
    ]
    view = make_view(*schools)
    found = (desk for _, desk in find_searches(view.catalogue))
    desks = [desk for desk in found if isinstance(desk, IndexDesk) and desk.kind is School]
    pages = [tuple(read_page(view, School, desk.number)) for desk in desks]
    assert {desk.pages for desk in desks} == {len(pages)}
    lines = [line.link for page in pages for letter in page for line in letter.lines]
    assert len(lines) == count == len({each.address for each in lines})
    assert [each.title for each in lines] == sorted((each.title for each in lines), key=collate)
    assert all(sum(len(letter.lines) for letter in page) <= INDEX_SIZE for page in pages)
    for way in find_letters(view, School):
        path, _, id = way.address.partition("#")
        number = int(path.split("/page/")[1].rstrip("/")) if "/page/" in path else 1
        (letter,) = [letter for letter in pages[number - 1] if letter.id == id]
        assert letter.title == way.title == first_letter(letter.lines[0].link.title)
        # It begins there: no earlier page has any of it.
        assert all(letter.title != way.title for page in pages[: number - 1] for letter in page)


def test_schools_of_one_number_are_told_apart_by_their_towns() -> None:
    towns = {"a": "Томск", "b": "Северск", "c": None}
    schools = [entry(School, id, title="Школа № 5", locality=town) for id, town in towns.items()]
    for language, foreign in FOREIGN.items():
        (letter,) = read_page(make_view(*schools, language=language), School, 1)
        assert [line.place for line in letter.lines] == ["", "Северск", "Томск"]
        assert [line.place_language for line in letter.lines] == [None, foreign, foreign]
        assert letter.lines[1].link == Link("Школа № 5", "/schools/b/", foreign)
