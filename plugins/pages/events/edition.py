"""An edition of a series becomes the context of its page."""

from plugins.model.artifact import Shared
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.pages.events.cards import event_cards
from plugins.pages.events.contexts import EditionPage
from plugins.pages.events.counts import count_figures, describe_counts
from plugins.pages.events.editions import describe_edition_change
from plugins.pages.events.links import coverage, news_cards, region_titles, series_link
from plugins.pages.events.series import list_crumb
from plugins.pages.events.structured import edition_data
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.happenings import describe_when
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View


def edition_page(view: View, frame: Shared[Frame], edition: SeriesEdition) -> EditionPage:
    """Gather what `edition.html` shows. Pure: the same catalogue, the same page."""
    series, known, path = edition.series, edition.known, edition.permalink()
    title = f"{series.title.best(view.language)}, {edition.year}"
    when = describe_when(edition.start, edition.end, view.language, not edition.certain)
    link = series_link(view, series)
    crumbs = (view.home, list_crumb(view), link)
    told = [title, when.text]
    if known and known.theme:
        told.append(known.theme.best(view.language))
    if counts := describe_counts(view, known.counts if known else None):
        told.append(counts)
    head = make_head(
        view,
        path,
        title,
        " · ".join(told),
        crumbs=crumbs,
        structured=[edition_data(view, edition)],
        feeds=entry_channels(view, series),
    )
    regions = dict.fromkeys(
        [*(known.regions if known else ()), *(id for each in edition.events for id in each.regions)]
    )
    news = {each.key: each for event in edition.events for each in coverage(view, event)}
    news |= {each.key: each for each in coverage(view, series) if each.date.year == edition.year}
    older, newer = _neighbours(view, edition)
    return EditionPage(
        skeleton=make_skeleton(view, frame, head, path, crumbs),
        title=title,
        when=when,
        language=view.foreign(series.title),
        known=known,
        change=describe_edition_change(view, edition),
        figures=count_figures(view, known.counts if known else None),
        regions=region_titles(view, regions),
        events=event_cards(view, sorted(edition.events, key=_by_date)),
        news=news_cards(view, sorted(news.values(), key=lambda each: (each.date, each.id))),
        sources=view.sources(known.sources if known else ()),
        series=link,
        older=older,
        newer=newer,
    )


def _neighbours(view: View, edition: SeriesEdition) -> tuple[Link | None, Link | None]:
    """Return links to the years before and after of which something is known."""
    years = [each for each in view.catalogue.editions(edition.series) if not each.is_computed]
    place = next(index for index, each in enumerate(years) if each.year == edition.year)
    newer = years[place - 1] if place else None
    older = years[place + 1] if place + 1 < len(years) else None
    return _year(view, older), _year(view, newer)


def _year(view: View, edition: SeriesEdition | None) -> Link | None:
    return Link(str(edition.year), view.root(edition.permalink())) if edition else None


def _by_date(event: Event) -> tuple[object, ...]:
    return (event.date, event.id)
