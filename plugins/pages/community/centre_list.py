"""The list of resource centres becomes the contexts of its pages."""

from dataclasses import replace

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.pages.community.names import community_crumb
from plugins.pages.contexts import ListPage
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


def centre_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> ListPage:
    """Gather what page `number` of `listing` shows: a part of the section «Сообщество»."""
    page = list_page(view, frame, listing, number, languages, (community_crumb(view),))
    words = view.interface.ngettext(
        "%(num)s resource centre", "%(num)s resource centres", page.total
    )
    return replace(page, counted=words % {"num": page.total})
