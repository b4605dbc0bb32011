"""Materials on the pages of what they tell of, and of what uses them."""

from plugins.catalogue.desks import RegionDesk, SectionDesk
from plugins.model.partner import Partner
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.standard import Standard
from plugins.model.training import Training
from plugins.model.vocabulary import Topic
from plugins.pages.community.centre import centre_page
from plugins.pages.community.region import region_page
from plugins.pages.community.school import school_page
from plugins.pages.education.assessment import assessment_page
from plugins.pages.education.training import training_page
from plugins.pages.library.contexts import Shelf, ShelfItem
from plugins.pages.library.shelf import make_shelf
from plugins.pages.parts import Link
from plugins.pages.projects.partner import partner_page
from tests.entries import entry, region
from tests.pages.calendar.desk import frame_of
from tests.pages.education.made import SCORES
from tests.pages.library.made import material, plain, view_of

ITEM = ShelfItem(Link("Книга о школе", "/library/book/"), "книга, 2009")


def test_those_it_tells_of_show_it() -> None:
    school, place = entry(School, "own"), region()
    centre = entry(ResourceCentre, "centre")
    partner = entry(Partner, "fund", roles=["funder"], certainty="sure")
    one = material(
        date="2009", schools=["own"], centres=["centre"], partners=["fund"], regions=["ru-kya"]
    )
    view = view_of(one, school, centre, partner, place)
    frame = frame_of(view)
    shelves = (
        school_page(view, frame, school).materials,
        centre_page(view, frame, centre).materials,
        partner_page(view, frame, partner).materials,
        region_page(view, frame, RegionDesk(place)).materials,
    )
    assert shelves == (Shelf((ITEM,)),) * 4
    assert plain(region_page(view, frame, RegionDesk(place)).counts) == "1 материал"


def test_a_training_shows_its_own_in_its_order() -> None:
    training = entry(Training, "course", materials=["two", "book"])
    view = view_of(training, material(date="2009"), material("two", title="Вторая", date="2001"))
    shelf = training_page(view, frame_of(view), training).materials
    assert [item.page.title for item in shelf.items] == ["Вторая", "Книга о школе"]


def test_a_standard_shows_what_is_of_its_topics_then_on_self_assessment() -> None:
    given = {"summary": "О чём.", "indicators": ["Раз."], "scores": SCORES}
    standard = entry(Standard, "leadership", topics=["governance"], **given)
    view = view_of(
        standard,
        entry(Topic, "governance"),
        entry(Topic, "self-assessment"),
        material("tool", title="Инструмент", topics=["self-assessment"], date="2015"),
        material("council", title="Совет", topics=["governance"], date="2001"),
        material("other", title="Иное"),
    )
    desk = SectionDesk("education/self-assessment/")
    (found,) = assessment_page(view, frame_of(view), desk).standards
    assert [link.title for link in found.materials] == ["Совет", "Инструмент"]


def test_a_long_shelf_counts_what_it_leaves_out_or_leads_to_all() -> None:
    many = [material(f"m-{number:02}") for number in range(15)]
    view = view_of(*many)
    cut = make_shelf(view, [*many, *many])
    assert (len(cut.items), cut.more, cut.every) == (12, 3, None)
    led = make_shelf(view, many, "region/ru-kya/")
    assert (led.more, led.every) == (0, Link("Библиотека", "/library/region/ru-kya/", count=15))
    assert not make_shelf(view, [])
