"""A project becomes the context of its page."""

from collections.abc import Iterable
from typing import Any

from plugins.catalogue.desks import materials_path
from plugins.catalogue.materials import MATERIALS_PER_PAGE, project_materials
from plugins.model.artifact import Shared
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.pages.dossiers import region_links
from plugins.pages.events.counts import count_figures
from plugins.pages.feeds import entry_channels, own_feed
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.projects.acknowledgements import acknowledgements
from plugins.pages.projects.chain import list_chain
from plugins.pages.projects.contexts import ProjectItem, ProjectPage
from plugins.pages.projects.countries import country_name
from plugins.pages.projects.materials import describe_materials
from plugins.pages.projects.money import grant_partner, list_funders, payers
from plugins.pages.projects.periods import describe_period, describe_years
from plugins.pages.view import View

SCALE_WORDS = {
    "international": "International project",
    "national": "National project",
    "interregional": "Interregional project",
    "regional": "Regional project",
    "school": "School project",
}


def project_page(view: View, frame: Shared[Frame], project: Project) -> ProjectPage:
    """Gather what `project.html` shows. Pure: the same catalogue, the same page."""
    path, language = project.permalink() or "", view.language
    title = project.title.best(language)
    crumbs = (
        view.home,
        Link(Project.labels[language], view.root(f"{Project.collection}/")),
    )
    head = make_head(
        view,
        path,
        title,
        project.summary.best(language),
        languages=project.languages,
        crumbs=crumbs,
        structured=[project_data(view, project)],
        feeds=entry_channels(view, project),
    )
    materials = project_materials(view.catalogue, project)
    every = Link(
        view.interface.gettext("All materials of the project"),
        view.root(materials_path(project)),
        count=len(materials),
    )
    return ProjectPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, project.languages, f"{Project.collection}/"
        ),
        entry=project,
        title=title,
        scale=scale_word(view, project),
        text=view.text(project),
        period=describe_period(view, project),
        chain=list_chain(view, project),
        funders=list_funders(view, project),
        leads=(
            *view.links(ResourceCentre.collection, project.lead_centres),
            *view.links(Partner.collection, project.lead_partners),
        ),
        partners=view.links(Partner.collection, project.partners),
        centres=view.links(ResourceCentre.collection, project.centres),
        schools=view.links(School.collection, project.schools),
        regions=region_links(view, project.regions),
        countries=tuple(country_name(code, language) for code in project.countries),
        figures=count_figures(view, project.counts),
        materials=describe_materials(view, project, materials[:MATERIALS_PER_PAGE]),
        all_materials=every if len(materials) > MATERIALS_PER_PAGE else None,
        acknowledgements=acknowledgements(view, project),
        feed=own_feed(view, project),
        topics=view.topics(project),
        tags=view.tags(project),
        sources=view.sources(project.sources),
        outdated=project.translation_age(language),
        draft=project.draft,
    )


def scale_word(view: View, project: Project) -> str:
    """Return how wide `project` is, as one says of a single one."""
    return view.interface.gettext(SCALE_WORDS[project.scale])


def project_item(view: View, project: Project, notes: Iterable[str] = ()) -> ProjectItem:
    """Return `project` as lists show it."""
    facts = (scale_word(view, project), describe_period(view, project).note, *notes)
    years = describe_years(view, project)
    return ProjectItem(view.card(project), years, tuple(each for each in facts if each))


def project_data(view: View, project: Project) -> dict[str, Any]:
    """Return schema.org's Project, with who paid for it and how much."""
    language = view.language
    funders = {id: _organisation(view, id) for id in payers(project)}
    grants = [
        {
            "@type": "MonetaryGrant",
            "identifier": grant.number,
            "amount": {
                "@type": "MonetaryAmount",
                "value": grant.amount,
                "currency": grant.currency,
            },
            "funder": funders.get(grant_partner(project, grant) or ""),
        }
        for grant in project.grants
    ]
    data = {
        "@type": "Project",
        "name": project.title.best(language),
        "description": project.summary.best(language),
        "url": view.settings.absolute(view.root(project.permalink() or "")),
        "foundingDate": str(project.start) if project.start else "",
        "dissolutionDate": str(project.end) if project.end else "",
        "funder": [each for each in funders.values() if each],
        "funding": [{name: value for name, value in each.items() if value} for each in grants],
    }
    return {name: value for name, value in data.items() if value}


def _organisation(view: View, id: str) -> dict[str, str]:
    partner = view.catalogue.get(Partner.collection, id)
    if partner is None:
        return {}
    page = view.link(partner)
    where = view.settings.absolute(page.address)
    return {"@type": "Organization", "name": page.title, "url": where}
