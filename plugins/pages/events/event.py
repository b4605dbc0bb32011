"""An event becomes the context of its page."""

from plugins.model.artifact import Shared
from plugins.model.event import Event
from plugins.pages.contexts import Context
from plugins.pages.parts import Frame
from plugins.pages.view import View


def event_page(view: View, frame: Shared[Frame], event: Event) -> Context:
    raise NotImplementedError
