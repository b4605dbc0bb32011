"""A project becomes the line that it stands in: what it carries on, and what carries it on."""

from collections.abc import Iterator

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.project import Project
from plugins.pages.projects.contexts import ChainItem
from plugins.pages.projects.periods import describe_years
from plugins.pages.view import View

UNKNOWN = PartialDate(9999)


def list_chain(view: View, project: Project) -> tuple[ChainItem, ...]:
    """Return the line from the first project to all that follow; nothing if it stands alone."""
    before = [*_before(view.catalogue, project)][::-1]
    after = sorted(_after(view.catalogue, project), key=_begin)
    if not before and not after:
        return ()
    return tuple(
        ChainItem(view.link(each, current=each is project), describe_years(view, each))
        for each in (*before, project, *after)
    )


def _before(catalogue: Catalogue, project: Project) -> Iterator[Project]:
    while project.follows:
        found = catalogue.get(Project.collection, project.follows)
        if not isinstance(found, Project):
            return
        yield found
        project = found


def _after(catalogue: Catalogue, project: Project) -> Iterator[Project]:
    for each in catalogue.referring_to(project):
        if isinstance(each, Project):
            yield each
            yield from _after(catalogue, each)


def _begin(project: Project) -> tuple[PartialDate, str]:
    return project.start or UNKNOWN, project.id
