"""The index of a kind: every entry once, in the order that readers of the language look in."""

import pytest

from plugins.pages.search.letters import first_letter
from tests.site import sample_site


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
