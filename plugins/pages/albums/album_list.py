"""The gallery becomes the contexts of its pages."""

from plugins.catalogue.listings import Listing
from plugins.model.album import Album
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.pages.albums.cards import album_card
from plugins.pages.albums.contexts import AlbumListPage
from plugins.pages.contexts import Context
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


def album_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows."""
    base = list_page(view, frame, listing, number, languages, cards=False)
    size = view.settings.page_size
    shown = listing.entries[(number - 1) * size : number * size]
    return AlbumListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        cards=tuple(album_card(view, each) for each in shown if isinstance(each, Album)),
        total=base.total,
        pagination=base.pagination,
        facets=base.facets,
        whole=base.whole,
    )
