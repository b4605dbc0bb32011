"""Who paid is thanked on everything that the money went to."""

from typing import Any

from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.pages.entries import entry_page
from plugins.pages.events.event import event_page
from plugins.pages.projects.acknowledgements import acknowledgements
from tests.entries import entry, event
from tests.pages.calendar.desk import frame_of, make_view, render


def partner(id: str, **values: Any) -> Partner:
    thanks = {"ru": f"Спасибо, {id}", "en": f"Thanks, {id}"}
    return entry(Partner, id, **{"roles": ["funder"], "acknowledgement": thanks, **values})


SILENT = entry(Partner, "silent", roles=["funder"])
GRANT = {"amount": 5, "currency": "USD", "partner": "town"}
PROJECT = entry(
    Project, "one", scale="national", funders=["mott", "silent"], grants=[GRANT], partners=["help"]
)
OTHER = entry(Project, "other", scale="school", funders=["mott", "fund"])
ALL = (*(partner(id) for id in ("mott", "town", "fund", "help")), SILENT, PROJECT, OTHER)


def lines(one: Entry, language: Language = "ru") -> list[tuple[str, str]]:
    found = acknowledgements(make_view(*ALL, one, language=language), one)
    return [(each.title, each.address) for each in found]


def test_a_project_thanks_all_who_paid_and_said_how() -> None:
    assert [title for title, _ in lines(PROJECT)] == ["Спасибо, mott", "Спасибо, town"]
    assert lines(PROJECT)[0][1] == "/partners/mott/"


def test_what_names_projects_thanks_who_paid_for_them_once() -> None:
    one = entry(News, "n", date="2007", projects=["one", "other"], partners=["help"])
    found = [title for title, _ in lines(one, "en")]
    assert found == ["Thanks, mott", "Thanks, town", "Thanks, fund"]


def test_what_names_only_a_partner_thanks_nobody() -> None:
    assert lines(entry(News, "n", date="2007", partners=["mott"])) == []


def test_news_and_events_show_the_lines() -> None:
    told = entry(News, "n", date="2007", projects=["one"])
    seminar = event("e", projects=["other"])
    view = make_view(*ALL, told, seminar)
    assert len(entry_page(view, frame_of(view), told).acknowledgements) == 2
    assert len(event_page(view, frame_of(view), seminar).acknowledgements) == 2


def test_a_foreign_line_says_its_language() -> None:
    one = entry(News, "n", date="2007", projects=["p"])
    paid = entry(Project, "p", scale="school", funders=["own"])
    view = make_view(one, paid, partner("own", acknowledgement="Спасибо"), language="en")
    html = render("acknowledgements", "en", acknowledgements(view, one))
    assert '<a href="/partners/own/" lang="ru">Спасибо</a>' in html
