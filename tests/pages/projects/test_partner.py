"""Pages of partners: what they paid for and did, what tells of them; lists by role."""

import json
from typing import Any

from plugins.catalogue.listings import find_listings
from plugins.model.news import News
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.pages.projects import partner as partners
from plugins.pages.projects.contexts import PartnerListPage, PartnerPage
from plugins.pages.projects.partner_list import partner_list_page
from plugins.pages.view import View
from tests.entries import entry
from tests.pages.calendar.desk import frame_of, make_view


def partner(id: str = "mott", **values: Any) -> Partner:
    return entry(Partner, id, **{"roles": ["funder"], **values})


def project(id: str, amount: int = 0, currency: str = "USD", **values: Any) -> Project:
    grants = [{"amount": amount, "currency": currency, "partner": "mott"}] if amount else []
    return entry(Project, id, **{"scale": "national", "grants": grants, **values})


def open_partner(view: View) -> PartnerPage:
    (one,) = (each for each in view.catalogue.of(Partner) if each.id == "mott")
    return partners.partner_page(view, frame_of(view), one)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_projects_by_what_it_did_for_them() -> None:
    view = make_view(
        partner(),
        project("old", 200000, start="2005", end="2007", funders=["mott"]),
        project("new", 250000, start="2007", end="2009", lead_partners=["mott"]),
        project("euro", 7, "EUR", partners=["mott"]),
        project("alien"),
    )
    page = open_partner(view)
    assert [
        (group.title, [each.card.title for each in group.items]) for group in page.projects
    ] == [
        ("Проекты, на\u00a0которые даны средства", ["Запись new", "Запись old", "Запись euro"]),
        ("Проекты, которые вела организация", ["Запись new"]),
        ("Проекты, где организация участвовала", ["Запись euro"]),
    ]
    paid, led, _ = page.projects
    assert plain(paid.items[1].notes[-1]) == "200 000 долларов США"
    assert [*map(plain, led.items[0].notes)] == ["Общероссийский проект", "завершён"]
    # Of a single grant there is no sum.
    assert [*map(plain, page.totals)] == ["450 000 долларов США"]


def test_what_tells_of_it_is_listed_newest_first_and_not_without_end() -> None:
    told = [
        entry(News, f"n{year}", date=f"{year}", partners=["mott"]) for year in range(1990, 2025)
    ]
    page = open_partner(make_view(partner(), *told))
    years = [group.title for group in page.named]
    assert (years[0], years[-1], len(years)) == ("2024", "1995", partners.MENTIONS)
    assert page.unnamed == 5
    assert open_partner(make_view(partner(), told[0])).unnamed == 0


def test_the_same_organisation_as_a_centre() -> None:
    same = entry(ResourceCentre, "same", partner="mott")
    page = open_partner(make_view(partner(), same, entry(ResourceCentre, "other")))
    assert [each.address for each in page.centres] == ["/resource-centres/same/"]


def test_what_is_not_certain_is_said() -> None:
    assert open_partner(make_view(partner())).doubt == ""
    page = open_partner(make_view(partner(certainty="likely", country="PL")))
    assert (page.doubt, page.country) == ("вероятно", "Польша")


def test_structured_data_say_what_it_is() -> None:
    def kind(*roles: str) -> str:
        head = open_partner(make_view(partner(roles=roles))).skeleton.head
        found = json.loads(head.structured)["@graph"][0]
        return str(found["@type"])

    assert kind("funder", "partner") == "FundingAgency"
    assert kind("media") == "NewsMediaOrganization"
    assert kind("network") == "Organization"


def lists(view: View) -> dict[str, PartnerListPage]:
    found = {}
    for listing in find_listings(view.catalogue):
        if listing.kind is Partner:
            page = partner_list_page(view, frame_of(view), listing, 1, ("ru", "en"))
            assert isinstance(page, PartnerListPage)
            found[listing.path] = page
    return found


def test_lists_begin_with_funders() -> None:
    view = make_view(
        partner("paper", roles=["media"]),
        partner("both", roles=["partner", "funder"], order=200),
        partner("mott", country="US"),
        partner("helper", roles=["partner"]),
    )
    found = lists(view)
    assert [
        (group.title, [each.page.title.split()[1] for each in group.items])
        for group in found["partners/"].groups
    ] == [
        ("Доноры", ["mott", "both"]),
        ("Организации-партнёры", ["helper"]),
        ("Пресса", ["paper"]),
    ]
    both = found["partners/"].groups[0].items[1]
    assert both.roles == ("Организации-партнёры",)
    (group,) = found["partners/role/partner/"].groups
    assert (group.title, len(group.items)) == ("", 2)
