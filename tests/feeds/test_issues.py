"""Issues of the newsletter in their feed: whole, with full addresses, text as text."""

from plugins.model.newsletter import Newsletter
from tests.entries import catalogue, entry, event
from tests.feeds.reading import items_of


def test_an_issue_is_there_in_full() -> None:
    legal = [{"title": "Закон & <b>", "url": "https://example.com/?a=1&b=2"}, {"title": "Без"}]
    given = {"number": 5, "quarter": "2012-q3", "date": "2012-09-30", "title": "Выпуск"}
    issue = entry(Newsletter, "2012-q3", **given, events=["spring"], legal=legal)
    (item,) = items_of(catalogue(issue, event()), issue)
    assert item.title == "Выпуск"
    assert item.html == (
        "<p>Выпуск\u00a05 · III\u00a0квартал 2012\u00a0года</p>"
        "<h2>Правовые заметки</h2><ul>"
        '<li><a href="https://example.com/?a=1&amp;b=2">Закон &amp; &lt;b&gt;</a></li>'
        "<li>Без</li></ul>"
        "<h2>Ближайшие события</h2><ul>"
        '<li><a href="https://example.org/events/spring/">Запись spring</a><br>Коротко.</li></ul>'
    )
