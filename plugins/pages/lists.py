"""Lists become numbered pages."""

from collections.abc import Iterator

from plugins.catalogue.listings import Listing, page_path
from plugins.model.artifact import Shared
from plugins.model.entry import FACETS, Faceted
from plugins.model.language import Language
from plugins.pages.contexts import ListPage
from plugins.pages.feeds import list_channels
from plugins.pages.frame import make_skeleton, site_of
from plugins.pages.head import make_head
from plugins.pages.pagination import name_place, paginate
from plugins.pages.parts import FacetGroup, Frame, Link
from plugins.pages.view import View


def list_page(
    view: View,
    frame: Shared[Frame],
    listing: Listing,
    number: int,
    languages: tuple[Language, ...],
    above: tuple[Link, ...] = (),
    *,
    cards: bool = True,
) -> ListPage:
    """Gather what page `number` of `listing`, which stands in `languages`, shows.

    `above` is the way to the list from the home page; `cards` is false for who makes their own.
    """
    size = view.settings.page_size
    total = listing.numbers(size).stop - 1
    path = page_path(listing.path, number)
    title = _title(view, listing)
    crumbs = _crumbs(view, listing, above)
    pagination = paginate(view, listing.path, number, total)
    numbered = title if number == 1 else f"{title}: {name_place(view, number, total)}"
    summary = _summary(view, listing)
    head = make_head(
        view,
        path,
        numbered,
        summary,
        languages=languages,
        crumbs=crumbs,
        feeds=list_channels(view, listing),
        previous=pagination.previous,
        next_=pagination.next,
    )
    entries = listing.entries[(number - 1) * size : number * size]
    first = number == 1 and listing.facet is None
    return ListPage(
        template=f"{listing.kind.collection}_list.html",
        skeleton=make_skeleton(view, frame, head, path, crumbs, languages),
        title=title,
        summary=summary,
        text=view.text(listing.intro) if listing.intro and first else None,
        cards=tuple(view.card(entry) for entry in entries) if cards else (),
        total=len(listing.entries),
        pagination=pagination,
        facets=tuple(_groups(view, listing)) if first else (),
        whole=_whole(view, listing) if listing.facet else None,
    )


def _whole(view: View, listing: Listing) -> Link:
    """Return the link from the list of a facet to that of its kind."""
    return Link(_kind_title(view, listing), view.root(f"{listing.kind.collection}/"))


def _kind_title(view: View, listing: Listing) -> str:
    return listing.kind.labels[view.language]


def _title(view: View, listing: Listing) -> str:
    if listing.facet is None:
        return (
            listing.intro.title.best(view.language) if listing.intro else _kind_title(view, listing)
        )
    by_year, gettext = listing.facet.name == "year", view.interface.gettext
    message = gettext("%(kind)s of %(title)s") if by_year else gettext("%(kind)s: %(title)s")
    values = {"kind": _kind_title(view, listing), "title": listing.facet.title.best(view.language)}
    return message % values


def _summary(view: View, listing: Listing) -> str:
    if listing.facet is None and listing.intro and listing.intro.summary:
        return listing.intro.summary.best(view.language)
    return f"{_title(view, listing)} — {_site_title(view)}"


def _site_title(view: View) -> str:
    return site_of(view).title.best(view.language)


def _crumbs(view: View, listing: Listing, above: tuple[Link, ...]) -> tuple[Link, ...]:
    return (view.home, *above, *((_whole(view, listing),) if listing.facet else ()))


def _groups(view: View, listing: Listing) -> Iterator[FacetGroup]:
    for name in FACETS:
        links = [
            view.facet_link(facet, listing.kind.collection)
            for facet in listing.facets
            if facet.name == name
        ]
        kind = listing.kind
        if name != "year" and not (issubclass(kind, Faceted) and name in kind.facet_terms):
            links.sort(key=lambda link: (-link.count, link.title))
        if links:
            yield FacetGroup(name, tuple(links))
