"""Feeds and calendars become the context of the page of subscriptions."""

from collections.abc import Iterator

from plugins.catalogue.channels import SUBJECTS
from plugins.catalogue.desks import SUBSCRIBE, SubscribeDesk
from plugins.catalogue.feed_shelves import feed_list_path, find_feed_shelves
from plugins.model.artifact import Shared
from plugins.model.news import News
from plugins.pages.calendar.overview import intro_summary, subscribe_title
from plugins.pages.calendar.subscriptions import subscribe_block, whole_calendar
from plugins.pages.feeds import page_channels, show_feed
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.subscribe.calendars import calendar_fields, calendar_shelves
from plugins.pages.subscribe.contexts import FeedGroup, SubscribePage
from plugins.pages.view import View

MOST = 100  # of a theme; the page stays light whatever the number of schools
OPEN = ("all", "digests", "kinds")  # short, and asked for the most


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
        feeds=page_channels(view, News),
        calendars=whole_calendar(view),
    )
    calendars = tuple(view.subscriptions.values())
    return SubscribePage(
        skeleton=make_skeleton(view, frame, head, SUBSCRIBE, crumbs),
        title=title,
        summary=summary,
        text=view.text(desk.intro) if desk.intro else None,
        feeds=tuple(_feed_groups(view)),
        feed_list=f"/{feed_list_path(view.language)}" if view.channels else "",
        large=tuple(
            subscribe_block(view, each) for each in calendars if each.kind in ("all", "deadlines")
        ),
        shelves=tuple(calendar_shelves(view, calendars)),
        fields=tuple(calendar_fields(view, calendars)),
    )


def _feed_groups(view: View) -> Iterator[FeedGroup]:
    for shelf in find_feed_shelves(view.channels.values()):
        title, count = shelf.title.best(view.language), len(shelf.channels)
        if shelf.theme in SUBJECTS and count > MOST:
            kind = SUBJECTS[shelf.theme][1]
            where = Link(kind.labels[view.language], view.list_address(kind), count=count)
            yield FeedGroup(shelf.theme, title, (), folded=False, where=where)
        else:
            feeds = tuple(show_feed(view, each) for each in shelf.channels)
            yield FeedGroup(shelf.theme, title, feeds, folded=shelf.theme not in OPEN)
