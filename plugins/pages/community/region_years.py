"""What happened in a region becomes a table: events, news and schools by year."""

from collections import Counter
from collections.abc import Iterable

from plugins.model.event import Event
from plugins.model.news import News
from plugins.model.school import School
from plugins.pages.community.mentions import school_years
from plugins.pages.shapes import Table
from plugins.pages.view import View

NONE = "—"


def count_years(
    view: View, events: Iterable[Event], news: Iterable[News], schools: Iterable[School]
) -> Table | None:
    """Return how many events, news and active schools each year has; None without any year."""
    gettext = view.interface.gettext
    naming = view.catalogue.referring_to
    columns = (
        Counter(each.date.year for each in events),
        Counter(each.date.year for each in news),
        Counter(year for each in schools for year in school_years(each, naming(each))),
    )
    years = sorted({year for column in columns for year in column})
    if not years:
        return None
    return Table(
        gettext("By year"),
        (
            gettext("Year"),
            Event.labels[view.language],
            News.labels[view.language],
            gettext("Schools named"),
        ),
        tuple((str(year), *(str(column[year] or NONE) for column in columns)) for year in years),
        numbers=True,
    )
