"""The movement in numbers becomes the context of its page."""

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.pages.contexts import Context
from plugins.pages.home import not_found_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


def numbers_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> Context:
    """Gather what the page shows."""
    return not_found_page(view, frame)
