"""A region becomes its dossier."""

from plugins.catalogue.desks import RegionDesk
from plugins.model.artifact import Shared
from plugins.pages.contexts import Context
from plugins.pages.home import not_found_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


def region_page(view: View, frame: Shared[Frame], desk: RegionDesk) -> Context:
    """Gather what the page shows."""
    return not_found_page(view, frame)
