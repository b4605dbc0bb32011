"""The library: its lists by property, and what the filter asks of each material."""

from plugins.catalogue.listings import Listing, find_listings
from plugins.model.material import Material
from plugins.model.persona import Persona
from plugins.model.vocabulary import Topic
from plugins.pages.library.contexts import MaterialListPage
from plugins.pages.library.material_list import material_list_page
from plugins.pages.view import View
from tests.entries import entry
from tests.pages.calendar.desk import frame_of
from tests.pages.library.made import material, view_of

STEPS = [{"page": "../pages/index.md", "title": "Шаг", "text": "Дальше."}]


def lists(view: View) -> dict[str, Listing]:
    return {each.path: each for each in find_listings(view.catalogue) if each.kind is Material}


def open_list(view: View, path: str = "library/", number: int = 1) -> MaterialListPage:
    page = material_list_page(view, frame_of(view), lists(view)[path], number, ("ru",))
    assert isinstance(page, MaterialListPage)
    return page


def make_library() -> View:
    persona = entry(Persona, "teacher", question="Как?", steps=STEPS, group="учителя")
    shelf = material("shelf", type="series", written_in=["ru"])
    one = material(
        "one", date="2009", series="shelf", topics=["model"], components=["democracy"],
        audience=["teacher"], stages=["beginner"], written_in=["ru", "en"], tags=["ОАШ"],
    )  # fmt: skip
    return view_of(one, shelf, material("old", date="2001"), persona, entry(Topic, "model"))


def test_every_property_has_its_lists() -> None:
    page = open_list(make_library())
    assert {group.name: [link.count for link in group.links] for group in page.facets} == {
        "year": [1, 1],
        "type": [2, 1],
        "books": [1],
        "audience": [1],
        "stage": [1],
        "component": [1],
        "language": [3, 1],
        "topic": [1],
        "tag": [1],
    }
    assert page.total == 3


def test_the_newest_come_first_and_those_without_a_year_last() -> None:
    addresses = [item.card.address for item in open_list(make_library()).items]
    assert addresses == ["/library/one/", "/library/old/", "/library/shelf/"]


def test_an_item_names_the_very_lists_that_it_is_in() -> None:
    view = make_library()
    items = {item.card.address: item.facets.split() for item in open_list(view).items}
    for path, listing in lists(view).items():
        value = "/".join(path.strip("/").split("/")[-2:])
        named = {address for address, facets in items.items() if value in facets}
        if listing.facet:
            assert named == {f"/library/{each.name}/" for each in listing.entries}, path


def test_no_list_is_empty_and_long_ones_are_paged() -> None:
    view = view_of(*(material(f"m-{number:02}", topics=[]) for number in range(25)))
    assert all(each.entries for each in lists(view).values())
    assert [len(open_list(view, number=each).items) for each in (1, 2, 3)] == [10, 10, 5]
    assert open_list(view, number=2).facets == ()


def test_e_readers_are_led_to_what_can_be_read() -> None:
    read = view_of(material(url="https://example.org/"))
    shelves = open_list(read).shelves
    assert shelves is not None
    assert shelves.address == "/opds/index.xml"
    assert open_list(read, "library/type/book/").shelves is None
    assert open_list(view_of(material())).shelves is None
