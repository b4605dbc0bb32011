"""Who decides and who advises: in the editors' order, with who is in it."""

import pytest

from plugins.assets.static import published_names, read_inline, read_static
from plugins.catalogue.desks import SectionDesk
from plugins.model.entry import Entry
from plugins.model.governance import ExpertTeam, GovernanceBody
from plugins.model.language import LANGUAGES, Language
from plugins.model.page import Page
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.vocabulary import Topic
from plugins.pages.community.governance import governance_page
from plugins.pages.community.governance_contexts import GovernancePage
from plugins.pages.environment import Templates
from plugins.pages.frame import make_frame
from plugins.pages.parts import Link
from tests.entries import entry, region
from tests.pages.calendar.desk import make_view
from tests.site import THEME

ENTRIES: tuple[Entry, ...] = (
    region("ru-kya"),
    entry(Topic, "parents", title={"ru": "Родители", "en": "Parents"}),
    entry(ResourceCentre, "core", short="Центр"),
    entry(Partner, "friend", roles=["partner"]),
    entry(Project, "bridge", scale="national"),
    entry(GovernanceBody, "second", order=2, end="2009"),
    entry(
        GovernanceBody,
        "first",
        order=1,
        start="2007",
        end="2009",
        tasks=["решает", "следит"],
        centres=["core"],
        partners=["friend"],
        project="bridge",
    ),
    entry(
        ExpertTeam,
        "team",
        topics=["parents"],
        regions=["ru-kya"],
        ways=["email", "visit"],
        centres=["core"],
        contacts={"email": "team@example.org", "phone": "+7 391 227-10-18"},
    ),
)


def page(*entries: Entry, intro: Page | None = None) -> GovernancePage:
    view = make_view(*entries, *([intro] if intro else []))
    return governance_page(view, make_frame(view), SectionDesk("community/governance/", intro))


def test_bodies_come_in_their_order_with_their_members() -> None:
    first, second = page(*ENTRIES).bodies
    assert first.members == (
        Link("Центр", "/resource-centres/core/"),
        Link("Запись friend", "/partners/friend/"),
    )
    assert first.project == Link("Запись bridge", "/projects/bridge/")
    assert first.period is not None
    assert first.period.text.replace("\xa0", " ") == "2007–2009 годы"
    assert second.period is not None
    assert (second.period.text, second.members, second.project) == ("2009\xa0год", (), None)


def test_teams_say_on_what_where_and_how() -> None:
    (team,) = page(*ENTRIES).teams
    assert [each.text for each in team.topics] == ["Родители"]
    assert [each.address for each in team.regions] == ["/regions/ru-kya/"]
    assert [each.title for each in team.members] == ["Центр"]
    assert [each.address for each in team.contacts] == [
        "mailto:team@example.org",
        "tel:+73912271018",
    ]


def test_the_page_belongs_to_the_section() -> None:
    section = entry(Page, "community/index", title="Сообщество")
    intro = entry(Page, "community/governance", title="Кто решает", summary="Коротко.")
    view = make_view(section, intro)
    desk = SectionDesk("community/governance/", intro)
    made = governance_page(view, make_frame(view), desk)
    assert [each.address for each in made.skeleton.crumbs] == ["/", "/community/"]
    assert made.base.siblings == (Link("Кто решает", "/community/governance/", current=True),)
    assert (made.base.title, made.base.summary) == ("Кто решает", "Коротко.")


def test_without_bodies_the_page_stands_all_the_same() -> None:
    made = page()
    assert (made.bodies, made.teams) == ((), ())
    assert made.base.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_shows_all_of_it(language: Language) -> None:
    view = make_view(*ENTRIES, language=language)
    made = governance_page(view, make_frame(view), SectionDesk("community/governance/"))
    static, inline = published_names(read_static(THEME / "static")), read_inline(THEME / "static")
    html = Templates(THEME / "templates", view.interface, static, inline).render(
        made.template, made
    )
    text = html.decode()
    for words in ("Запись first", "решает", "Запись friend", "Запись bridge", "Запись team"):
        assert words in text
    assert {"ru": "по электронной почте", "en": "by e-mail"}[language] in text
    assert 'href="mailto:team@example.org"' in text
    assert ('<h3 lang="ru">' in text) == (language == "en")
