"""Who can help a school: the nearest first, each with the reasons why."""

import time
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.nearest import (
    MOST,
    MOST_OF_A_KIND,
    Candidate,
    Help,
    Helpers,
    Profile,
    Reason,
    place,
)
from plugins.model.entry import Entry
from plugins.model.governance import ExpertTeam
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from tests.entries import catalogue, entry, region

ZONES = {
    "ru-kya": "Asia/Krasnoyarsk",
    "ru-tom": "Asia/Tomsk",
    "ru-om": "Asia/Omsk",
    "ru-mow": "Europe/Moscow",
}
REGIONS = [region(id, zone) for id, zone in ZONES.items()]
PARTS = ("democracy", "volunteering", "partnership")


def school(id: str, place_: str = "ru-kya", **values: Any) -> School:
    return entry(School, id, regions=[place_] if place_ else [], **values)


def helps(one: School, *others: Entry) -> tuple[Help, ...]:
    return Helpers(catalogue(*REGIONS, one, *others)).nearest(one)


def ids(found: tuple[Help, ...]) -> list[str]:
    return [each.helper.id for each in found]


def test_the_nearest_come_first_each_with_its_reasons() -> None:
    one = school("one", components=["partnership"], centre="own")
    found = helps(
        one,
        entry(ResourceCentre, "own", regions=["ru-mow"]),
        school("far", "ru-mow", model=True, components=["partnership"]),
        school("next-door", "ru-om", model=True, components=["partnership"]),
        school("home", model=True, components=["democracy"]),
        entry(ExpertTeam, "team", regions=["ru-kya"], topics=["partnership"]),
    )
    assert [(each.helper.id, each.reasons) for each in found] == [
        ("own", (Reason("centre"),)),
        ("team", (Reason("region", "ru-kya"), Reason("advises", "partnership"))),
        ("home", (Reason("region", "ru-kya"),)),
        ("next-door", (Reason("works", "partnership"), Reason("hours", "-60"))),
        ("far", (Reason("works", "partnership"), Reason("hours", "-240"))),
    ]


def test_a_school_does_not_help_itself_and_its_tutor_is_named_elsewhere() -> None:
    one = school("one", model=True, tutor="tutor")
    assert helps(one, school("tutor", model=True), school("no-model")) == ()


def test_centres_of_which_only_the_place_is_known_help_nobody() -> None:
    silent = [
        entry(ResourceCentre, each, regions=["ru-kya"], standing=each)
        for each in ("place", "related")
    ]
    assert helps(school("one"), *silent) == ()


def test_no_kind_crowds_out_the_others() -> None:
    many = [school(f"s{number}", model=True) for number in range(9)]
    centre = entry(ResourceCentre, "c", regions=["ru-mow"])
    assert ids(helps(school("one"), *many, centre)) == ["s0", "s1", "s2", "c"]


def test_a_village_school_finds_another() -> None:
    found = helps(
        school("one", rural=True), school("town", model=True), school("v", model=True, rural=True)
    )
    assert ids(found) == ["v", "town"]
    assert found[0].reasons == (Reason("region", "ru-kya"), Reason("works", "rural"))


def test_advice_on_a_topic_is_more_than_work_on_it() -> None:
    adviser = school("a", model=True, components=["partnership"], consulting=["partnership"])
    (found,) = helps(school("one", components=["partnership"]), adviser)
    assert found.reasons[1] == Reason("advises", "partnership")


def test_a_school_of_no_known_place_is_helped_by_what_it_works_on() -> None:
    one = school("one", "", components=["democracy"])
    found = helps(
        one, school("other", model=True), school("same", model=True, components=["democracy"])
    )
    assert ids(found) == ["same"]  # of the other there is nothing to say
    assert found[0].reasons == (Reason("works", "democratization"),)


def has_reason(candidate: Candidate, profile: Profile) -> bool:
    known = None not in (candidate.offset, profile.offset)
    return known or bool(profile.interests & set(candidate.strengths))


PLACES = st.sampled_from([*ZONES, ""])
SKILLS = st.lists(st.sampled_from(PARTS), unique=True)


@given(st.lists(st.tuples(PLACES, SKILLS, st.booleans()), max_size=30), PLACES, SKILLS)
@settings(max_examples=60, deadline=None)
def test_the_index_finds_what_a_look_at_everyone_would(
    others: list[tuple[str, list[str], bool]], where: str, skills: list[str]
) -> None:
    one = school("one", where, components=skills)
    made = [
        school(f"s{number:02}", there, model=model, components=parts)
        for number, (there, parts, model) in enumerate(others)
    ]
    helpers = Helpers(catalogue(*REGIONS, one, *made))
    profile = helpers.profile(one)
    ranked = sorted(helpers.candidates, key=lambda each: place(each, profile))
    ranked = [each for each in ranked if has_reason(each, profile)]
    assert ids(helpers.nearest(one)) == [each.entry.id for each in ranked[:MOST_OF_A_KIND]]


@pytest.mark.timed
def test_thousands_of_schools_are_helped_in_a_moment() -> None:
    schools = [
        school(
            f"s{number}",
            [*ZONES][number % 4],
            model=number % 3 == 0,
            components=[PARTS[number % 3]],
        )
        for number in range(2000)
    ]
    helpers = Helpers(catalogue(*REGIONS, *schools))
    begin = time.process_time()
    found = [helpers.nearest(each) for each in schools]
    assert time.process_time() - begin < 0.4
    assert all(0 < len(each) <= MOST for each in found)
    assert max(Counter(ids(found[0])).values()) == 1
