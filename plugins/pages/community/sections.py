"""The section «Сообщество» becomes its overview: the map, the directory, what is below it."""

from collections import Counter
from collections.abc import Iterator

from plugins.catalogue.desks import SectionDesk
from plugins.catalogue.nearest import SILENT
from plugins.model.artifact import Shared
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES
from plugins.model.moments import partial
from plugins.model.page import Page
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.pages.community.contexts import CommunityPage
from plugins.pages.community.map import region_tiles, regions_elsewhere
from plugins.pages.frame import make_skeleton, site_of
from plugins.pages.head import make_head
from plugins.pages.parts import Card, FacetGroup, Frame, Link
from plugins.pages.texts import children
from plugins.pages.view import View

DIRECTORY = ("level", "component", "offer")  # the map is the list of regions
CENTRES = 12


def community_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> CommunityPage:
    """Gather what `community.html` shows. Pure: the same catalogue, the same page."""
    gettext, intro = view.interface.gettext, desk.intro
    title = intro.title.best(view.language) if intro else gettext("Community")
    site = site_of(view).title.best(view.language)
    summary = intro.summary.best(view.language) if intro and intro.summary else f"{title} — {site}"
    crumbs = (view.home,)
    head = make_head(view, desk.path, title, summary, languages=LANGUAGES, crumbs=crumbs)
    centres = [each for each in view.catalogue.of(ResourceCentre) if each.standing not in SILENT]
    updated = intro.updated.best(view.language) if intro and intro.updated else None
    return CommunityPage(
        skeleton=make_skeleton(view, frame, head, desk.path, crumbs, LANGUAGES),
        title=title,
        summary=summary,
        text=view.text(intro) if intro else None,
        tiles=region_tiles(view),
        elsewhere=regions_elsewhere(view),
        facets=tuple(_directory(view)),
        all_schools=_whole(view, School),
        centres=tuple(view.card(each) for each in centres[:CENTRES]),
        all_centres=_whole(view, ResourceCentre),
        sections=tuple(_sections(view, intro)),
        sources=view.sources(intro.sources) if intro else (),
        updated=view.day(partial(updated)) if updated else None,
        outdated=intro.translation_age(view.language) if intro else 0,
        draft=intro.draft if intro else False,
    )


def _directory(view: View) -> Iterator[FacetGroup]:
    found = Counter(key for school in view.catalogue.of(School) for key in school.facets())
    for name in DIRECTORY:
        links = tuple(
            Link(title.best(view.language), where, view.foreign(title), found[name, value])
            for value, title in School.facet_terms[name].items()
            if found[name, value]
            for where in (view.list_address(School, f"{name}/{value}/"),)
        )
        if links:
            yield FacetGroup(name, links)


def _whole(view: View, kind: type[Entry]) -> Link | None:
    entries = view.catalogue.of(kind)
    if not entries:
        return None
    return Link(kind.labels[view.language], view.list_address(kind), count=len(entries))


def _sections(view: View, intro: Page | None) -> Iterator[Card]:
    """Yield the ways on: the pages below, those of ours that no editor introduced, the kinds."""
    written = children(view, intro) if intro else ()
    yield from (view.card(each) for each in written)
    known = {each.permalink() for each in written}
    gettext = view.interface.gettext
    ours = {
        "community/governance/": gettext("Who decides"),
        "community/network/": gettext("The network"),
        "community/numbers/": gettext("In numbers"),
    }
    yield from (Card(title, view.root(path)) for path, title in ours.items() if path not in known)
    for kind in (Project, Partner):
        if view.catalogue.of(kind):
            page = view.catalogue.get(Page.collection, f"{kind.collection}/index")
            where = view.list_address(kind)
            yield view.card(page) if page else Card(kind.labels[view.language], where)
