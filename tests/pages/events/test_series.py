"""Pages of network events and of their years."""

from typing import Any

from plugins.catalogue.desks import find_desks
from plugins.model.editions import SeriesEdition
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.pages.events.contexts import EditionPage, SeriesPage
from plugins.pages.events.edition import edition_page
from plugins.pages.events.series import series_page
from plugins.pages.view import View
from tests.entries import entry, event, region, series
from tests.pages.calendar.desk import frame_of, make_view

DAYS = [{"title": "День добровольцев", "rule": {"on": "12-05"}}]
JOIN_US: dict[str, Any] = {"rule": {"from": "11-16", "to": "12-12"}, "days": DAYS}


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def open_series(view: View, name: str = "week") -> SeriesPage:
    (one,) = (each for each in view.catalogue.of(NetworkEvent) if each.id == name)
    return series_page(view, frame_of(view), one)


def open_edition(view: View, year: int) -> EditionPage:
    found = [each for _, each in find_desks(view.catalogue) if isinstance(each, SeriesEdition)]
    (edition,) = (each for each in found if each.year == year)
    return edition_page(view, frame_of(view), edition)


def dates_of(page: SeriesPage) -> dict[str, list[tuple[str, str, str]]]:
    return {
        group.title: [(plain(item.when.text), item.title, plain(item.note)) for item in group.items]
        for group in page.dates
    }


def test_this_year_and_the_next_follow_from_the_rule() -> None:
    page = open_series(make_view(series(**JOIN_US)))
    span, planned = "16 ноября — 12 декабря", "по правилу; планируется"
    volunteers = ("5 декабря", "День добровольцев", "")
    assert dates_of(page) == {
        "2026": [(span, "Запись week", planned), volunteers],
        "2027": [(span, "Запись week", planned), volunteers],
    }
    assert plain(page.rule) == span
    assert page.editions == ()


def test_what_is_over_is_not_planned() -> None:
    page = open_series(make_view(series(rule={"on": "03-01"})))
    assert dates_of(page)["2026"] == [
        ("1 марта", "Запись week", "по правилу; сведений пока нет")
    ]  # fmt: skip


def test_uncertain_dates_say_so() -> None:
    page = open_series(make_view(series(rule={"month": 4, "weeks": [3, 4]})))
    assert dates_of(page)["2027"] == [
        (
            "19 апреля — 2 мая",
            "Запись week",
            "по правилу; планируется; точные дни не назначены",
        )
    ]
    page = open_series(make_view(series(rule={"month": 4})))
    assert plain(dates_of(page)["2027"][0][0]) == "апрель 2027 г."


def test_events_stand_beside_the_rule() -> None:
    one = event("camp", series="week", start="2027-04-19", end="2027-04-20")
    page = open_series(make_view(one, series(rule={"month": 4, "weeks": [3, 4]})))
    assert [each[:2] for each in dates_of(page)["2027"]] == [
        ("19 апреля — 2 мая", "Запись week"),
        ("19–20 апреля", "Запись camp"),
    ]


def test_series_that_are_no_more_have_no_future() -> None:
    view = make_view(
        series("old", rule={"on": "03-01"}, retired=True, replaced_by="new"),
        series("new", rule={"on": "03-02"}),
        series("odd", rule={"on": "03-03"}, irregular=True),
    )
    old, new, odd = (open_series(view, name) for name in ("old", "new", "odd"))
    assert (old.dates, odd.dates) == ((), ())
    assert old.replaced
    assert old.replaced.address == "/network-events/new/"
    assert [link.address for link in new.replaces] == ["/network-events/old/"]
    assert new.replaced is None


def known_view() -> View:
    counts = {"schools": 78, "regions": "20+"}
    known = {"counts": counts, "regions": ["ru-per"]}
    week = series(
        **JOIN_US,
        editions=[
            {"year": 2009, "number": "III", "theme": "Тема", **known},
            {"year": 2012, "start": "2012-11-20", "place": "Пермь", "estimated": True},
        ],
    )  # fmt: skip
    events = [
        event("camp", series="week", start="2018-12-01", end=None, status="held"),
        event("talk", series="week", edition=2009, start="2009-11-20", regions=["ru-kya"],
              end=None, status="held"),
    ]  # fmt: skip
    news = [
        entry(News, "told", date="2009-12", series=["week"]),
        entry(News, "later", date="2011", series=["week"]),
        entry(News, "camp", date="2019", events=["camp"]),
    ]
    return make_view(week, *events, *news, region(), region("ru-per", "Asia/Yekaterinburg"))


def test_all_known_years_by_decade() -> None:
    page = open_series(known_view())
    assert [group.title for group in page.editions] == ["2010\u2011е годы", "2000\u2011е годы"]
    lines = [item for group in page.editions for item in group.items]
    assert [(item.when.text, item.title, item.address) for item in lines] == [
        ("2018", "Запись week", "/network-events/week/2018/"),
        ("2012", "Запись week", "/network-events/week/2012/"),
        ("2009", "III · Тема", "/network-events/week/2009/"),
    ]
    assert [item.when.estimated for item in lines] == [False, True, False]
    assert plain(lines[2].note).endswith("2009 г. · 78 школ, более 20 регионов")
    assert plain(lines[1].note) == "20 ноября 2012 г. · Пермь"
    assert [card.title for card in page.events] == ["Запись camp", "Запись talk"]
    assert [card.title for card in page.news] == ["Запись later", "Запись told"]
    assert page.feed
    assert page.feed.address == "/feeds/network-events-week.rss"
    assert page.calendar is not None
    assert page.calendar.download == "/calendars/series-week.ics"


def test_a_year_of_a_series() -> None:
    view = known_view()
    page = open_edition(view, 2009)
    assert page.title == "Запись week, 2009"
    assert plain(page.when.text) == "16 ноября — 12 декабря 2009 г."
    assert [(each.value, each.over, each.title) for each in page.figures] == [
        ("78", False, "школ"),
        ("20", True, "регионов"),
    ]
    assert [link.title for link in page.regions] == ["Запись ru-per", "Запись ru-kya"]
    assert [card.title for card in page.events] == ["Запись talk"]
    assert [card.title for card in page.news] == ["Запись told"]
    assert page.older is None
    assert page.newer
    assert page.newer.address == "/network-events/week/2012/"
    assert [crumb.title for crumb in page.skeleton.crumbs][1:] == [
        "Сетевые мероприятия",
        "Запись week",
    ]
    page = open_edition(view, 2018)
    assert [card.title for card in page.news] == ["Запись camp"]
    assert page.known is None


def test_a_series_without_days_has_no_calendar() -> None:
    page = open_series(make_view(series(editions=[{"year": 2009}])))
    assert page.calendar is None
    assert page.feed is None


def test_an_edition_that_is_cancelled_says_so_everywhere() -> None:
    told = {
        "year": 2027,
        "status": "cancelled",
        "changes": [{"said": "2026-11-20", "why": "Паводок."}],
    }
    view = make_view(series(rule={"on": "03-01"}, editions=[told]))
    change = open_edition(view, 2027).change
    assert change is not None
    assert (change.status, change.text) == ("cancelled", "Паводок.")
    assert change.before is not None
    assert plain(change.before.text) == "1 марта 2027 г."
    page = open_series(view)
    assert [item.status for group in page.dates for item in group.items] == ["planned", "cancelled"]
    assert "EventCancelled" in open_edition(view, 2027).skeleton.head.structured
    (happening,) = view.catalogue.timetable.months[2027, 3]
    assert happening.status == "cancelled"


def test_an_edition_that_was_moved_says_when_it_was_to_be() -> None:
    changes = [{"said": "2026-11-20", "start": "2027-04-19", "end": "2027-04-25"}]
    told = {"year": 2027, "start": "2027-04-26", "end": "2027-05-02", "changes": changes}
    view = make_view(series(rule={"month": 4, "weeks": [3, 4]}, editions=[told]))
    page = open_edition(view, 2027)
    assert page.change is not None
    assert page.change.before is not None
    assert page.change.after is not None
    assert plain(page.change.before.text) == "19–25 апреля 2027 г."
    assert plain(page.change.after.text) == "26 апреля — 2 мая 2027 г."
    assert '"previousStartDate":"2027-04-19"' in page.skeleton.head.structured


def test_an_edition_as_it_was_announced_says_nothing() -> None:
    view = make_view(series(rule={"on": "03-01"}, editions=[{"year": 2009}]))
    assert open_edition(view, 2009).change is None
