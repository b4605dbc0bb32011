"""What stands in the other language is marked; names and single words are not."""

import pytest

from plugins.model.language import Language
from plugins.source.foreign import mark_foreign
from plugins.source.markdown import MarkdownReader

TITLE = '<a href="https://example.org/">Quality Standards Leaflet</a>'
MARKED = '<a href="https://example.org/" lang="en">Quality Standards Leaflet</a>'


@pytest.mark.parametrize(
    ("html", "language", "expected"),
    [
        (TITLE, "ru", MARKED),
        (TITLE, "en", TITLE),
        ('<a href="/">kccp.ru</a>', "ru", '<a href="/">kccp.ru</a>'),
        ("<em>Partnership Press</em>", "ru", "<em>Partnership Press</em>"),
        ("<em>Школа № 7</em>", "en", '<em lang="ru">Школа № 7</em>'),
        ("<em>Школа № 7</em>", "ru", "<em>Школа № 7</em>"),
        ('<em lang="de">Der Weg zur Schule</em>', "ru", '<em lang="de">Der Weg zur Schule</em>'),
        ("<p>The Way to School</p>", "ru", "<p>The Way to School</p>"),
        ("<b>a <i>x</i> b</b>", "ru", "<b>a <i>x</i> b</b>"),
    ],
)
def test_whole_elements_are_marked(html: str, language: Language, expected: str) -> None:
    assert mark_foreign(html, language) == expected


def test_a_link_to_a_file_is_still_resolved() -> None:
    html = MarkdownReader().render("pages/a.md", "[Quality Standards Leaflet](b.md)", "ru").html
    assert html.strip() == '<p><a href="entry:0" lang="en">Quality Standards Leaflet</a></p>'
