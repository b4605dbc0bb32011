"""The movement in numbers: what is counted is what there is, sources stand beside their figures."""

import orjson
import pytest

from plugins.catalogue.desks import SectionDesk
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.history import Figure
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.school import School
from plugins.model.vocabulary import Source
from plugins.pages.frame import make_frame
from plugins.pages.numbers.charts import series_of
from plugins.pages.numbers.contexts import NumbersPage
from plugins.pages.numbers.numbers import numbers_page
from plugins.pages.view import View
from tests.entries import entry, event, region
from tests.pages.calendar.desk import make_view


def news(id: str, date: str, **values: object) -> News:
    return entry(News, id, date=date, **values)


def figure(id: str, value: int, date: str | None = None, **values: object) -> Figure:
    return entry(Figure, id, value=value, **({"date": date} if date else {}), **values)


ENTRIES: tuple[Entry, ...] = (
    region("ru-kya"),
    region("ru-oms", "Asia/Omsk"),
    news("one", "2006-11", regions=["ru-kya", "ru-kya"]),
    news("two", "2006"),
    news("three", "2009-01-02", regions=["ru-kya", "ru-oms"]),
    event("old", start="2014-04-23", end="2014-04-24", status="held"),
    event("new", start="2027-04-19", end="2027-04-19"),
    entry(School, "first", since="2003", regions=["ru-oms"]),
    entry(School, "second"),
    entry(Source, "paper", url="https://example.org/paper"),
    figure("day-regions", 16, "2009-03"),
    figure("join-us-regions", 20, "2006", over=True, sources=["paper"]),
    figure("support-regions", 18, "2006"),
    figure("teachers-schools", 13, "1998"),
    figure("world", 80),
)


def page(*entries: Entry, language: Language = "en") -> NumbersPage:
    view: View = make_view(*entries, language=language)
    return numbers_page(view, make_frame(view), SectionDesk("community/numbers/"))


def test_totals_are_those_of_the_entries() -> None:
    totals = {each.title: each.value for each in page(*ENTRIES).totals}
    assert totals == {"News": "3", "Events": "2", "Schools": "2", "Regions": "2"}


def test_years_are_counted_with_the_lists_that_they_lead_to() -> None:
    charts = {each.unit: each for each in page(*ENTRIES).years}
    assert set(charts) == {"News", "Events"}
    assert [(each.year, each.value, each.address) for each in charts["News"].marks] == [
        (2006, 2, "/en/news/2006/"),
        (2009, 1, "/en/news/2009/"),
    ]
    assert [each.year for each in charts["Events"].marks] == [2014, 2027]
    assert charts["News"].note == ""


def test_schools_say_of_how_many_the_year_is_known() -> None:
    third = entry(School, "third", since="2005")
    (chart,) = (each for each in page(*ENTRIES, third).years if each.unit == "Schools")
    assert [(each.year, each.value, each.address) for each in chart.marks] == [
        (2003, 1, ""),
        (2005, 1, ""),
    ]
    assert chart.note == "The year is known of 2 out of 3."


def test_an_entry_counts_once_in_each_of_its_regions() -> None:
    made = page(*ENTRIES)
    charts = {each.title: each for each in made.regions}
    assert [(bar.address, bar.value) for bar in charts["News"].bars] == [
        ("/en/regions/ru-kya/", 2),
        ("/en/regions/ru-oms/", 1),
    ]
    assert made.table is not None
    assert made.table.head == ("Region", "News", "Schools")
    assert made.table.rows == (("Запись ru-kya", "2", "0"), ("Запись ru-oms", "1", "1"))


def test_more_regions_than_a_chart_holds_are_in_the_table() -> None:
    regions = [region(f"ru-{number:02}") for number in range(15)]
    some = [news(f"n{number}", "2006", regions=[each.id]) for number, each in enumerate(regions)]
    made = page(*regions, *some)
    (chart,) = made.regions
    assert len(chart.bars) == 12
    assert chart.note == "3 more are in the table below."
    assert made.table is not None
    assert len(made.table.rows) == 15


def test_figures_that_count_alike_become_a_chart_with_their_sources() -> None:
    made = page(*ENTRIES)
    (chart,) = made.growth
    assert chart.points
    told = [(mark.year, mark.value, mark.text.replace("\xa0", " ")) for mark in chart.marks]
    assert told == [(2006, 18, "18"), (2006, 20, "> 20"), (2009, 16, "16")]
    assert [source.url for source in chart.marks[1].sources] == ["https://example.org/paper"]
    assert [each.value for each in made.figures] == ["13", "20", "18", "16", "80"]


@pytest.mark.parametrize(
    ("id", "series"), [("omsk-regions", "regions"), ("regions-2007", "regions"), ("regional", "")]
)
def test_a_figure_is_of_the_series_that_its_id_names(id: str, series: str) -> None:
    assert series_of(figure(id, 1)) == series


def test_without_entries_the_page_stands_all_the_same() -> None:
    made = page()
    assert (made.totals, made.years, made.regions, made.table) == ((), (), (), None)
    assert made.base.title == "The movement in numbers"


def test_search_engines_are_told_of_a_dataset() -> None:
    head = page(*ENTRIES).skeleton.head
    graph = orjson.loads(str(head.structured))["@graph"]
    (data,) = (each for each in graph if each["@type"] == "Dataset")
    assert data["temporalCoverage"] == "2006/2027"
    assert data["variableMeasured"] == ["News by year", "Events by year"]
    assert data["url"].endswith("/en/community/numbers/")
    (crumbs,) = (each for each in graph if each["@type"] == "BreadcrumbList")
    assert [each["name"] for each in crumbs["itemListElement"]][1:] == ["Community", data["name"]]


def test_what_an_editor_wrote_comes_first() -> None:
    intro = entry(Page, "community/numbers", title="Цифры", summary="Сколько нас.")
    view = make_view(intro, language="ru")
    made = numbers_page(view, make_frame(view), SectionDesk("community/numbers/", intro))
    assert (made.base.title, made.base.summary) == ("Цифры", "Сколько нас.")


def test_events_are_counted_by_the_year_in_which_they_start() -> None:
    long = event("long", start="2006-12-31", end="2007-01-02", status="held")
    (chart,) = (each for each in page(long, event()).years if each.unit == Event.labels["en"])
    assert [each.year for each in chart.marks] == [2006, 2027]
