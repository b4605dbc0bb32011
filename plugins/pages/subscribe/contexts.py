"""What the template of the page of subscriptions sees."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.pages.parts import Feed, Link, Skeleton, Text
from plugins.pages.schedule import SubscribeBlock
from plugins.pages.shapes import Field


@dataclass(frozen=True, slots=True)
class CalendarShelf:
    """Calendars by one theme; `more` are those within each, in the order of `blocks`."""

    name: str
    blocks: tuple[SubscribeBlock, ...]
    more: tuple[tuple[SubscribeBlock, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class FeedGroup:
    """Feeds by one theme; those of a long one wait until they are asked for.

    Where there are too many of them, `where` leads to the pages that name them instead.
    """

    theme: str
    title: str
    feeds: tuple[Feed, ...]
    folded: bool
    where: Link | None = None


@dataclass(frozen=True, slots=True)
class SubscribePage:
    """`subscribe.html`: feeds and calendars to subscribe to.

    `feed_list` is the address of the file that lists the feeds; `fields` choose a calendar.
    """

    template: ClassVar[str] = "subscribe.html"

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    feeds: tuple[FeedGroup, ...]
    feed_list: str
    large: tuple[SubscribeBlock, ...]
    shelves: tuple[CalendarShelf, ...]
    fields: tuple[Field, ...]
