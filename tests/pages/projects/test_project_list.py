"""Lists of projects: the newest first, by decade, in numbered pages."""

from typing import Any

from plugins.catalogue.listings import Listing, find_listings
from plugins.model.project import Project
from plugins.pages.projects.contexts import ProjectListPage
from plugins.pages.projects.project_list import project_list_page
from plugins.pages.view import View
from tests.entries import entry
from tests.pages.calendar.desk import frame_of, make_view


def project(id: str, **values: Any) -> Project:
    return entry(Project, id, **{"scale": "national", **values})


def listing_of(view: View) -> Listing:
    return next(each for each in find_listings(view.catalogue) if each.kind is Project)


def open_list(view: View, number: int = 1) -> ProjectListPage:
    page = project_list_page(view, frame_of(view), listing_of(view), number, ("ru",))
    assert isinstance(page, ProjectListPage)
    return page


def shown(page: ProjectListPage) -> list[tuple[str, list[str]]]:
    return [
        (group.title, [each.card.title.split()[1] for each in group.items]) for group in page.groups
    ]


def test_the_newest_first_by_decade() -> None:
    view = make_view(
        project("a", start="2005"),
        project("b", start="2005-05"),
        project("c", start="1997-11"),
        project("d"),
        project("e", end="2011"),
        project("f", start="2005"),
    )
    assert shown(open_list(view)) == [
        ("2010‑е годы", ["e"]),
        ("2000‑е годы", ["b", "a", "f"]),
        ("1990‑е годы", ["c"]),
        ("Годы неизвестны", ["d"]),
    ]


def test_pages_go_on_where_the_last_ended() -> None:
    view = make_view(*(project(f"p{year}", start=f"{year}") for year in range(2000, 2012)))
    assert shown(open_list(view, 2)) == [("2000‑е годы", ["p2001", "p2000"])]


def test_a_card_says_how_wide_and_when() -> None:
    view = make_view(project("a", start="2005", scale="school"))
    (group,) = open_list(view).groups
    (item,) = group.items
    assert item.years == "с\u00a02005\u00a0года"
    assert item.notes == ("Школьный проект", "когда закончился, неизвестно")
