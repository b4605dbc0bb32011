"""Calendars to subscribe to become blocks and links: names, addresses, counts."""

from dataclasses import replace

from plugins.catalogue.subscriptions import Subscription
from plugins.pages.events.links import calendar_address, calendar_block
from plugins.pages.parts import Link
from plugins.pages.schedule import SubscribeBlock
from plugins.pages.view import View


def whole_calendar(view: View) -> tuple[Link, ...]:
    """Return the calendar of everything for the head of a page; nothing where it is empty."""
    whole = view.whole_calendar
    return (calendar_link(view, whole),) if whole else ()


def calendar_link(view: View, subscription: Subscription) -> Link:
    """Return the link to the file of a calendar."""
    title, where = subscription_title(view, subscription), calendar_address(view, subscription.name)
    return Link(title, where, view.foreign(subscription.title))


def subscribe_block(view: View, subscription: Subscription) -> SubscribeBlock:
    """Return what is shown of a calendar to those who may subscribe."""
    link = calendar_link(view, subscription)
    block = calendar_block(view, subscription.name, link.title)
    count = len(subscription.events) + len(subscription.editions)
    return replace(block, count=count, language=link.language)


def subscription_title(view: View, subscription: Subscription) -> str:
    """Return what a calendar is called."""
    if subscription.title is not None:
        return subscription.title.best(view.language)
    gettext = view.interface.gettext
    return gettext("All events") if subscription.kind == "all" else gettext("Application deadlines")
