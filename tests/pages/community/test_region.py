"""Dossiers of regions: what is known there, by kind and by year, and what time it is."""

from typing import Any

import pytest

from plugins.catalogue.desks import RegionDesk, find_desks
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.community.contexts import RegionPage
from plugins.pages.community.region import SHOWN, region_page
from tests.entries import entry, event, region, series
from tests.pages.calendar.desk import frame_of, make_view

HERE: dict[str, Any] = {"regions": ["ru-tom"]}
TITLE = {"ru": "Томская область", "en": "Tomsk Oblast"}


def open_region(
    *others: Entry, language: Language = "ru", zones: tuple[str, ...] = ("Asia/Tomsk",), **more: Any
) -> RegionPage:
    district = {"ru": "Округ", "en": "District"}
    one = entry(Region, "ru-tom", title=TITLE, district=district, zones=list(zones), **more)
    view = make_view(one, *others, language=language)
    return region_page(view, frame_of(view), RegionDesk(one))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_all_that_names_the_region_is_there_and_nothing_else() -> None:
    page = open_region(
        region("ru-kya"),
        entry(School, "s", title="Школа", **HERE),
        entry(School, "far", regions=["ru-kya"]),
        entry(ResourceCentre, "c", title="Центр", **HERE),
        event("past", title="Было", start="2014-05-01", end="2014-05-02", **HERE),
        event("next", title="Будет", **HERE),
        entry(News, "n", title="Новость", date="2014-06-01", schools=["s"], **HERE),
        entry(Project, "p", title="Проект", scale="regional", start="2005", **HERE),
        series("week", title="Неделя", **HERE),
    )
    assert [each.title for each in page.centres] == ["Центр"]
    assert [each.title for each in page.schools] == ["Школа"]
    assert [each.title for each in page.upcoming] == ["Будет"]
    assert [each.title for each in page.past] == ["Было"]
    assert [each.title for each in page.news] == ["Новость"]
    assert [(each.title, each.date and plain(each.date.text)) for each in page.projects] == [
        ("Проект", "2005 год")
    ]
    assert [each.title for each in page.series] == ["Неделя"]
    assert plain(page.counts) == "1 ресурсный центр, 1 школа, 2 события, 1 новость, 1 проект"
    assert page.years is not None
    assert page.years.rows == (("2014", "1", "1", "1"), ("2027", "1", "—", "—"))
    assert (page.all_schools, page.all_events, page.all_news) == (None, None, None)


def test_lists_are_linked_where_the_page_does_not_show_all_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("plugins.pages.community.region.SHOWN", 1)
    schools = [entry(School, id, **HERE) for id in ("a", "b")]
    page = open_region(*schools, event("next", **HERE), entry(News, "n", date="2014", **HERE))
    assert page.all_schools
    assert (page.all_schools.address, page.all_schools.count) == ("/schools/region/ru-tom/", 2)
    assert (page.all_events, page.all_news) == (None, None)


def test_years_count_schools_that_did_something_or_were_named() -> None:
    done = [{"date": "2008", "text": "Одно"}, {"date": "2008", "text": "Другое"}]
    page = open_region(
        entry(School, "a", activities=done, **HERE),
        entry(School, "b", **HERE),
        series("week", editions=[{"year": 2008, "schools": ["b"]}, {"year": 2009}]),
    )
    assert page.years is not None
    assert page.years.rows == (("2008", "—", "—", "2"),)


def test_a_region_that_is_only_named_has_a_page_without_lists() -> None:
    page = open_region(series(**HERE))
    assert (page.centres, page.schools, page.past, page.news, page.projects) == ((),) * 5
    assert (page.all_schools, page.all_events, page.years, page.counts) == (None, None, None, "")
    assert page.calendar is None


def test_only_the_first_schools_are_shown_in_the_order_of_their_list() -> None:
    names = [f"Школа № {number}" for number in range(20, 0, -1)]
    page = open_region(
        *(entry(School, f"s{n}", title=each, **HERE) for n, each in enumerate(names))
    )
    assert [each.title for each in page.schools] == [*reversed(names)][:SHOWN]
    assert page.all_schools is not None
    assert page.all_schools.count == 20


@pytest.mark.parametrize(
    ("zones", "language", "expected"),
    [
        (("Asia/Tomsk",), "ru", ["Томск: на 4 часа больше, чем в Москве"]),
        (("Asia/Tomsk",), "en", ["Tomsk: 4 hours ahead of Moscow"]),
        (("Europe/Samara",), "ru", ["Самара: на 1 час больше, чем в Москве"]),
        (("Europe/Kaliningrad",), "ru", ["Калининград: на 1 час меньше, чем в Москве"]),
        (
            ("Europe/Moscow", "Asia/Vladivostok"),
            "ru",
            ["Москва: как в Москве", "Владивосток: на 7 часов больше, чем в Москве"],
        ),
    ],
)
def test_local_time_in_words(
    zones: tuple[str, ...], language: Language, expected: list[str]
) -> None:
    page = open_region(series(**HERE), language=language, zones=zones)
    assert [plain(each) for each in page.times] == expected


def test_the_genitive_stands_in_russian_headings_alone() -> None:
    assert open_region(series(**HERE)).genitive == ""
    named = {"genitive": "Томской области"}
    assert open_region(series(**HERE), **named).genitive == "Томской области"
    assert open_region(series(**HERE), language="en", **named).genitive == ""


def test_the_calendar_of_the_region_can_be_taken() -> None:
    page = open_region(event(**HERE))
    assert page.calendar is not None
    assert page.calendar.download == "/calendars/region-ru-tom.ics"


def test_there_are_dossiers_of_regions_that_something_names() -> None:
    view = make_view(region("ru-tom"), region("ru-kya"), series(**HERE))
    found = [path for path, desk in find_desks(view.catalogue) if isinstance(desk, RegionDesk)]
    assert found == ["regions/ru-tom/"]
