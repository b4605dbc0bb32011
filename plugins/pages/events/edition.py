"""An edition of a series becomes the context of its page."""

from plugins.model.artifact import Shared
from plugins.model.editions import SeriesEdition
from plugins.pages.contexts import Context
from plugins.pages.parts import Frame
from plugins.pages.view import View


def edition_page(view: View, frame: Shared[Frame], edition: SeriesEdition) -> Context:
    raise NotImplementedError
