"""A project becomes the list of its materials: things to read, and what tells of it."""

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Connected, Dated, Entry
from plugins.model.event import Reading
from plugins.model.project import Project
from plugins.model.scheduled import Scheduled

MATERIALS_PER_PAGE = 20


def project_materials(catalogue: Catalogue, project: Project) -> tuple[Reading | Entry, ...]:
    """Return what an editor listed, then entries without a date, then the others, newest first."""
    dated: list[Dated | Scheduled] = []
    undated: list[Entry] = []
    # One that names it twice stands there twice.
    for each in {each.key: each for each in catalogue.referring_to(project)}.values():
        if isinstance(each, Connected) and each.has_page:
            if isinstance(each, Dated | Scheduled):
                dated.append(each)
            else:
                undated.append(each)
    dated.sort(key=lambda each: (each.date, each.key), reverse=True)
    return (*project.materials, *undated, *dated)
