"""Words for suggestions: all of titles, frequent ones of texts, in the page's own script."""

from plugins.model.news import News
from plugins.search.documents import find_documents
from plugins.search.vocabulary import vocabularies
from tests.entries import catalogue, entry


def words(*titles: str, summary: str = "Кратко.") -> list[str]:
    entries = [
        entry(News, f"n{place}", date="2018", title=title, summary=summary)
        for place, title in enumerate(titles)
    ]
    return vocabularies(find_documents(catalogue(*entries)))["ru"].split()


def test_words_of_titles_count_at_once_those_of_texts_if_several_pages_have_them() -> None:
    assert words("Школа", summary="Редкость.") == ["школа"]
    assert words("Школа", "Школа", "Школа", summary="Частое.") == ["частое", "школа"]


def test_the_most_frequent_come_first_and_short_or_foreign_ones_not_at_all() -> None:
    found = words("Ёлка в школе", "Наша ёлка 2018", "Club и ёлка", summary="И.")
    assert found == ["ёлка", "наша", "школе"]
