"""A partner becomes the context of its page."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from plugins.model.artifact import Shared
from plugins.model.dates import PartialDate
from plugins.model.organisation import CERTAINTIES
from plugins.model.partner import ROLES, Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.library.shelf import make_shelf
from plugins.pages.parts import Frame, Link
from plugins.pages.projects.contexts import PartnerPage, ProjectGroup
from plugins.pages.projects.countries import country_name
from plugins.pages.projects.materials import by_year, mention, mentions
from plugins.pages.projects.money import describe_grant, grants_of, payers, total_money
from plugins.pages.projects.project import project_item
from plugins.pages.projects.project_list import newest_first
from plugins.pages.view import View

MENTIONS = 30  # the newest; who funds much is named much
TYPES = {
    "funder": "FundingAgency",
    "media": "NewsMediaOrganization",
    "authority": "GovernmentOrganization",
}


def partner_page(view: View, frame: Shared[Frame], partner: Partner) -> PartnerPage:
    """Gather what `partner.html` shows. Pure: the same catalogue, the same page."""
    path, language = partner.permalink() or "", view.language
    title = partner.title.best(language)
    crumbs = (
        view.home,
        Link(Partner.labels[language], view.root(f"{Partner.collection}/")),
    )
    roles = tuple(_role(view, each) for each in partner.roles)
    summary = partner.summary.best(language) if partner.summary else ""
    head = make_head(
        view,
        path,
        title,
        summary or f"{title}: {', '.join(each.title.lower() for each in roles)}",
        languages=partner.languages,
        crumbs=crumbs,
        structured=[partner_data(view, partner)],
        feeds=entry_channels(view, partner),
    )
    projects = newest_first(view.catalogue.referring_to(partner))
    named = mentions(view.catalogue, partner)
    lines = (mention(view, each) for each in named[:MENTIONS])
    day = partner.confirmed
    return PartnerPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, partner.languages, f"{Partner.collection}/"
        ),
        entry=partner,
        title=title,
        text=view.text(partner),
        roles=roles,
        country=country_name(partner.country, language) if partner.country else "",
        site=_site(partner.site) if partner.site else None,
        contacts=_contacts(partner),
        doubt=CERTAINTIES[partner.certainty].best(language) if partner.certainty != "sure" else "",
        projects=tuple(_groups(view, partner, projects)),
        totals=total_money(view, (each for one in projects for each in grants_of(one, partner.id))),
        centres=tuple(
            view.link(each)
            for each in view.catalogue.referring_to(partner)
            if isinstance(each, ResourceCentre) and each.partner == partner.id
        ),
        named=by_year((line.when.iso[:4], line) for line in lines if line),
        unnamed=max(0, len(named) - MENTIONS),
        materials=make_shelf(view, view.catalogue.referring_to(partner)),
        confirmed=view.day(PartialDate(day.year, day.month, day.day)) if day else None,
        sources=view.sources(partner.sources),
        outdated=partner.translation_age(language),
        draft=partner.draft,
    )


def _role(view: View, role: str) -> Link:
    title, where = ROLES[role], view.root(f"{Partner.collection}/role/{role}/")
    return Link(title.best(view.language), where, view.foreign(title))


def _site(url: str) -> Link:
    return Link(urlsplit(url).netloc.removeprefix("www."), url)


def _contacts(partner: Partner) -> tuple[Link, ...]:
    found = partner.contacts
    links = []
    if found and found.email:
        links.append(Link(found.email, f"mailto:{found.email}"))
    if found and found.phone:
        digits = "".join(each for each in found.phone if each.isdecimal() or each == "+")
        links.append(Link(found.phone, f"tel:{digits}"))
    return tuple(links)


def _groups(view: View, partner: Partner, projects: list[Project]) -> Iterator[ProjectGroup]:
    """Yield its projects by what it did for them; one may be there for several reasons."""
    gettext = view.interface.gettext
    reasons: tuple[tuple[str, Callable[[Project], tuple[str, ...]]], ...] = (
        (gettext("Projects that it paid for"), payers),
        (gettext("Projects that it led"), lambda project: project.lead_partners),
        (gettext("Projects that it worked in"), lambda project: project.partners),
    )
    for place, (title, named) in enumerate(reasons):
        items = tuple(
            project_item(
                view,
                each,
                (describe_grant(view, grant) for grant in grants_of(each, partner.id))
                if place == 0
                else (),
            )
            for each in projects
            if partner.id in named(each)
        )
        if items:
            yield ProjectGroup(title, items)


def partner_data(view: View, partner: Partner) -> dict[str, Any]:
    """Return schema.org's Organization, of the narrower type that its first role asks for."""
    language = view.language
    data = {
        "@type": TYPES.get(partner.roles[0], "Organization"),
        "name": partner.title.best(language),
        "alternateName": partner.short.best(language) if partner.short else "",
        "description": partner.summary.best(language) if partner.summary else "",
        "url": partner.site or view.settings.absolute(view.root(partner.permalink() or "")),
        "address": {"@type": "PostalAddress", "addressCountry": partner.country}
        if partner.country
        else "",
    }
    return {name: value for name, value in data.items() if value}
