"""The bodies that run the movement, and its teams of experts, become the context of their page."""

from collections.abc import Iterator

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.model.governance import ExpertTeam, GovernanceBody
from plugins.model.organisation import Contacts
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.pages.community.governance_contexts import BodyItem, GovernancePage, TeamItem
from plugins.pages.community.names import topic_phrases
from plugins.pages.community.section import section_base, section_skeleton
from plugins.pages.dossiers import region_links
from plugins.pages.parts import DateText, Frame, Link
from plugins.pages.view import View


def governance_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> GovernancePage:
    """Gather what `governance.html` shows: the bodies in their order, then the teams."""
    gettext = view.interface.gettext
    title = gettext("Who decides and who advises")
    summary = gettext("Bodies that settle common matters, and teams of experts who help schools.")
    base = section_base(view, desk, title, summary)
    return GovernancePage(
        skeleton=section_skeleton(view, frame, desk, base),
        base=base,
        bodies=tuple(_body(view, each) for each in view.catalogue.of(GovernanceBody)),
        teams=tuple(_team(view, each) for each in view.catalogue.of(ExpertTeam)),
    )


def _body(view: View, body: GovernanceBody) -> BodyItem:
    members = (
        *_organisations(view, ResourceCentre.collection, body.centres),
        *_organisations(view, Partner.collection, body.partners),
    )
    projects = view.links(Project.collection, (body.project,) if body.project else ())
    return BodyItem(
        entry=body,
        period=_period(view, body),
        members=members,
        project=projects[0] if projects else None,
        sources=view.sources(body.sources),
    )


def _period(view: View, body: GovernanceBody) -> DateText | None:
    if body.start is None:
        return view.day(body.end) if body.end else None
    return view.span(body.start, body.end)


def _team(view: View, team: ExpertTeam) -> TeamItem:
    return TeamItem(
        entry=team,
        topics=topic_phrases(view, team.topics),
        regions=region_links(view, team.regions),
        members=_organisations(view, ResourceCentre.collection, team.centres),
        contacts=tuple(_contacts(team.contacts)),
        sources=view.sources(team.sources),
    )


def _organisations(view: View, collection: str, ids: tuple[str, ...]) -> tuple[Link, ...]:
    found = (view.catalogue.get(collection, id) for id in ids)
    return tuple(map(view.link, (each for each in found if each)))


def _contacts(contacts: Contacts | None) -> Iterator[Link]:
    if contacts and contacts.email:
        yield Link(contacts.email, f"mailto:{contacts.email}")
    if contacts and contacts.phone:
        digits = "".join(each for each in contacts.phone if each.isdecimal() or each == "+")
        yield Link(contacts.phone, f"tel:{digits}")
