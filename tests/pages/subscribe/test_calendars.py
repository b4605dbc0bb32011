"""Calendars of the page of subscriptions: by theme, the choices, the addresses."""

from plugins.catalogue.desks import SubscribeDesk
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.persona import Persona
from plugins.pages.subscribe.calendars import ANY
from plugins.pages.subscribe.contexts import SubscribePage
from plugins.pages.subscribe.page import subscribe_page
from tests.entries import entry, event, region, series
from tests.pages.calendar.desk import frame_of, make_view
from tests.site import URL

STEPS = [{"page": "../pages/index.md", "title": "Шаг", "text": "Текст."}]
TEACHER = entry(
    Persona, "teacher", question="Что?", group={"ru": "учителя", "en": "teachers"}, steps=STEPS
)
ENTRIES = (
    region(),
    region("ru-per", "Asia/Yekaterinburg"),
    TEACHER,
    series(rule={"on": "03-01"}, title={"ru": "Неделя", "en": "Week"}),
    event("one", regions=["ru-kya", "ru-per"], audience=["teacher"], deadline="2027-01-01"),
    event("two", regions=["ru-per"], series="week"),
)


def opened(*entries: Entry, language: Language = "ru") -> SubscribePage:
    view = make_view(*entries, language=language)
    return subscribe_page(view, frame_of(view), SubscribeDesk())


def test_calendars_stand_by_theme_and_pairs_below_their_region() -> None:
    page = opened(*ENTRIES)
    assert [block.id for block in page.large] == ["all", "deadlines"]
    shelves = {shelf.name: shelf for shelf in page.shelves}
    assert {name: [block.id for block in shelf.blocks] for name, shelf in shelves.items()} == {
        "series": ["series-week"],
        "audience": ["audience-teacher"],
        "region": ["region-ru-kya", "region-ru-per"],
    }
    assert [[block.id for block in more] for more in shelves["region"].more] == [
        ["region-ru-kya-audience-teacher"],
        ["region-ru-per-audience-teacher"],
    ]


def test_a_block_has_three_addresses_of_one_file() -> None:
    whole = opened(*ENTRIES, language="en").large[0]
    host = URL.partition("://")[2]
    assert whole.webcal == f"webcal://{host}/en/calendars/all.ics"
    assert whole.address == f"{URL}/en/calendars/all.ics"
    assert whole.download == "/en/calendars/all.ics"
    assert whole.count == 4  # two events, this year's and the next year's edition


def test_choices_are_only_those_that_have_a_calendar() -> None:
    page = opened(*ENTRIES)
    offered = {field.name: [option.value for option in field.options] for field in page.fields}
    assert offered == {
        "region": [ANY, "region-ru-kya", "region-ru-per"],
        "series": [ANY, "series-week"],
        "audience": [ANY, "audience-teacher"],
    }
    ids = {block.id for shelf in page.shelves for block in shelf.blocks}
    assert {value for values in offered.values() for value in values} - {ANY} <= ids


def test_without_events_there_is_nothing_to_choose() -> None:
    page = opened(TEACHER, region())
    assert (page.large, page.shelves, page.fields) == ((), (), ())
    assert page.skeleton.head.calendars == ()
