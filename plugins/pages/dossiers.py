"""Regions become links to their dossiers."""

from collections.abc import Iterable

from plugins.catalogue.desks import dossier_path
from plugins.model.vocabulary import Region
from plugins.pages.parts import Link
from plugins.pages.view import View


def region_links(view: View, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return links to the dossiers of regions, by their ids."""
    found = (view.catalogue.get(Region.collection, id) for id in ids)
    return tuple(region_link(view, each) for each in found if isinstance(each, Region))


def region_link(view: View, region: Region) -> Link:
    """Return a link to the dossier of `region`, which something must name."""
    where = view.root(dossier_path(region))
    return Link(region.title.best(view.language), where, view.foreign(region.title))
