"""A partner becomes the context of its page."""

from plugins.model.artifact import Shared
from plugins.model.partner import Partner
from plugins.pages.contexts import Context
from plugins.pages.home import not_found_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


def partner_page(view: View, frame: Shared[Frame], partner: Partner) -> Context:
    """Gather what the page shows."""
    return not_found_page(view, frame)
