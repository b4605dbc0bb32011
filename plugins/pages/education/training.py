"""A training becomes the context of its page."""

from plugins.model.artifact import Shared
from plugins.model.training import Training
from plugins.pages.contexts import Context
from plugins.pages.home import not_found_page
from plugins.pages.parts import Frame
from plugins.pages.view import View


def training_page(view: View, frame: Shared[Frame], training: Training) -> Context:
    """Gather what the page shows."""
    return not_found_page(view, frame)
