"""Visits and tutoring: who offers, who looks, and who is nearest to whom."""

from typing import Any

import pytest

from plugins.catalogue.desks import SectionDesk
from plugins.model.entry import Entry
from plugins.model.page import Page
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.training import Training
from plugins.pages.education.exchange_contexts import ExchangePage
from plugins.pages.education.visits import tutoring_page, visits_page
from tests.entries import entry, region
from tests.pages.calendar.desk import frame_of, make_view

PERM = region("ru-per", "Asia/Yekaterinburg")
KRASNOYARSK = region("ru-kya", "Asia/Krasnoyarsk")
TOMSK = region("ru-tom", "Asia/Tomsk")
PRIMORYE = region("ru-pri", "Asia/Vladivostok")
REGIONS = (PERM, KRASNOYARSK, TOMSK, PRIMORYE)
VISIT = {"sees": ["Уроки", "Совет"], "group": 21, "languages": ["русский"], "when": "Весной"}


def school(id: str, region: str = "", **values: Any) -> School:
    return entry(School, id, regions=[region] if region else [], **values)


def open_visits(*entries: Entry) -> ExchangePage:
    view = make_view(*entries, *REGIONS)
    return visits_page(view, frame_of(view), SectionDesk("education/study-visits/"))


def open_tutoring(*entries: Entry) -> ExchangePage:
    view = make_view(*entries, *REGIONS)
    return tutoring_page(view, frame_of(view), SectionDesk("education/tutoring/"))


def test_nobody_is_said_with_a_way_to_the_centre() -> None:
    page = open_visits(school("one", "ru-per"), entry(ResourceCentre, "kccp", standing="core"))
    assert (page.offers, page.seekers, page.trainings) == ((), (), ())
    assert [each.address for each in page.ask] == ["/resource-centres/kccp/"]
    assert page.title == "Ознакомительные визиты"


def test_an_offer_says_what_guests_see() -> None:
    page = open_visits(
        school("one", "ru-per", visit=VISIT, locality="Пермь", contacts={"email": "s@example.org"})
    )
    ((group),) = page.offers
    (offer,) = group.offers
    assert group.region.address == "/regions/ru-per/"
    assert (offer.sees, offer.group, offer.languages, offer.when, offer.place) == (
        ("Уроки", "Совет"), "до 21\u00a0человека", "русский", "Весной", "Пермь",
    )  # fmt: skip
    assert offer.contact
    assert offer.contact.address == "mailto:s@example.org"


def near(page: ExchangePage) -> dict[str, list[tuple[str, str]]]:
    return {
        seeker.school.address: [
            (each.school.address.split("/")[2], each.how) for each in seeker.near
        ]
        for group in page.seekers
        for seeker in group.seekers
    }


def test_the_same_region_comes_first_then_the_nearest_clock() -> None:
    page = open_visits(
        school("here", "ru-kya", visit=VISIT),
        school("perm", "ru-per", visit=VISIT),
        school("tomsk", "ru-tom", visit=VISIT),
        school("east", "ru-pri", visit=VISIT),
        school("nowhere", visit=VISIT),
        school("seeker", "ru-kya", seeks=["visit"]),
        school("lost", seeks=["visit"]),
        school("tutored", "ru-kya", seeks=["tutor"]),
    )
    assert near(page) == {
        "/schools/seeker/": [
            ("here", "в том же регионе"),
            ("tomsk", "тот же часовой пояс"),
            ("perm", "разница 2\u00a0часа"),
        ],
        "/schools/lost/": [],
    }  # fmt: skip
    # Where no region is known, is said last.
    assert [bool(group.region.address) for group in page.offers] == [True] * 4 + [False]


def test_a_school_is_not_its_own_nearest() -> None:
    page = open_tutoring(
        school("both", "ru-per", model=True, seeks=["tutor"]),
        school("other", "ru-pri", model=True),
        school("next", "ru-per", seeks=["tutor"]),
    )
    assert near(page) == {
        "/schools/both/": [("other", "разница 5\u00a0часов")],
        "/schools/next/": [("both", "в том же регионе"), ("other", "разница 5\u00a0часов")],
    }


def test_a_model_school_names_those_that_it_tutors() -> None:
    page = open_tutoring(
        school("master", "ru-per", model=True, components=["partnership"]),
        school("pupil", "ru-tom", tutor="master"),
    )
    (offer,) = page.offers[0].offers
    assert [each.address for each in offer.tutored] == ["/schools/pupil/"]
    assert offer.known_for == ("Партнёрство",)


@pytest.mark.parametrize(("formats", "count"), [(["tutoring"], 1), (["study-visit"], 0), ([], 0)])
def test_trainings_of_the_form_are_linked_if_there_are_any(formats: list[str], count: int) -> None:
    page = open_tutoring(entry(Training, "one", formats=formats))
    assert [each.address for each in page.trainings] == ["/trainings/format/tutoring/"] * count


def test_an_editors_page_stands_above() -> None:
    intro = entry(Page, "education/tutoring/index", title="Рядом с вами", summary="Кто кому.")
    view = make_view(intro, *REGIONS)
    page = tutoring_page(view, frame_of(view), SectionDesk("education/tutoring/", intro))
    assert (page.title, page.summary) == ("Рядом с вами", "Кто кому.")
