"""Who paid for a thing becomes the lines that thank them, each leading to its partner."""

from collections.abc import Iterator

from plugins.model.catalogue import address
from plugins.model.entry import Entry
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.pages.parts import Link
from plugins.pages.projects.money import payers
from plugins.pages.view import View


def acknowledgements(view: View, entry: Entry) -> tuple[Link, ...]:
    """Return the lines of the partners that paid for `entry`, or for the projects it names."""
    ids = dict.fromkeys(id for project in _projects(view, entry) for id in payers(project))
    found = (view.catalogue.get(Partner.collection, id) for id in ids)
    lines = (_line(view, each) for each in found if isinstance(each, Partner))
    return tuple(line for line in lines if line)


def _projects(view: View, entry: Entry) -> Iterator[Project]:
    if isinstance(entry, Project):
        yield entry
    for id in getattr(entry, "projects", ()):
        project = view.catalogue.get(Project.collection, id)
        if isinstance(project, Project):
            yield project


def _line(view: View, partner: Partner) -> Link | None:
    text = partner.acknowledgement
    if text is None:
        return None
    return Link(text.best(view.language), address(partner, view.language), view.foreign(text))
