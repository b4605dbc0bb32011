"""A network event becomes the context of its page."""

from plugins.model.artifact import Shared
from plugins.model.network_event import NetworkEvent
from plugins.pages.contexts import Context
from plugins.pages.parts import Frame
from plugins.pages.view import View


def series_page(view: View, frame: Shared[Frame], series: NetworkEvent) -> Context:
    raise NotImplementedError
