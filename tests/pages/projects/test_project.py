"""Pages of projects: when, by whom, for how much, after what, and all that tells of them."""

import datetime
from typing import Any

import pytest

from plugins.catalogue.desks import MaterialsDesk, find_desks
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.pages.pagination import paginate
from plugins.pages.parts import Link
from plugins.pages.projects.contexts import ProjectPage
from plugins.pages.projects.materials import materials_page
from plugins.pages.projects.periods import describe_period, describe_years
from plugins.pages.projects.project import project_page
from plugins.pages.view import View
from tests.entries import TODAY, entry, event, region
from tests.pages.calendar.desk import frame_of, make_view


def project(id: str = "one", **values: Any) -> Project:
    return entry(Project, id, **{"scale": "national", **values})


def news(id: str, date: str = "2007-02-01", **values: Any) -> News:
    return entry(News, id, date=date, **values)


def open_project(view: View, id: str = "one") -> ProjectPage:
    found = view.catalogue.get("projects", id)
    assert isinstance(found, Project)
    return project_page(view, frame_of(view), found)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def period(language: Language = "ru", today: datetime.date = TODAY, **values: Any) -> str:
    one = project(**values)
    found = describe_period(make_view(one, language=language, today=today), one)
    date = found.date.text if found.date else ""
    return plain("; ".join(filter(None, (date, found.note))))


@pytest.mark.parametrize(
    ("values", "russian", "english"),
    [
        (
            {"start": "2005-05-01", "end": "2007-04-30"},
            "1 мая 2005 г. — 30 апреля 2007 г.; завершён",
            "1 May 2005 – 30 April 2007; completed",
        ),
        (
            {"start": "2009-07"},
            "с июля 2009 года; когда закончился, неизвестно",
            "from July 2009; when it ended is not known",
        ),
        (
            {"start": "2009-07-02"},
            "со 2 июля 2009 года; когда закончился, неизвестно",
            "from 2 July 2009; when it ended is not known",
        ),
        (
            {"start": "2020", "open_end": True},
            "с 2020 года; срок окончания не назначен",
            "from 2020; no end is set",
        ),
        (
            {"start": "2026", "end": "2027"},
            "2026–2027 годы; на 22 ноября 2026 г. продолжается",
            "2026–2027; under way on 22 November 2026",
        ),
        (
            {"start": "2027"},
            "с 2027 года; на 22 ноября 2026 г. ещё не начался",
            "from 2027; not yet begun on 22 November 2026",
        ),
        ({"end": "2007-04"}, "апрель 2007 г.; известно только окончание", None),
        ({}, "годы неизвестны", "the years are not known"),
    ],
)
def test_what_is_said_of_the_time_stays_true(
    values: dict[str, Any], russian: str, english: str | None
) -> None:
    assert period(**values) == russian
    assert english is None or period("en", **values) == english


def test_what_is_over_is_over_for_ever() -> None:
    later = datetime.date(2126, 1, 1)
    for values in ({"start": "2005", "end": "2007"}, {"start": "2009-07"}):
        assert period(**values) == period(today=later, **values)


def test_the_chain_goes_both_ways() -> None:
    first = project("a-first", start="2005", end="2007")
    second = project("second", start="2007", end="2009", follows="a-first")
    one = project("one", start="2009", follows="second")
    branch = project("branch", start="2008", follows="second")
    last = project("zero", follows="one")
    view = make_view(last, branch, one, second, first)

    def chain(id: str) -> list[str]:
        return [each.page.title.split()[1] for each in open_project(view, id).chain]

    assert chain("one") == ["a-first", "second", "one", "zero"]
    assert chain("second") == ["a-first", "second", "branch", "one", "zero"]
    items = open_project(view, "second").chain
    assert [each.page.current for each in items] == [False, True, False, False, False]
    years = [plain(each.years) for each in items]
    assert years == ["2005–2007 годы", "2007–2009 годы", "с 2008 года", "с 2009 года", ""]


def test_a_project_alone_has_no_chain() -> None:
    assert open_project(make_view(project())).chain == ()


def test_years_of_one_year_are_one() -> None:
    one = project(start="2006-09", end="2006-12")
    assert plain(describe_years(make_view(one), one)) == "2006 год"


def test_grants_stand_with_who_gave_them() -> None:
    grants = [
        {"amount": 200000, "currency": "USD", "partner": "mott", "number": "77-01"},
        {"amount": 1, "currency": "RUB", "partner": "town"},
        {"amount": 500, "currency": "EUR"},
    ]
    partners = [entry(Partner, id, roles=["funder"]) for id in ("mott", "town", "fund")]
    one = project(funders=["fund", "mott"], grants=grants)
    found = open_project(make_view(one, *partners)).funders
    assert [(each.page and each.page.title, [*map(plain, each.grants)]) for each in found] == [
        ("Запись fund", []),
        ("Запись mott", ["200 000 долларов США, грант № 77-01"]),
        ("Запись town", ["1 российский рубль"]),
        (None, ["500 евро"]),
    ]
    english = open_project(make_view(one, *partners, language="en")).funders
    assert english[1].grants == ("200,000 US dollars, grant No. 77-01",)


def test_a_grant_of_the_only_funder_is_its() -> None:
    one = project(funders=["mott"], grants=[{"amount": 5, "currency": "USD"}])
    (found,) = open_project(make_view(one, entry(Partner, "mott", roles=["funder"]))).funders
    assert found.page is not None
    assert found.grants


def test_places_by_their_names() -> None:
    one = project(regions=["ru-kya"], countries=["PL", "RU"])
    page = open_project(make_view(one, region(), language="en"))
    assert page.countries == ("Poland", "Russia")
    assert [each.address for each in page.regions] == ["/en/regions/ru-kya/"]


def many(number: int) -> list[Entry]:
    return [news(f"n{day:02}", f"2006-01-{day:02}", projects=["one"]) for day in range(1, number)]


def test_materials_are_what_is_listed_and_what_names_it() -> None:
    listed = [{"title": "Отчёт", "url": "https://example.org/report"}]
    seminar = event("seminar", start="2007-02-10", end="2007-02-11", projects=["one"])
    told = news("told", "2006-11", projects=["one"])
    page = open_project(make_view(project(materials=listed), seminar, told, news("other")))
    assert page.materials.links == (Link("Отчёт", "https://example.org/report"),)
    assert [
        (year.title, [(line.title, line.kind) for line in year.items])
        for year in page.materials.years
    ] == [("2007", [("Запись seminar", "событие")]), ("2006", [("Запись told", "новость")])]
    assert page.all_materials is None


def test_many_materials_have_numbered_pages() -> None:
    view = make_view(project(materials=[{"title": "Отчёт"}]), *many(21))
    desks = {path: desk for path, desk in find_desks(view.catalogue) if "materials" in path}
    assert [*desks] == ["projects/one/materials/", "projects/one/materials/page/2/"]
    last = desks["projects/one/materials/page/2/"]
    assert isinstance(last, MaterialsDesk)
    page = materials_page(view, frame_of(view), last)
    assert [line.title for year in page.materials.years for line in year.items] == ["Запись n01"]
    assert (page.total, page.pagination.number, page.pagination.total) == (21, 2, 2)
    assert page.pagination.previous == "/projects/one/materials/"
    shown = open_project(view)
    assert shown.all_materials is not None
    assert (shown.all_materials.address, shown.all_materials.count) == (
        "/projects/one/materials/",
        21,
    )


def test_as_many_as_a_page_holds_need_no_other() -> None:
    view = make_view(project(), *many(21))
    assert not [path for path, _ in find_desks(view.catalogue) if "materials" in path]
    assert open_project(view).all_materials is None


def test_far_numbers_are_left_out() -> None:
    view = make_view(project())
    first, middle = (paginate(view, "list/", each, 10) for each in (1, 6))
    assert [each.title for each in first.pages] == ["1", "2", "3", "…", "10"]
    numbers = ["1", "…", "4", "5", "6", "7", "8", "…", "10"]
    assert [each.title for each in middle.pages] == numbers
    assert (first.previous, first.next) == ("", "/list/page/2/")
