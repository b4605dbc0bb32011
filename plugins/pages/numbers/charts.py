"""Counts and sourced figures become charts with their tables."""

from collections import Counter
from collections.abc import Iterable, Iterator

from plugins.catalogue.desks import dossier_path
from plugins.model.collation import collate
from plugins.model.entry import Entry
from plugins.model.history import Figure
from plugins.model.project import Project
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.history import figure_item
from plugins.pages.numbers.tallies import count_regions, count_years, has_year_lists
from plugins.pages.shapes import Bar, Chart, Table
from plugins.pages.view import View
from plugins.pages.year_charts import YearChart, YearMark

MOST_BARS = 12
LEAST_FIGURES = 3  # fewer make no row
DASH = "–"


def year_chart_of(view: View, kind: type[Entry]) -> YearChart | None:
    """Return the entries of `kind` by year, None where fewer than two years are known."""
    entries = view.catalogue.of(kind)
    years = count_years(entries)
    if len(years) < 2:
        return None
    label = kind.labels[view.language]
    marks = tuple(
        YearMark(
            year,
            years[year],
            address=view.root(f"{kind.collection}/{year:04}/") if has_year_lists(kind) else "",
        )
        for year in sorted(years)
    )
    return YearChart(
        title=_year_title(view, kind) % {"kind": label},
        unit=label,
        marks=marks,
        span=f"{marks[0].year}{DASH}{marks[-1].year}",
        note=_known(view, years.total(), len(entries)),
    )


def _year_title(view: View, kind: type[Entry]) -> str:
    gettext = view.interface.gettext
    if issubclass(kind, School):
        return gettext("%(kind)s by the year in which they joined")
    if issubclass(kind, Project):
        return gettext("%(kind)s by the year in which they began")
    return gettext("%(kind)s by year")


def _known(view: View, known: int, total: int) -> str:
    if known == total:
        return ""
    text = view.interface.gettext("The year is known of %(known)s out of %(total)s.")
    return text % {"known": known, "total": total}


def region_chart(view: View, kind: type[Entry]) -> Chart | None:
    """Return the regions that have most entries of `kind`, None where none has any."""
    counts = count_regions(view.catalogue.of(kind))
    regions = _regions(view, counts)
    if not regions:
        return None
    label, gettext = kind.labels[view.language], view.interface.gettext
    bars = tuple(
        Bar(
            each.title.best(view.language),
            counts[each.id],
            address=view.root(dossier_path(each)),
        )
        for each in regions[:MOST_BARS]
    )
    left = len(regions) - len(bars)
    note = gettext("%(num)s more are in the table below.") % {"num": left} if left else ""
    return Chart(label, gettext("Region"), gettext("Entries"), bars, note)


def region_table(view: View, kinds: Iterable[type[Entry]]) -> Table | None:
    """Return all regions that have entries of `kinds`, by name, with how many of each they have."""
    tallies = {kind: count_regions(view.catalogue.of(kind)) for kind in kinds}
    shown = {kind: counts for kind, counts in tallies.items() if counts}
    regions = _regions(
        view, Counter(dict.fromkeys((id for each in shown.values() for id in each), 1))
    )
    if not regions:
        return None
    gettext = view.interface.gettext
    labels = (kind.labels[view.language] for kind in shown)
    rows = tuple(
        (each.title.best(view.language), *(str(counts[each.id]) for counts in shown.values()))
        for each in regions
    )
    caption = gettext("Entries of this site by region")
    return Table(caption, (gettext("Region"), *labels), rows, numbers=True)


def _regions(view: View, counts: Counter[str]) -> list[Region]:
    found = (each for each in view.catalogue.of(Region) if counts[each.id])
    return sorted(
        found, key=lambda each: (-counts[each.id], collate(each.title.best(view.language)))
    )


def growth_charts(view: View) -> Iterator[YearChart]:
    """Yield the sourced figures that count alike, where there are enough of them."""
    gettext = view.interface.gettext
    titles = {
        "regions": (gettext("How many regions the sources name"), gettext("Regions")),
        "schools": (gettext("How many schools the sources name"), gettext("Schools")),
    }
    for name, (title, unit) in titles.items():
        figures = [each for each in view.catalogue.of(Figure) if series_of(each) == name]
        marks = sorted((_mark(view, each) for each in figures if each.date), key=_time)
        if len(marks) >= LEAST_FIGURES:
            span = f"{marks[0].year}{DASH}{marks[-1].year}"
            yield YearChart(title, unit, tuple(marks), span, points=True)


def series_of(figure: Figure) -> str:
    """Return what `figure` counts, as its id names it: `regions` of `join-us-regions`."""
    return next((word for word in figure.id.split("-") if word in {"regions", "schools"}), "")


def _mark(view: View, figure: Figure) -> YearMark:
    item = figure_item(view, figure)
    assert figure.date is not None  # the caller has seen to it
    return YearMark(
        year=figure.date.year,
        value=figure.value,
        text=f">\N{NO-BREAK SPACE}{item.value}" if figure.over else item.value,
        title=item.title,
        language=item.language,
        sources=item.sources,
    )


def _time(mark: YearMark) -> tuple[int, int]:
    return mark.year, mark.value
