"""A list of events becomes the contexts of its numbered pages."""

from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.pages.contexts import Context
from plugins.pages.parts import Frame
from plugins.pages.view import View


def event_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    raise NotImplementedError
