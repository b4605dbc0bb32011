"""Calendars become shelves by theme, and the choices that lead to one of them."""

from collections.abc import Iterator
from typing import Literal

from plugins.catalogue.subscriptions import Subscription
from plugins.pages.calendar.subscriptions import subscribe_block, subscription_title
from plugins.pages.schedule import SubscribeBlock
from plugins.pages.shapes import Field, Option
from plugins.pages.subscribe.contexts import CalendarShelf
from plugins.pages.view import View

ShelfName = Literal["series", "audience", "region", "topic", "centre"]
SHELVES: tuple[ShelfName, ...] = ("series", "audience", "region", "topic", "centre")
CHOSEN_BY: tuple[Literal["region", "series", "audience"], ...] = ("region", "series", "audience")
ANY = "any"


def calendar_shelves(view: View, calendars: tuple[Subscription, ...]) -> Iterator[CalendarShelf]:
    """Yield the calendars of each theme that has some; those of pairs stand below their region."""
    pairs: dict[str, list[SubscribeBlock]] = {}
    for each in calendars:
        if each.kind == "pair":
            pairs.setdefault(each.subjects[0].id, []).append(subscribe_block(view, each))
    for kind in SHELVES:
        found = [each for each in calendars if each.kind == kind]
        if found:
            yield CalendarShelf(
                kind,
                tuple(subscribe_block(view, each) for each in found),
                tuple(tuple(pairs.get(each.subjects[0].id, ())) for each in found)
                if kind == "region"
                else (),
            )


def calendar_fields(view: View, calendars: tuple[Subscription, ...]) -> Iterator[Field]:
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
