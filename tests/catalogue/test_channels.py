"""Feeds: which there are, what is in each, and under which name."""

from typing import get_args

import pytest

from plugins.catalogue.channels import MEDIA_TYPES, Channel, Format, Theme, find_channels
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, Language
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.project import Project
from plugins.model.publication import published_on
from plugins.model.question import Question
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Topic
from plugins.source.load import Options, load
from tests.entries import catalogue, entry, event, region, series
from tests.site import CONTENT, DATE

BOTH = {"ru": "День", "en": "Day"}
DAY = "2026-11-20"


def channels(*entries: Entry, language: Language = "ru") -> dict[str, Channel]:
    return {each.name: each for each in find_channels(catalogue(*entries), language)}


def test_every_subject_has_a_feed_of_all_that_names_it() -> None:
    subjects: list[Entry] = [
        series("week"),
        region("ru-kya"),
        entry(Topic, "volunteering"),
        entry(ResourceCentre, "omsk", short="Омский центр"),
        entry(Project, "small", scale="school"),
        entry(School, "tomsk-15"),
    ]
    told = entry(
        News,
        "told",
        date=DAY,
        series=["week"],
        regions=["ru-kya"],
        topics=["volunteering"],
        centres=["omsk"],
        projects=["small"],
        schools=["tomsk-15"],
    )
    found = channels(*subjects, told)
    expected = [
        ("network-events-week", "series", "network-events/week/", subjects[0]),
        ("region-ru-kya", "regions", "regions/ru-kya/", subjects[1]),
        ("topic-volunteering", "topics", "news/topic/volunteering/", subjects[2]),
        ("centre-omsk", "centres", "resource-centres/omsk/", subjects[3]),
        ("project-small", "projects", "projects/small/", subjects[4]),
        ("school-tomsk-15", "schools", "schools/tomsk-15/", subjects[5]),
    ]
    about = [each for each in found.values() if each.subject]
    assert [(each.name, each.theme, each.page, each.subject) for each in about] == expected
    assert {each.entries for each in about} == {(told,)}
    assert found["centre-omsk"].title.ru == "Омский центр"
    assert {each.theme for each in found.values()} == {*get_args(Theme)}


def test_everything_and_the_digests_tell_of_all_that_has_a_day() -> None:
    told = [
        event("held", announced="2026-11-01"),
        entry(News, "news", date="2026-11"),
        entry(School, "added", added=DAY),
    ]
    untold = [entry(School, "undated"), entry(Page, "about"), entry(Topic, "topic"), series()]
    found = channels(*told, *untold)
    names = ["all", "digest-week", "digest-month", "digest-quarter"]
    assert list(found)[:4] == names
    assert [found[name].theme for name in names] == ["all", *["digests"] * 3]
    assert [found[name].period for name in names] == [None, "week", "month", "quarter"]
    for name in names:
        assert found[name].entries == tuple(told)
        assert found[name].page == "changes/"


def test_a_kind_has_a_feed_of_its_own_and_that_of_network_events_tells_what_came_of_them() -> None:
    week = series("week", title=BOTH, added="2026-09-01")
    told = entry(News, "told", date=DAY, series=["week"], title=BOTH)
    held = event("held", series="week", announced="2026-11-01", title=BOTH)
    other = entry(News, "other", date=DAY, title=BOTH)
    found = channels(week, told, held, other, language="en")
    kinds = {each.name: each for each in found.values() if each.theme == "kinds"}
    assert [*kinds] == ["news", "events", "network-events"]
    assert kinds["news"].entries == (other, told)
    assert kinds["network-events"].entries == (week, told, held)
    assert (kinds["news"].kind, kinds["news"].page) == (News, "news/")
    assert (kinds["news"].title.ru, kinds["news"].title.en) == ("Новости", "News")


def test_that_of_a_series_tells_of_news_and_events_alone() -> None:
    told = entry(News, "told", date=DAY, series=["week"])
    held = event("held", series="week", announced="2026-11-01")
    asked = entry(Question, "asked", added=DAY, topics=["x"])
    found = channels(series("week", added="2026-09-01"), told, held, asked)
    assert set(found["network-events-week"].entries) == {told, held}


def test_only_what_can_be_read_in_the_language_is_told_of() -> None:
    both = entry(News, "both", date=DAY, title=BOTH, topics=["x"])
    russian = entry(News, "russian", date=DAY, topics=["x"])
    topic = entry(Topic, "x", title=BOTH)
    assert channels(both, russian, topic)["all"].entries == (both, russian)
    for channel in channels(both, russian, topic, language="en").values():
        assert channel.entries == (both,)
    assert channels(russian, topic, language="en") == {}


@pytest.mark.parametrize(
    "entries",
    [(), (series(),), (entry(Topic, "x"), region()), (entry(School, "a"),), (entry(Page, "a"),)],
)
def test_there_is_no_feed_of_nothing(entries: tuple[Entry, ...]) -> None:
    assert channels(*entries) == {}


def test_a_topic_of_what_has_no_lists_leads_to_what_is_new() -> None:
    topic, centre = entry(Topic, "x"), entry(ResourceCentre, "a", added=DAY, topics=["x"])
    assert channels(topic, centre)["topic-x"].page == "changes/"
    news = entry(News, "b", date=DAY, topics=["x"])
    assert channels(topic, centre, news)["topic-x"].page == "news/topic/x/"


@pytest.mark.parametrize(("format", "type_"), MEDIA_TYPES.items())
def test_a_feed_has_a_file_of_each_format_in_each_language(format: Format, type_: str) -> None:
    news = entry(News, "both", date=DAY, title=BOTH)
    russian, english = (channels(news, language=each)["news"] for each in LANGUAGES)
    assert russian.path(format) == f"feeds/news.{format}"
    assert english.path(format) == f"en/feeds/news.{format}"
    assert english.path(format, 12) == f"en/feeds/news/12.{format}"
    assert type_.startswith("application/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feeds_of_the_samples_have_names_of_their_own_and_something_to_tell(
    language: Language,
) -> None:
    loaded = load(CONTENT, Options(date=DATE)).catalogue
    found = list(find_channels(loaded, language))
    assert len({each.name for each in found}) == len(found)
    assert {each.theme for each in found} == {*get_args(Theme)}
    for channel in found:
        assert channel.entries
        assert len({each.key for each in channel.entries}) == len(channel.entries)
        for each in channel.entries:
            assert language in each.languages
            assert published_on(each) is not None
