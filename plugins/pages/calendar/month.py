"""A month becomes the context of its page."""

from plugins.catalogue.desks import MonthDesk
from plugins.model.artifact import Shared
from plugins.pages.contexts import Context
from plugins.pages.parts import Frame
from plugins.pages.view import View


def month_page(view: View, frame: Shared[Frame], desk: MonthDesk) -> Context:
    raise NotImplementedError
