"""The directory of schools becomes the contexts of its pages."""

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.community.cards import school_cards
from plugins.pages.community.contexts import SchoolListPage
from plugins.pages.community.names import community_crumb
from plugins.pages.dossiers import region_link
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View


def school_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> SchoolListPage:
    """Gather what page `number` of `listing` shows: schools by town, then by name."""
    base = list_page(view, frame, listing, number, languages, (community_crumb(view),))
    size = view.settings.page_size
    shown = listing.entries[(number - 1) * size : number * size]
    return SchoolListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        cards=school_cards(view, (each for each in shown if isinstance(each, School))),
        total=base.total,
        pagination=base.pagination,
        facets=base.facets,
        whole=base.whole,
        dossier=_dossier(view, listing),
    )


def _dossier(view: View, listing: Listing) -> Link | None:
    """Return the link from the schools of a region to all that is known of it."""
    if listing.facet is None or listing.facet.name != "region":
        return None
    region = view.catalogue.get(Region.collection, listing.facet.value)
    return region_link(view, region) if isinstance(region, Region) else None
