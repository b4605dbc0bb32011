"""The months become the context of the page of the calendar."""

from plugins.catalogue.desks import CalendarDesk
from plugins.model.artifact import Shared
from plugins.pages.contexts import Context
from plugins.pages.parts import Frame
from plugins.pages.view import View


def calendar_page(view: View, frame: Shared[Frame], desk: CalendarDesk) -> Context:
    raise NotImplementedError
