"""Projects become the contexts of their lists: the newest first, by decade."""

from collections.abc import Sequence
from itertools import groupby

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.project import Project
from plugins.pages.contexts import Context
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame
from plugins.pages.projects.contexts import ProjectGroup, ProjectListPage
from plugins.pages.projects.project import project_item
from plugins.pages.view import View


def project_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows."""
    base = list_page(view, frame, listing, number, languages)
    projects = newest_first(listing.entries)
    shown = projects[page_slice(view, listing, number)]
    return ProjectListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        groups=tuple(
            ProjectGroup(
                _decade_title(view, decade), tuple(project_item(view, each) for each in found)
            )
            for decade, found in groupby(shown, key=_decade)
        ),
        total=base.total,
        pagination=base.pagination,
        facets=base.facets,
        whole=base.whole,
    )


def page_slice(view: View, listing: Listing, number: int) -> slice:
    """Return which entries of `listing` stand on its page `number`: all, where it is the only."""
    size = view.settings.page_size
    if len(listing.numbers(size)) == 1:
        return slice(None)
    return slice((number - 1) * size, number * size)


def newest_first(entries: Sequence[Entry]) -> list[Project]:
    """Return the projects among `entries` by their beginning; those without one come last."""
    # Each once, however often it names what asks for it.
    found = {each.id: each for each in entries if isinstance(each, Project)}
    # Two steps, as names run the other way than dates.
    projects = [found[id] for id in sorted(found)]
    return sorted(projects, key=lambda each: each.start or each.end or (), reverse=True)


def _decade(project: Project) -> int:
    date = project.start or project.end
    return date.year // 10 * 10 if date else 0


def _decade_title(view: View, decade: int) -> str:
    gettext = view.interface.gettext
    return gettext("%(decade)ss") % {"decade": decade} if decade else gettext("Years not known")
