"""The page of open data: what it says is what there is."""

import orjson
import pytest

from plugins.catalogue.desks import API, ApiDesk, find_desks
from plugins.model.language import LANGUAGES, Language
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.school import School
from plugins.model.vocabulary import Topic
from plugins.pages.api.api import api_page
from plugins.pages.api.contexts import ApiPage
from plugins.pages.data import data_address
from plugins.pages.frame import make_frame
from plugins.records.kinds import record_shape
from plugins.records.promise import PROMISE
from tests.api.made import make
from tests.entries import entry, region
from tests.pages.calendar.desk import make_view

ENTRIES = (
    entry(School, "one"),
    entry(School, "other", title={"ru": "Другая", "en": "Another"}),
    entry(News, "2020/new", date="2020", topics=["town"], regions=["ru-kya"]),
    entry(Topic, "town"),
    region(),
    entry(Page, "about/index"),
)
VIEW = make_view(*ENTRIES)


def page(language: Language = "ru") -> ApiPage:
    view = make_view(*ENTRIES, language=language)
    return api_page(view, make_frame(view), ApiDesk())


def test_it_stands_where_the_files_are() -> None:
    assert dict(find_desks(VIEW.catalogue))[API] == ApiDesk()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_that_it_names_is_published(language: Language) -> None:
    shown, made = page(language), make(VIEW.catalogue)
    named = [path for kind in shown.kinds for path in (kind.json, kind.csv, kind.schema)]
    assert {each.removeprefix(f"/{API}") for each in named} <= made.keys()
    assert {each.rpartition("/")[2] for each in (shown.index, shown.changes)} <= made.keys()
    assert {each.collection: each.count for each in shown.kinds}["schools"] == 2
    assert all(each.title for each in shown.kinds)


def test_every_field_is_explained_once() -> None:
    shown = page()
    common = [each.name for each in shown.common]
    (news,) = (each for each in shown.kinds if each.collection == "news")
    names = [*common, *(each.name for each in news.fields)]
    assert sorted(names) == sorted([each.name for each in record_shape(News).fields] + ["text"])
    assert not [each.name for kind in shown.kinds for each in kind.fields if not each.description]


def test_fields_say_what_they_hold() -> None:
    shown = page("en")
    rows = {each.name: each for kind in shown.kinds for each in kind.fields}
    events = {
        each.name: each
        for kind in shown.kinds
        if kind.collection == "events"
        for each in kind.fields
    }
    assert (rows["topics"].holds, rows["topics"].kind) == ("list: reference", "topics")
    assert events["organisers"].holds == "in each language: list: text"
    assert events["mode"].names == ("onsite", "online", "hybrid")
    assert events["programme"].holds == "list: object"
    assert "track" in events["programme"].names


def test_the_example_is_a_record_as_it_is_published() -> None:
    record = page().record
    assert record is not None
    (published,) = orjson.loads(make(VIEW.catalogue)["news.json"])["records"]
    assert orjson.loads(record.text) == published


def test_the_promise_is_that_of_the_index() -> None:
    index = orjson.loads(make(VIEW.catalogue)["index.json"])
    for language in LANGUAGES:
        assert page(language).promise == PROMISE.best(language) == index["promise"][language]


def test_a_page_names_its_data() -> None:
    found = {
        "schools/one/": "/api/v1/schools/one.json",
        "news/2020/new/": "/api/v1/news/2020/new.json",
        "regions/ru-kya/": "/api/v1/regions/ru-kya.json",
        "about/": "/api/v1/pages/about/index.json",
        "schools/": "/api/v1/schools.json",
        "events/": "",  # there are none, and so no list
        "calendar/": "",
    }
    assert {path: data_address(VIEW, path) for path in found} == found
    made = make(VIEW.catalogue)
    assert {each.removeprefix(f"/{API}") for each in found.values() if each} <= made.keys()


def test_there_may_be_nothing_to_show() -> None:
    view = make_view()
    assert api_page(view, make_frame(view), ApiDesk()).record is None
