"""The archive of the newsletter becomes the contexts of its numbered pages."""

from dataclasses import replace
from itertools import groupby

from plugins.catalogue.desks import SUBSCRIBE
from plugins.catalogue.listings import Listing
from plugins.model.artifact import Shared
from plugins.model.language import Language
from plugins.model.newsletter import Newsletter
from plugins.pages.contexts import Context
from plugins.pages.feeds import feed_link
from plugins.pages.lists import list_page
from plugins.pages.newsletters.contexts import IssueListPage, IssueYear
from plugins.pages.parts import Card, Frame, Link
from plugins.pages.view import View
from plugins.words.issues import describe_issue


def issue_list_page(
    view: View, frame: Shared[Frame], listing: Listing, number: int, languages: tuple[Language, ...]
) -> Context:
    """Gather what page `number` of `listing` shows: issues by year, the newest first."""
    base = list_page(view, frame, listing, number, languages, cards=False)
    size = view.settings.page_size
    shown = [
        each
        for each in listing.entries[(number - 1) * size : number * size]
        if isinstance(each, Newsletter)
    ]
    return IssueListPage(
        skeleton=base.skeleton,
        title=base.title,
        text=base.text,
        years=tuple(
            IssueYear(year, tuple(_card(view, each) for each in issues))
            for year, issues in groupby(shown, key=lambda each: each.date.year)
        ),
        total=base.total,
        pagination=base.pagination,
        feed=feed_link(view, Newsletter.collection),
        subscribe=Link(frame.value.subscribe.title, view.root(SUBSCRIBE)),
        facets=base.facets,
        whole=base.whole,
    )


def _card(view: View, issue: Newsletter) -> Card:
    return replace(view.card(issue), labels=(), place=describe_issue(issue, view.language))
