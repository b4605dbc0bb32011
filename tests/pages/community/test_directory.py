"""The section, the directory of schools, resource centres: lists, cards, the map."""

import time
from typing import Any

import orjson
import pytest

from plugins.catalogue.desks import SectionDesk
from plugins.catalogue.listings import Listing, find_listings
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.training import Training
from plugins.model.vocabulary import Region
from plugins.pages.community.cards import school_card
from plugins.pages.community.centre import centre_page
from plugins.pages.community.centre_list import centre_list_page
from plugins.pages.community.contexts import CentrePage, CommunityPage
from plugins.pages.community.school import school_page
from plugins.pages.community.school_list import school_list_page
from plugins.pages.community.sections import community_page
from tests.entries import entry, event, region
from tests.pages.calendar.desk import frame_of, make_view


def placed(id: str, cell: str = "", **values: Any) -> Region:
    more = {"cell": cell, "short": id[3:]} if cell else {}
    zones = ["Asia/Tomsk"]
    return entry(Region, id, title=id, district="Округ", zones=zones, **more, **values)


def open_community(*entries: Entry, language: Language = "ru") -> CommunityPage:
    view = make_view(*entries, language=language)
    return community_page(view, frame_of(view), SectionDesk("community/"))


def open_centre(*others: Entry, language: Language = "ru", **values: Any) -> CentrePage:
    one = entry(ResourceCentre, "one", **{"title": "Центр", "regions": ["ru-kya"], **values})
    view = make_view(one, region(), *others, language=language)
    return centre_page(view, frame_of(view), one)


def test_tiles_count_schools_and_centres_and_lead_to_dossiers() -> None:
    page = open_community(
        placed("ru-b", "2, 1"),
        placed("ru-a", "1, 1"),
        placed("ru-c", "3, 1"),
        placed("ru-nowhere"),
        *(entry(School, f"s{n}", regions=["ru-a"]) for n in range(3)),
        entry(ResourceCentre, "c", regions=["ru-a", "ru-nowhere"]),
        entry(News, "n", date="2010", regions=["ru-b"]),
    )
    assert [
        (each.short, each.column, each.count, each.address, each.many) for each in page.tiles
    ] == [
        ("a", 1, 4, "/regions/ru-a/", True),
        ("b", 2, 0, "/regions/ru-b/", False),
        ("c", 3, 0, "", False),
    ]
    assert [each.address for each in page.elsewhere] == ["/regions/ru-nowhere/"]


def test_the_directory_lists_what_there_is_and_nothing_empty() -> None:
    page = open_community(
        entry(School, "a", level="advanced", components=["partnership", "democracy"]),
        entry(School, "b", level="beginner", model=True),
    )
    assert [
        (group.name, [(each.title, each.address, each.count) for each in group.links])
        for group in page.facets
    ] == [
        (
            "level",
            [
                ("Первые шаги", "/schools/level/beginner/", 1),
                ("Опытные", "/schools/level/advanced/", 1),
            ],
        ),
        (
            "component",
            [
                ("Демократизация", "/schools/component/democracy/", 1),
                ("Партнёрство", "/schools/component/partnership/", 1),
            ],
        ),
        ("offer", [("Наставничество", "/schools/offer/tutoring/", 1)]),
    ]
    empty = open_community()
    assert (empty.facets, empty.all_schools, empty.all_centres, empty.tiles) == ((), None, None, ())


def test_the_section_leads_on_and_keeps_the_editors_pages() -> None:
    pages = [entry(Page, "community/index", title="Мы"), entry(Page, "community/join")]
    view = make_view(
        *pages, entry(Partner, "p", roles=["media"]), entry(Project, "x", scale="school")
    )
    page = community_page(view, frame_of(view), SectionDesk("community/", pages[0]))
    assert page.title == "Мы"
    assert [each.address for each in page.sections] == [
        "/community/join/",
        "/community/governance/",
        "/community/network/",
        "/community/numbers/",
        "/projects/",
        "/partners/",
    ]


def test_each_way_on_stands_once() -> None:
    pages = [entry(Page, "community/index"), entry(Page, "community/network", title="Кто с кем")]
    pages.append(entry(Page, "projects/index", title="Дела"))
    view = make_view(*pages, entry(Project, "x", scale="school"))
    page = community_page(view, frame_of(view), SectionDesk("community/", pages[0]))
    assert [(each.title, each.address) for each in page.sections] == [
        ("Кто с кем", "/community/network/"),
        ("Кто решает общие вопросы", "/community/governance/"),
        ("В\u00a0цифрах", "/community/numbers/"),
        ("Дела", "/projects/"),
    ]


@pytest.mark.parametrize(
    ("values", "level"),
    [
        ({}, ""),
        ({"level": "developing"}, "developing"),
        ({"level": "advanced", "model": True}, "model"),
    ],
)
def test_cards_say_how_far_a_school_has_come(values: dict[str, Any], level: str) -> None:
    one = entry(School, "one", regions=["ru-kya"], locality="Северск", **values)
    view = make_view(one, region())
    card = school_card(view, one)
    assert (card.level, card.place, card.note) == (level, "Северск, Запись ru-kya", "")
    assert school_card(view, one) is card


def test_cards_say_where_the_link_is_not_confirmed() -> None:
    one = entry(School, "one", certainty="low")
    assert "не\u00a0подтверждена" in school_card(make_view(one), one).note


def listing(view_entries: tuple[Entry, ...], path: str) -> tuple[Listing, Any]:
    view = make_view(*view_entries)
    found = next(each for each in find_listings(view.catalogue) if each.path == path)
    return found, view


def test_lists_of_schools_stand_by_town_and_name_within_the_section() -> None:
    schools = (
        entry(School, "a", title="№ 10", locality="Елец", regions=["ru-kya"]),
        entry(School, "b", title="№ 2", locality="Елец", regions=["ru-kya"]),
        entry(School, "c", title="№ 1", locality="Ёлкино", regions=["ru-kya"]),
    )
    found, view = listing((*schools, region()), "schools/region/ru-kya/")
    page = school_list_page(view, frame_of(view), found, 1, ("ru",))
    assert [each.title for each in page.cards] == ["№ 2", "№ 10", "№ 1"]
    assert page.dossier is not None
    assert page.dossier.address == "/regions/ru-kya/"
    assert [each.address for each in page.skeleton.crumbs] == ["/", "/community/", "/schools/"]
    assert page.title == "Школы: Запись ru-kya"


def test_other_lists_of_schools_lead_to_no_dossier() -> None:
    found, view = listing((entry(School, "a", level="beginner"),), "schools/level/beginner/")
    assert school_list_page(view, frame_of(view), found, 1, ("ru",)).dossier is None


def test_cards_of_centres_say_where_they_are() -> None:
    found, view = listing((entry(ResourceCentre, "c", locality="Омск"),), "resource-centres/")
    page = centre_list_page(view, frame_of(view), found, 1, ("ru",))
    assert [each.place for each in page.cards] == ["Омск"]
    assert [each.address for each in page.skeleton.crumbs] == ["/", "/community/"]


def test_all_that_names_a_centre_is_on_its_page() -> None:
    page = open_centre(
        entry(School, "s", centre="one"),
        entry(Training, "t", centres=["one"]),
        entry(Project, "led", scale="school", start="2005", lead_centres=["one"]),
        entry(Project, "joined", scale="school", start="2009", centres=["one"]),
        entry(Partner, "p", title="Он же", roles=["founder"]),
        entry(News, "n", date="2010", centres=["one"]),
        event("past", start="2012-05-01", end="2012-05-01", centres=["one"]),
        event("next", title="Будет", centres=["one"]),
        partner="p",
    )
    assert [each.address for each in page.schools] == ["/schools/s/"]
    assert [each.address for each in page.trainings] == ["/trainings/t/"]
    assert [each.title for each in page.projects] == ["Запись joined", "Запись led"]
    assert page.partner is not None
    assert page.partner.title == "Он же"
    assert [each.title for each in page.events] == ["Будет"]
    assert [each.title for each in page.history.years] == ["2027", "2012", "2010"]
    assert page.calendar is not None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, None),
        ({"seen": "2006"}, "2006 год"),
        ({"seen": "2006", "seen_until": "2010"}, "2006–2010 годы"),
        ({"founded": "1996", "seen_until": "2017"}, "1996–2017 годы"),
        ({"seen_until": "2017"}, "2017 год"),
    ],
)
def test_when_a_centre_is_known_to_be_active(values: dict[str, Any], expected: str | None) -> None:
    seen = open_centre(**values).seen
    assert (seen and seen.text.replace("\u00a0", " ")) == expected


def test_what_search_engines_read_of_a_centre() -> None:
    page = open_centre(founded="1996-10", site="https://c.example.org", short="Ц")
    data = orjson.loads(str(page.skeleton.head.structured))["@graph"][0]
    assert data["@type"] == "Organization"
    assert (data["name"], data["alternateName"]) == ("Центр", "Ц")
    assert data["foundingDate"] == "1996-10"
    assert data["areaServed"] == [{"@type": "AdministrativeArea", "name": "Запись ru-kya"}]


@pytest.mark.timed
def test_pages_of_many_schools_cost_only_what_they_show() -> None:
    regions = [region(f"ru-{letter}") for letter in "abcdefgh"]
    schools = [
        entry(School, f"s{n}", regions=[regions[n % 8].id], model=n % 5 == 0, locality=f"Г{n % 90}")
        for n in range(800)
    ]
    news: list[News | Event] = [
        entry(News, f"n{n}", date="2010-05-05", schools=[f"s{(n * 7 + k) % 800}" for k in range(8)])
        for n in range(400)
    ]
    view = make_view(*regions, *schools, *news)
    frame = frame_of(view)
    school_page(view, frame, schools[0])
    begin = time.process_time()
    for each in schools:
        school_page(view, frame, each)
    assert (time.process_time() - begin) / len(schools) < 0.0015
