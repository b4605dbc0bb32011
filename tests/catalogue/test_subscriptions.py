"""Every calendar has something in it, and what it says it has."""

from plugins.catalogue.subscriptions import Subscription, find_subscriptions
from plugins.model.catalogue import Catalogue
from plugins.model.persona import Persona
from plugins.model.resource_centre import ResourceCentre
from plugins.model.vocabulary import Region, Topic
from tests.entries import catalogue, entry, event, region, series

STEPS = [{"page": "../events/spring.md", "title": "Шаг", "text": "Дальше."}]
TEACHER = entry(
    Persona, "teacher", question="Как?", steps=STEPS, group={"ru": "учителя", "en": "teachers"}
)
CENTRE = entry(ResourceCentre, "kccp", short={"ru": "КЦС", "en": "KCCP"})


def found(made: Catalogue) -> dict[str, Subscription]:
    return {each.name: each for each in find_subscriptions(made)}


def test_an_event_is_in_every_calendar_that_it_belongs_to() -> None:
    made = event(
        slug="novyy-adres", regions=["ru-kya"], audience=["teacher"], topics=["rural"],
        centres=["kccp"], series="week", deadline="2027-04-01",
    )  # fmt: skip
    topic = entry(Topic, "rural")
    calendars = found(catalogue(made, region(), TEACHER, topic, CENTRE, series()))
    assert list(calendars) == [
        "all", "deadlines", "series-week", "region-ru-kya", "topic-rural", "audience-teacher",
        "centre-kccp", "region-ru-kya-audience-teacher", "event-novyy-adres",
    ]  # fmt: skip
    assert all(each.events == (made,) for each in calendars.values())


def test_none_is_empty() -> None:
    assert not found(catalogue(region(), TEACHER, series(), CENTRE))
    assert not found(catalogue(region(), event(start="2004-11", end=None, regions=["ru-kya"])))


def test_a_pair_is_only_made_where_both_meet() -> None:
    here = event("here", regions=["ru-kya"])
    there = event("there", regions=["ru-per"], audience=["teacher"])
    made = catalogue(here, there, region(), region("ru-per"), TEACHER)
    assert [each.name for each in find_subscriptions(made) if each.kind == "pair"] == [
        "region-ru-per-audience-teacher"
    ]


def test_editions_with_days_are_in_the_calendar_of_their_series() -> None:
    week = series(rule={"month": 4, "weeks": [3, 4]}, editions=[{"year": 2008}])
    calendars = found(catalogue(week))
    assert [each.year for each in calendars["series-week"].editions] == [2027, 2026]
    assert calendars["all"].editions == calendars["series-week"].editions


def test_a_regional_series_is_in_the_calendar_of_its_region() -> None:
    local = series("perm", scope="region", regions=["ru-kya"], rule={"on": "03-16"})
    national = series(regions=["ru-kya"], rule={"on": "03-01"})
    calendars = found(catalogue(local, national, region()))
    assert {each.series.id for each in calendars["region-ru-kya"].editions} == {"perm"}


def test_a_calendar_is_called_by_what_it_is_about() -> None:
    made = catalogue(event(regions=["ru-kya"], audience=["teacher"]), region(), TEACHER)
    calendars = found(made)
    pair = calendars["region-ru-kya-audience-teacher"].title
    assert calendars["all"].title is None
    assert pair is not None
    assert (pair.ru, pair.en) == ("Запись ru-kya, учителя", None)


def test_the_short_name_of_a_region_is_for_the_map_alone() -> None:
    kya = entry(Region, "ru-kya", district="Округ", zones=["Asia/Krasnoyarsk"], short="Крск")
    calendars = found(catalogue(event(regions=["ru-kya"]), kya))
    title = calendars["region-ru-kya"].title
    assert title is not None
    assert title.ru == "Запись ru-kya"
