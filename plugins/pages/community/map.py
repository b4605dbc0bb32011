"""Regions become tiles of a map: each leads to its dossier, with what is known there."""

from collections import Counter
from collections.abc import Iterator

from plugins.catalogue.desks import has_dossier
from plugins.model.collation import collate
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.dossiers import region_link
from plugins.pages.parts import Link
from plugins.pages.shapes import Tile
from plugins.pages.view import View

MANY = 4  # schools and centres that make a tile bright


def region_tiles(view: View) -> tuple[Tile, ...]:
    """Return all regions that have a place on the map, in the order of their names."""
    counts = _counts(view)
    tiles = []
    for region in _in_order(view):
        if region.cell is None:
            continue
        title = region.title.best(view.language)
        column, row = region.cell
        tiles.append(
            Tile(
                title,
                region.short.best(view.language) if region.short else title,
                column,
                row,
                counts[region.id],
                region_link(view, region).address if has_dossier(view.catalogue, region) else "",
                counts[region.id] >= MANY,
            )
        )
    return tuple(tiles)


def regions_elsewhere(view: View) -> tuple[Link, ...]:
    """Return the dossiers of regions that have no place on the map."""
    return tuple(
        region_link(view, each)
        for each in _in_order(view)
        if each.cell is None and has_dossier(view.catalogue, each)
    )


def _in_order(view: View) -> list[Region]:
    regions = view.catalogue.of(Region)
    return sorted(regions, key=lambda each: collate(each.title.best(view.language)))


def _counts(view: View) -> Counter[str]:
    return Counter(_regions(view))


def _regions(view: View) -> Iterator[str]:
    for school in view.catalogue.of(School):
        yield from school.regions
    for centre in view.catalogue.of(ResourceCentre):
        yield from centre.regions
