"""Materials become a shelf on the page of something else: an event, a school, a region."""

from collections.abc import Iterable

from plugins.model.catalogue import order
from plugins.model.entry import Entry
from plugins.model.material import Material
from plugins.pages.library.contexts import Shelf, ShelfItem
from plugins.pages.library.words import describe_year, kind_word
from plugins.pages.parts import Link
from plugins.pages.view import View

SHOWN = 12  # on a shelf


def make_shelf(view: View, entries: Iterable[Entry], list_path: str = "") -> Shelf:
    """Return the shelf of the materials among `entries`, the newest first, each once.

    `list_path` is the list that has them all, below that of all materials.
    """
    found = {each.id: each for each in entries if isinstance(each, Material)}
    return fill_shelf(view, sorted(found.values(), key=order), list_path)


def named_shelf(view: View, ids: Iterable[str]) -> Shelf:
    """Return the shelf of the materials that an editor named, in the editor's order."""
    found = (view.catalogue.get(Material.collection, id) for id in dict.fromkeys(ids))
    return fill_shelf(view, [each for each in found if isinstance(each, Material)])


def fill_shelf(view: View, materials: list[Material], list_path: str = "") -> Shelf:
    """Return the shelf of `materials` in their order; what does not fit is counted."""
    more = len(materials) - SHOWN
    every = None
    if more > 0 and list_path:
        every = Link(
            Material.labels[view.language],
            view.list_address(Material, list_path),
            count=len(materials),
        )
    items = tuple(shelf_item(view, each) for each in materials[:SHOWN])
    return Shelf(items, max(0, more) if every is None else 0, every)


def shelf_item(view: View, material: Material, first: str = "") -> ShelfItem:
    """Return the line of `material`; `first` stands before what it is."""
    notes = (first, kind_word(view, material), describe_year(view, material))
    return ShelfItem(view.link(material), ", ".join(each for each in notes if each))
