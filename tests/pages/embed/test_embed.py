"""The page for other sites: its code leads to frames that there are."""

import re
from html import unescape

from plugins.catalogue.desks import EmbedDesk
from plugins.catalogue.widgets import find_widgets
from plugins.model.entry import Entry
from plugins.model.news import News
from plugins.pages.embed.contexts import EmbedPage
from plugins.pages.embed.embed import embed_page
from tests.entries import entry, region
from tests.pages.calendar.desk import frame_of, make_view
from tests.site import URL

TOLD = entry(News, "told", date="2012", regions=["ru-kya"])


def page(*entries: Entry) -> EmbedPage:
    view = make_view(*entries)
    return embed_page(view, frame_of(view), EmbedDesk())


def test_the_code_is_for_all_that_is_to_come() -> None:
    found = page()
    frame, fragment, php = found.codes
    attributes = dict(re.findall(r'(\w+)="([^"]*)"', frame.text))
    assert attributes["src"] == f"{URL}/embed/upcoming/"
    assert unescape(attributes["title"]) == found.frame.title == "Ближайшие события — Сайт"
    assert "style=" not in frame.text
    assert fragment.text == f"{URL}/embed/upcoming/fragment.html"
    assert fragment.text in php.text
    assert found.frame.address == "/embed/upcoming/"


def test_every_choice_has_its_frame() -> None:
    found = page(TOLD, region())
    paths = {each.path for each in find_widgets(make_view(TOLD, region()).catalogue)}
    themes, subjects, languages = (field.options for field in found.fields)
    assert [each.value for each in subjects] == ["any", "ru-kya"]
    made = {
        f"{'en/' if language.value == 'en' else ''}embed/{theme.value}/"
        + ("" if subject.value == "any" else f"{subject.value}/")
        for theme in themes
        for subject in subjects
        for language in languages
    }
    assert made == paths
    assert {name for name, _ in found.titles} == {
        f"{theme.value}-{language.value}" for theme in themes for language in languages
    }


def test_all_frames_are_listed_by_what_they_are_about() -> None:
    assert page().shelves == ()
    ((title, events, news),) = page(TOLD, region()).shelves[0].rows
    assert title == "Запись ru-kya"
    assert events.address == "/embed/upcoming/ru-kya/"
    assert news.address == "/embed/news/ru-kya/"
