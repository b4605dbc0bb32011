"""Pages of trainings: their runs, what comes before and after, whom to write to; their list."""

import dataclasses
from typing import Any
from urllib.parse import unquote

import orjson

from plugins.catalogue.listings import find_listings
from plugins.model.entry import Entry
from plugins.model.persona import Persona
from plugins.model.resource_centre import ResourceCentre
from plugins.model.standard import Standard
from plugins.model.training import Training
from plugins.pages.education.contexts import TrainingListPage, TrainingPage
from plugins.pages.education.training import training_page
from plugins.pages.education.training_list import training_list_page
from plugins.pages.view import View
from tests.entries import entry, event
from tests.pages.calendar.desk import frame_of, make_view
from tests.pages.education.made import SCORES

STEP = {"page": "../pages/index.md", "title": "Шаг", "text": "Текст"}
TEACHER = entry(Persona, "teacher", group="учителя", question="Как?", steps=[STEP])


def open_training(*others: Entry, **values: Any) -> TrainingPage:
    one = entry(Training, "basics", **values)
    view = make_view(one, TEACHER, *others)
    return training_page(view, frame_of(view), one)


def centre(id: str, **values: Any) -> ResourceCentre:
    return entry(ResourceCentre, id, **values)


def test_runs_are_the_events_that_name_it() -> None:
    page = open_training(
        event("past", start="2020-02-01", end=None, training="basics"),
        event("older", start="2019-02-01", end=None, training="basics"),
        event("today", start="2026-11-22", end=None, training="basics"),
        event("later", start="2027-02-01", end=None, training="basics"),
        event("other", start="2027-02-01", end=None),
    )
    assert [each.address for each in page.upcoming] == ["/events/today/", "/events/later/"]
    assert [each.address for each in page.past] == ["/events/past/", "/events/older/"]


def test_prerequisites_are_told_on_both_pages() -> None:
    advanced = entry(Training, "advanced", prerequisites=["basics"])
    standard = entry(Standard, "lead", indicators=["Да."], scores=SCORES, trainings=["basics"])
    page = open_training(advanced, standard)
    assert [each.address for each in page.after] == ["/trainings/advanced/"]
    assert [each.address for each in page.standards] == [
        "/education/self-assessment/#standard-lead"
    ]
    view = make_view(entry(Training, "basics"), advanced)
    page = training_page(view, frame_of(view), advanced)
    assert [each.address for each in page.before] == ["/trainings/basics/"]


def test_a_request_goes_to_the_nearest_address_with_its_subject() -> None:
    silent, spoken = centre("silent"), centre("spoken", contacts={"email": "c@example.org"})
    page = open_training(silent, spoken, centres=["silent", "spoken"], title="С чего начать? & как")
    assert page.request.email == "c@example.org"
    assert page.request.letter.startswith("mailto:c@example.org?subject=")
    assert "&" not in page.request.letter
    subject = unquote(page.request.letter.partition("=")[2])
    assert subject == "Заявка на тренинг «С чего начать? & как»"
    own = open_training(spoken, centres=["spoken"], contacts={"email": "own@example.org"})
    assert own.request.email == "own@example.org"


def test_without_an_address_the_page_says_whom_to_ask() -> None:
    core, other = centre("core", standing="core"), centre("other")
    assert open_training().request.ask == ()
    assert [each.address for each in open_training(core, other).request.ask] == [
        "/resource-centres/core/"
    ]
    page = open_training(core, other, centres=["other"])
    assert [each.address for each in page.request.ask] == ["/resource-centres/other/"]
    assert page.request.email == ""


def test_days_are_counted_in_words() -> None:
    days = {number: open_training(days=number).days for number in (1, 3, 5, 21)}
    assert days == {1: "1\u00a0день", 3: "3\u00a0дня", 5: "5\u00a0дней", 21: "21\u00a0день"}
    assert open_training().days == ""


def test_structured_data_is_a_course() -> None:
    page = open_training(
        centre("kccp"),
        event("run", start="2027-02-01", end=None, training="basics", mode="hybrid"),
        centres=["kccp"],
        audience=["teacher"],
        days=3,
    )
    course = orjson.loads(str(page.skeleton.head.structured))["@graph"][0]
    assert course["@type"] == "Course"
    assert [each["name"] for each in course["provider"]] == ["Запись kccp"]
    assert course["audience"][0]["educationalRole"] == "учителя"
    assert course["timeRequired"] == "P3D"
    (run,) = course["hasCourseInstance"]
    assert (run["startDate"], run["courseMode"]) == ("2027-02-01", "blended")
    bare = orjson.loads(str(open_training().skeleton.head.structured))["@graph"][0]
    assert bare["provider"]["name"] == "Центр"
    assert not {"hasCourseInstance", "timeRequired", "audience"} & set(bare)


def open_list(view: View, path: str = "trainings/", number: int = 1) -> TrainingListPage:
    listing = next(each for each in find_listings(view.catalogue) if each.path == path)
    page = training_list_page(view, frame_of(view), listing, number, ("ru",))
    assert isinstance(page, TrainingListPage)
    return page


def test_the_list_says_of_each_what_the_filter_asks() -> None:
    values: dict[str, Any] = {"audience": ["teacher"], "planned": True, "for_centres": True}
    one = entry(Training, "basics", stages=["beginner", "advanced"], tags=["Сад"], **values)
    view = make_view(one, entry(Training, "other"), TEACHER)
    page = open_list(view)
    first, second = page.items
    assert first.facets.split() == [
        "audience/teacher", "stage/beginner", "stage/advanced", "tag/sad",
    ]  # fmt: skip
    assert first.stages == "Начинающим, опытным"
    assert [each.title for each in first.facts] == [
        "учителя", "ресурсные центры и тренеры", "только в планах",
    ]  # fmt: skip
    assert (second.facets, second.stages, second.facts) == ("", "", ())
    # Each facet of the first page is a list of its own, with just what the filter would leave.
    for group in page.facets:
        for link in group.links:
            found = open_list(view, link.address.removeprefix("/"))
            assert [each.card.address for each in found.items] == ["/trainings/basics/"]
            assert link.address.removeprefix("/trainings/").rstrip("/") in first.facets.split()


def test_numbered_pages_hold_all_trainings() -> None:
    made = [entry(Training, f"t{number}", order=number) for number in range(5)]
    view = make_view(*made)
    view = View(
        view.catalogue, "ru", view.interface, dataclasses.replace(view.settings, page_size=2)
    )
    pages = [open_list(view, number=number) for number in (1, 2, 3)]
    found = [item.card.address for page in pages for item in page.items]
    assert found == [f"/trainings/t{number}/" for number in range(5)]
