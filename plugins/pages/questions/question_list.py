"""Questions become the contexts of their lists."""

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.pages.contexts import Context
from plugins.pages.lists import list_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


def question_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what the page shows."""
    return list_page(view, frame, listing, number, languages)
