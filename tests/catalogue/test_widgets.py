"""What other sites can show: which widgets there are, what each holds."""

import datetime

from plugins.catalogue.widgets import (
    Theme,
    Widget,
    choose_coming,
    find_coming,
    find_news,
    find_widgets,
)
from plugins.model.entry import Entry
from plugins.model.news import News
from plugins.model.resource_centre import ResourceCentre
from plugins.model.vocabulary import Region, Topic
from tests.entries import catalogue, entry, event, region, series

TOMSK = region("ru-tom", "Asia/Tomsk")
TOPIC = entry(Topic, "volunteering")
CENTRE = entry(ResourceCentre, "seversk")


def coming(*entries: Entry, about: Region | Topic | ResourceCentre | None = None) -> list[str]:
    """Return `id day` of what the Russian widget holds."""
    found = find_coming(catalogue(*entries, TOMSK, TOPIC, CENTRE))
    chosen = choose_coming(found, Widget("upcoming", "ru", about))
    return [f"{each.subject.key.rpartition('/')[2]} {each.first_day}" for each in chosen]


def day(id: str, start: str, **values: object) -> Entry:
    return event(id, **{"start": start, "end": None, "announced": "2026-01-01", **values})


def test_there_is_a_widget_of_all_that_something_names_in_both_languages() -> None:
    told = entry(News, "told", date="2012", regions=["ru-tom"], centres=["seversk"])
    paths = [each.path for each in find_widgets(catalogue(told, TOMSK, TOPIC, CENTRE, region()))]
    assert paths == [
        "embed/upcoming/", "en/embed/upcoming/",
        "embed/upcoming/ru-tom/", "en/embed/upcoming/ru-tom/",
        "embed/upcoming/centre-seversk/", "en/embed/upcoming/centre-seversk/",
        "embed/news/", "en/embed/news/",
        "embed/news/ru-tom/", "en/embed/news/ru-tom/",
        "embed/news/centre-seversk/", "en/embed/news/centre-seversk/",
    ]  # fmt: skip


def test_the_last_day_still_counts_and_the_nearest_is_first() -> None:
    assert coming(
        day("next", "2026-12-01"),
        day("over", "2026-11-10", end="2026-11-21"),
        day("last", "2026-11-10", end="2026-11-22"),
        day("today", "2026-11-22"),
    ) == ["last 2026-11-10", "today 2026-11-22", "next 2026-12-01"]


def test_a_month_without_a_day_stands_behind_its_days_and_what_waits_is_left_out() -> None:
    assert coming(
        day("month", "2026-12"),
        day("end", "2026-12-31"),
        day("after", "2027-01-01"),
        day("waits", "2026-12-05", status="postponed"),
        day("off", "2026-12-06", status="cancelled"),
    ) == ["off 2026-12-06", "end 2026-12-31", "month 2026-12-01", "after 2027-01-01"]


def test_what_is_every_week_takes_no_more_than_three_lines() -> None:
    weekly = day("weekly", "2026-12-01", recurrence={"rule": "FREQ=WEEKLY;COUNT=9"})
    assert len(coming(weekly, day("other", "2027-03-01"))) == 4


def test_at_most_twenty_are_held() -> None:
    assert len(coming(*(day(f"e{n:02}", "2026-12-01") for n in range(25)))) == 20


def test_a_region_shows_its_own_and_no_national_series() -> None:
    own = day("own", "2026-12-01", regions=["ru-tom"])
    national = series("all", rule={"on": "03-01"}, regions=["ru-tom"])
    local = series("local", rule={"on": "04-01"}, regions=["ru-tom"], scope="region")
    found = coming(own, day("far", "2026-12-02"), national, local, about=TOMSK)
    # Editions are called by their year.
    assert found == ["own 2026-12-01", "2027 2027-04-01"]
    assert len(coming(own, day("far", "2026-12-02"), national, local)) == 4


def test_topics_and_centres_show_what_names_them() -> None:
    mine = day("mine", "2026-12-01", topics=["volunteering"], centres=["seversk"])
    yearly = series("year", rule={"on": "03-01"}, topics=["volunteering"])
    assert coming(mine, yearly, day("other", "2026-12-02"), about=TOPIC) == [
        "mine 2026-12-01",
        "2027 2027-03-01",
    ]
    assert coming(mine, yearly, about=CENTRE) == ["mine 2026-12-01"]


def test_nothing_is_shown_in_a_language_that_it_cannot_be_read_in() -> None:
    theme: Theme = "news"
    both = {"ru": "Новость", "en": "News"}
    found = catalogue(
        entry(News, "russian", date="2013"),
        *(entry(News, f"n{n}", date=f"201{n}", title=both) for n in range(7)),
    )
    assert [each.id for each in find_news(found, Widget(theme, "en"))] == [
        "n6", "n5", "n4", "n3", "n2",
    ]  # fmt: skip
    held = find_coming(catalogue(day("a", "2026-12-01"), today=datetime.date(2026, 11, 22)))
    assert choose_coming(held, Widget("upcoming", "en")) == ()
