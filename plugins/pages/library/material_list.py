"""The library becomes the contexts of its pages."""

from dataclasses import replace

from plugins.catalogue.listings import Listing
from plugins.catalogue.shelves import has_shelves, root_path
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.model.material import Material
from plugins.pages.contexts import Context
from plugins.pages.library.cards import material_card
from plugins.pages.library.contexts import MaterialItem, MaterialListPage
from plugins.pages.library.words import facet_values
from plugins.pages.lists import list_page
from plugins.pages.parts import FacetGroup, Frame, Link
from plugins.pages.view import View


def material_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows."""
    base = list_page(view, frame, listing, number, languages, cards=False)
    size = view.settings.page_size
    shown = listing.entries[(number - 1) * size : number * size]
    return MaterialListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        items=tuple(
            view.once(_item, each, each.key) for each in shown if isinstance(each, Material)
        ),
        total=base.total,
        pagination=base.pagination,
        facets=tuple(map(_own_name, base.facets)),
        whole=base.whole,
        shelves=_shelves(view) if number == 1 and listing.facet is None else None,
    )


def _shelves(view: View) -> Link | None:
    if not has_shelves(view.catalogue, view.language):
        return None
    title = view.interface.gettext("The library in an e-reader")
    return Link(title, f"/{root_path(view.language)}")


def _item(view: View, material: Material) -> MaterialItem:
    return MaterialItem(material_card(view, material), " ".join(facet_values(material)))


def _own_name(group: FacetGroup) -> FacetGroup:
    """Series of a library are books, not network events."""
    return replace(group, name="books") if group.name == "series" else group
