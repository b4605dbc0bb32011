"""The self-assessment: standards as a form, what helps with each; the overview of the section."""

from typing import Any

import pytest
from pydantic import ValidationError

from plugins.catalogue.desks import SectionDesk
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.page import Page
from plugins.model.school import School
from plugins.model.standard import Standard
from plugins.model.training import Training
from plugins.model.vocabulary import Topic
from plugins.pages.education.assessment import MOST, assessment_page
from plugins.pages.education.contexts import EducationPage, StandardItem
from plugins.pages.education.overview import education_page
from tests.entries import entry, event
from tests.pages.calendar.desk import frame_of, make_view
from tests.pages.education.made import SCORES

BOTH = {"ru": "По-русски.", "en": "In English."}
LISTS = {"ru": ["По-русски."], "en": ["In English."]}


def standard(**values: Any) -> Standard:
    given = {"summary": BOTH, "indicators": LISTS, "title": BOTH, **values}
    given.setdefault("scores", dict.fromkeys(SCORES, BOTH))
    return entry(Standard, "lead", **given)


def show(*entries: Entry, language: Language = "ru", **values: Any) -> StandardItem:
    view = make_view(standard(**values), *entries, entry(Topic, "parents"), language=language)
    page = assessment_page(view, frame_of(view), SectionDesk("education/self-assessment/"))
    (item,) = page.standards
    return item


def addresses(links: tuple[Any, ...]) -> list[str]:
    return [each.address for each in links]


def test_a_standard_has_four_scores() -> None:
    assert show(scores=SCORES).scores == ("Балл 1.", "Балл 2.", "Балл 3.", "Балл 4.")
    with pytest.raises(ValidationError, match=r"scores\.4"):
        standard(scores={name: text for name, text in SCORES.items() if name != "4"})
    with pytest.raises(ValidationError, match=r"scores\.5"):
        standard(scores={**SCORES, "5": "Пять."})


def test_a_standard_that_is_half_translated_stays_russian() -> None:
    item = show(language="en")
    assert (item.language, item.scores[0], item.indicators) == (
        None,
        *["In English."],
        ("In English.",),
    )
    item = show(language="en", scores=SCORES)
    assert (item.language, item.title, item.indicators) == ("ru", "По-русски.", ("По-русски.",))


def test_trainings_are_those_named_then_those_of_its_topics() -> None:
    made = [entry(Training, f"t{number}", topics=["parents"], order=number) for number in range(9)]
    item = show(*made, entry(Training, "far"), topics=["parents"], trainings=["t5", "far"])
    assert addresses(item.trainings) == [
        f"/trainings/{name}/" for name in ("t5", "far", "t0", "t1")
    ]
    assert len(item.trainings) == MOST


def test_model_schools_stand_for_all_that_are_known_for_it() -> None:
    known = entry(School, "known", components=["democracy"])
    low = entry(School, "low", components=["democracy"], certainty="low")
    item = show(known, low, entry(School, "other"), component="democracy")
    assert (addresses(item.schools), item.model) == (["/schools/known/"], False)
    model = entry(School, "model", components=["democracy"], model=True)
    adviser = entry(School, "adviser", consulting=["parents"], model=True)
    item = show(known, model, adviser, component="democracy", topics=["parents"])
    assert (addresses(item.schools), item.model) == (["/schools/adviser/", "/schools/model/"], True)


def open_overview(*entries: Entry, intro: Page | None = None) -> EducationPage:
    view = make_view(*entries, *([intro] if intro else []))
    return education_page(view, frame_of(view), SectionDesk("education/", intro))


def test_the_overview_leads_to_all_of_the_section() -> None:
    intro = entry(Page, "education/index", title="Учёба")
    ours = entry(Page, "education/tutoring/index", title="Наставники")
    more = entry(Page, "education/more")
    page = open_overview(entry(Training, "one"), ours, more, intro=intro)
    assert page.title == "Учёба"
    assert addresses(page.doors) == [
        *("/trainings/", "/education/study-visits/", "/education/tutoring/"),
        *("/education/self-assessment/", "/education/more/"),
    ]
    assert [each.title for each in page.doors][2] == "Наставники"
    assert page.doors[0].summary.startswith("1\u00a0тренинг:")


def test_the_overview_shows_what_comes_and_trainings_by_experience() -> None:
    page = open_overview(
        entry(Training, "both", stages=["beginner", "advanced"]),
        entry(Training, "any"),
        event("run", start="2027-02-01", end=None, training="both"),
        event("sooner", start="2026-12-01", end=None, training="any"),
        event("past", start="2020-02-01", end=None, training="both"),
        event("other", start="2027-02-01", end=None),
    )
    assert addresses(page.upcoming) == ["/events/sooner/", "/events/run/"]
    assert [(each.address, addresses(each.trainings)) for each in page.stages] == [
        ("/trainings/stage/beginner/", ["/trainings/both/"]),
        ("/trainings/stage/advanced/", ["/trainings/both/"]),
        ("", ["/trainings/any/"]),
    ]
