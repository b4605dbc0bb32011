"""Pages of schools: what each did, who names it, who can help it, how sure all this is."""

import datetime
from typing import Any

import orjson
import pytest

from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.governance import ExpertTeam
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Topic
from plugins.pages.community.contexts import SchoolPage
from plugins.pages.community.school import school_page
from plugins.pages.entries import entry_page
from plugins.pages.events.event import event_page
from tests.entries import TODAY, entry, event, region, series
from tests.pages.calendar.desk import frame_of, make_view

BOTH = {"ru": "Школа № 87", "en": "School No. 87"}


def open_school(
    *others: Entry, language: Language = "ru", today: datetime.date = TODAY, **values: Any
) -> SchoolPage:
    one = entry(School, "one", **{"title": BOTH, "regions": ["ru-kya"], **values})
    view = make_view(one, region(), *others, language=language, today=today)
    return school_page(view, frame_of(view), one)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def lines(page: SchoolPage) -> list[tuple[str, str, str]]:
    """Return year, date and title of each line of the history."""
    return [
        (group.title, plain(item.when.text), item.title)
        for group in (*page.history.years, *page.history.earlier)
        for item in group.items
    ]


def test_all_that_names_a_school_stands_in_its_history() -> None:
    names = {"schools": ["one"]}
    page = open_school(
        entry(News, "n", title="Новость", date="2010-11-16", **names),
        event("e", title="Событие", start="2016-02-26", end="2016-03-01", **names),
        entry(Project, "p", title="Проект", scale="school", start="2010", **names),
        series("week", title="Неделя", editions=[{"year": 2012, **names}, {"year": 2013}]),
        entry(News, "other", date="2011"),
        activities=[{"date": "2005", "text": "Совет"}, {"text": "Концерты"}],
    )
    assert lines(page) == [
        ("2016", "26 февраля — 1 марта", "Событие"),
        ("2012", "2012 год", "Неделя"),
        ("2010", "16 ноября", "Новость"),
        ("2010", "2010 год", "Проект"),
        ("2005", "2005 год", "Совет"),
    ]
    kinds = [each.kind for group in page.history.years for each in group.items]
    assert kinds == ["событие", "сетевое мероприятие", "новость", "проект", ""]
    assert [each.text for each in page.history.undated] == ["Концерты"]
    assert page.history.years[1].items[0].address == "/network-events/week/2012/"


def test_only_the_last_years_are_open() -> None:
    done = [{"date": f"{year}", "text": "Дело"} for year in range(2001, 2011)]
    history = open_school(activities=done).history
    assert [each.title for each in history.years] == ["2010", "2009", "2008", "2007"]
    assert len(history.earlier) == 6


def test_tutors_and_those_tutored_name_each_other() -> None:
    page = open_school(
        entry(School, "tutor", short="Наставник"),
        entry(School, "pupil", tutor="one"),
        entry(School, "stranger"),
        tutor="tutor",
    )
    assert page.tutor is not None
    assert (page.tutor.title, page.tutor.address) == ("Наставник", "/schools/tutor/")
    assert [each.title for each in page.tutored] == ["Запись pupil"]


@pytest.mark.parametrize(
    ("confirmed", "said"),
    [
        (None, "ещё не сверен"),
        ("2024-11-22", ""),
        ("2024-11-20", "20 ноября 2024 г."),
        ("2026-11-01", ""),
    ],
)
def test_an_old_profile_says_so(confirmed: str | None, said: str) -> None:
    values = {"confirmed": confirmed} if confirmed else {}
    profile = open_school(**values).profile
    assert said in plain(profile.unconfirmed)
    assert bool(profile.unconfirmed) == bool(said)


def test_doubts_are_said_in_words() -> None:
    assert open_school().profile.doubts == ()
    page = open_school(certainty="low", nameless=True, note="Город не виден.")
    assert [plain(each.text) for each in page.profile.doubts] == [
        "Название неизвестно: заголовок только описывает.",
        "Связь с движением не подтверждена.",
        "Город не виден.",
    ]
    (note,) = (each for each in open_school(language="en", note="Слова.").profile.doubts)
    assert note.language == "ru"


def test_who_can_help_comes_with_reasons_in_words() -> None:
    page = open_school(
        entry(ResourceCentre, "c", short="Центр", seen="2006", regions=["ru-om"]),
        entry(School, "m", model=True, components=["partnership"], regions=["ru-kya"]),
        entry(ExpertTeam, "t", topics=["partnership"]),
        entry(Topic, "partnership", title="Партнёрство"),
        region("ru-om", "Asia/Omsk"),
        components=["partnership"],
        centre="c",
    )
    centre, school, team = page.help
    assert (centre.link.title, centre.kind) == ("Центр", "ресурсный центр")
    assert plain(centre.note) == "последнее упоминание: 2006 год"
    assert [list(map(plain, each.reasons)) for each in page.help] == [
        ["ресурсный центр этой школы"],
        ["тот же регион: Запись ru-kya", "занимается тем же: Партнёрство"],
        ["консультирует: Партнёрство"],
    ]
    assert (school.link.address, team.link.address) == ("/schools/m/", "/community/governance/")


def test_how_far_the_clocks_are_apart() -> None:
    centres = [
        entry(ResourceCentre, "east", regions=["ru-kam"]),
        entry(ResourceCentre, "west", regions=["ru-mow"]),
        entry(ResourceCentre, "near", regions=["ru-tom"]),
    ]
    zones = {"ru-kam": "Asia/Kamchatka", "ru-mow": "Europe/Moscow", "ru-tom": "Asia/Tomsk"}
    found = open_school(*centres, *(region(*each) for each in zones.items()), language="en").help
    assert [each.reasons for each in found] == [
        ("the same time zone",),
        ("local time \u22124 h",),
        ("local time +5 h",),
    ]


def test_lists_that_a_school_stands_in_are_linked_where_they_are() -> None:
    values = {"level": "developing", "components": ["democracy"], "model": True}
    page = open_school(**values)
    assert page.level is not None
    links = (page.level, *page.components, *page.offers)
    assert [each.address for each in links] == [
        "/schools/level/developing/",
        "/schools/component/democracy/",
        "/schools/offer/tutoring/",
    ]
    assert [each.address for each in page.profile.regions] == ["/regions/ru-kya/"]
    english = open_school(language="en", **values)
    assert english.level is not None
    assert english.level.address == "/en/schools/level/developing/"
    # Nothing is translated: there is no English list.
    untranslated = open_school(language="en", title="Школа", **values)
    assert untranslated.level is not None
    assert untranslated.level.address == "/schools/level/developing/"


@pytest.mark.parametrize(
    ("values", "card"),
    [({}, ""), ({"contacts": {"email": "a@example.org"}}, "/schools/one/contact.vcf")],
)
def test_the_contact_card_is_offered_where_there_is_one(values: dict[str, Any], card: str) -> None:
    assert open_school(**values).card == card


def test_what_search_engines_read() -> None:
    page = open_school(
        locality="Северск",
        site="https://s.example.org",
        sveden="https://s.example.org/sveden",
        contacts={"phone": "+7 000 00 00"},
        point="56.6, 84.88",
    )
    data, crumbs = orjson.loads(str(page.skeleton.head.structured))["@graph"]
    assert data == {
        "@type": "School",
        "name": "Школа № 87",
        "url": "https://example.org/schools/one/",
        "description": "Коротко.",
        "sameAs": ["https://s.example.org", "https://s.example.org/sveden"],
        "telephone": "+7 000 00 00",
        "address": {
            "@type": "PostalAddress",
            "addressLocality": "Северск",
            "addressRegion": "Запись ru-kya",
            "addressCountry": "RU",
        },
        "geo": {"@type": "GeoCoordinates", "latitude": 56.6, "longitude": 84.88},
    }
    assert [each["name"] for each in crumbs["itemListElement"]] == [
        "Запись index",
        "Сообщество",
        "Школы",
        "Школа № 87",
    ]


def test_events_and_news_link_those_they_name() -> None:
    named = {
        "schools": ["one"],
        "partners": ["fund"],
        "projects": ["p"],
        "centres": ["c"],
    }
    news = entry(News, "n", date="2010", **named)
    held: Event = event("e", **named)
    others = [
        entry(School, "one"),
        entry(Partner, "fund", roles=["funder"]),
        entry(Project, "p", scale="school"),
        entry(ResourceCentre, "c"),
    ]
    view = make_view(news, held, *others)
    groups = entry_page(view, frame_of(view), news).connected
    assert [(each.name, [link.address for link in each.links]) for each in groups] == [
        ("schools", ["/schools/one/"]),
        ("centres", ["/resource-centres/c/"]),
        ("projects", ["/projects/p/"]),
        ("partners", ["/partners/fund/"]),
    ]
    page = event_page(view, frame_of(view), held)
    assert [each.address for each in page.participants] == ["/schools/one/", "/partners/fund/"]
    assert [each.address for each in page.centres] == ["/resource-centres/c/"]
