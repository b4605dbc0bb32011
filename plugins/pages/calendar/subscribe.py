"""Calendars and feeds become the context of the page of subscriptions."""

from collections.abc import Iterator
from typing import Literal

from plugins.catalogue.desks import SUBSCRIBE, SubscribeDesk
from plugins.catalogue.subscriptions import Subscription
from plugins.model.artifact import Shared
from plugins.pages.calendar.contexts import Shelf, SubscribePage
from plugins.pages.calendar.overview import intro_summary, subscribe_title
from plugins.pages.calendar.subscriptions import (
    subscribe_block,
    subscription_title,
    whole_calendar,
)
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame
from plugins.pages.schedule import SubscribeBlock
from plugins.pages.shapes import Field, Option
from plugins.pages.view import View

ShelfName = Literal["series", "audience", "region", "topic", "centre"]
SHELVES: tuple[ShelfName, ...] = ("series", "audience", "region", "topic", "centre")
CHOSEN_BY: tuple[Literal["region", "series", "audience"], ...] = ("region", "series", "audience")
ANY = "any"


def subscribe_page(view: View, frame: Shared[Frame], desk: SubscribeDesk) -> SubscribePage:
    """Gather what `subscribe.html` shows."""
    title = subscribe_title(view, desk.intro)
    summary = intro_summary(view, desk.intro)
    crumbs = (view.home,)
    head = make_head(
        view,
        SUBSCRIBE,
        title,
        summary or title,
        crumbs=crumbs,
        feeds=frame.value.feeds,
        calendars=whole_calendar(view),
    )
    calendars = tuple(view.subscriptions.values())
    fields = tuple(_fields(view, calendars))
    return SubscribePage(
        skeleton=make_skeleton(view, frame, head, SUBSCRIBE, crumbs),
        title=title,
        summary=summary,
        text=view.text(desk.intro) if desk.intro else None,
        large=tuple(
            subscribe_block(view, each) for each in calendars if each.kind in ("all", "deadlines")
        ),
        shelves=tuple(_shelves(view, calendars)),
        fields=fields,
        feeds=tuple(view.channels.values()),
    )


def _shelves(view: View, calendars: tuple[Subscription, ...]) -> Iterator[Shelf]:
    pairs: dict[str, list[SubscribeBlock]] = {}
    for each in calendars:
        if each.kind == "pair":
            pairs.setdefault(each.subjects[0].id, []).append(subscribe_block(view, each))
    for kind in SHELVES:
        found = [each for each in calendars if each.kind == kind]
        if found:
            yield Shelf(
                kind,
                tuple(subscribe_block(view, each) for each in found),
                tuple(tuple(pairs.get(each.subjects[0].id, ())) for each in found)
                if kind == "region"
                else (),
            )


def _fields(view: View, calendars: tuple[Subscription, ...]) -> Iterator[Field]:
    """Yield a choice for each property that has calendars; the values are their names."""
    gettext = view.interface.gettext
    titles = {
        "region": (gettext("Region"), gettext("All regions")),
        "series": (gettext("Network event"), gettext("All network events")),
        "audience": (gettext("For whom"), gettext("For all")),
    }
    for kind in CHOSEN_BY:
        options = tuple(
            Option(each.name, subscription_title(view, each))
            for each in calendars
            if each.kind == kind
        )
        if options:
            title, every = titles[kind]
            yield Field(kind, title, "select", options=(Option(ANY, every, chosen=True), *options))
