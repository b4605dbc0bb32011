"""Calendars and feeds become the context of the page of subscriptions."""

from plugins.catalogue.desks import SubscribeDesk
from plugins.model.artifact import Shared
from plugins.pages.contexts import Context
from plugins.pages.parts import Frame
from plugins.pages.view import View


def subscribe_page(view: View, frame: Shared[Frame], desk: SubscribeDesk) -> Context:
    raise NotImplementedError
