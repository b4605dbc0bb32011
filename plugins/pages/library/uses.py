"""What a material is used in, what it belongs to and what takes its place."""

from collections.abc import Iterator

from plugins.model.catalogue import order
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.newsletter import Newsletter
from plugins.model.project import Project
from plugins.model.slug import transliterate
from plugins.model.training import Training
from plugins.pages.library.contexts import Row, Shelf, ShelfItem
from plugins.pages.library.shelf import SHOWN, fill_shelf, shelf_item
from plugins.pages.parts import Link
from plugins.pages.view import View

# In this order; others of which nothing is known here follow.
USED_IN: tuple[type[Entry], ...] = (Event, Training, NetworkEvent, Project, Newsletter, News)
RELATED = 4


def find_uses(view: View, material: Material) -> Iterator[Row]:
    """Yield, by kind, the pages of the site that name `material`."""
    naming = view.catalogue.referring_to(material)
    for kind in USED_IN:
        found = sorted((each for each in naming if isinstance(each, kind)), key=order)
        if found:
            yield Row(kind.labels[view.language], tuple(map(view.link, found)))


def replaced(view: View, material: Material) -> Link | None:
    """Return the older edition that `material` replaces."""
    older = view.catalogue.get(Material.collection, material.replaces or "")
    return view.link(older) if older else None


def replacing(view: View, material: Material) -> tuple[Link, ...]:
    """Return the newer editions, which say that they replace `material`."""
    naming = _materials(view, material)
    return tuple(view.link(each) for each in naming if each.replaces == material.id)


def list_members(view: View, material: Material) -> Shelf:
    """Return what belongs to the series `material`, by number, then the newest first."""
    found = [each for each in _materials(view, material) if each.series == material.id]
    found.sort(key=lambda each: (_place(each), order(each)))
    gettext = view.interface.gettext
    items = tuple(
        shelf_item(view, each, gettext("No. %(number)s") % {"number": each.number})
        if each.number
        else shelf_item(view, each)
        for each in found[:SHOWN]
    )
    whole = fill_shelf(view, found, f"series/{transliterate(material.id)}/")
    return Shelf(items, whole.more, whole.every)


def list_related(view: View, material: Material) -> Shelf:
    """Return a few materials that share topics, key words or regions, but for its editions."""
    editions = {material.replaces, *(each.id for each in _materials(view, material))}
    found = view.related_materials.get(material.key, ())
    items: list[ShelfItem] = [
        shelf_item(view, each)
        for each in found
        if isinstance(each, Material) and each.id not in editions
    ]
    return Shelf(tuple(items[:RELATED]))


def series_link(view: View, material: Material) -> Link | None:
    """Return a link to the series of `material`."""
    series = view.catalogue.get(Material.collection, material.series or "")
    return view.link(series) if series else None


def _materials(view: View, material: Material) -> list[Material]:
    naming = view.catalogue.referring_to(material)
    return [each for each in naming if isinstance(each, Material)]


def _place(material: Material) -> float:
    number = material.number or ""
    return int(number) if number.isdecimal() else float("inf")
