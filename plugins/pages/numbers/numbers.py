"""The movement in numbers becomes the context of its page."""

from typing import Any

from plugins.catalogue.desks import SectionDesk, has_dossier
from plugins.model.artifact import Shared
from plugins.model.history import Figure
from plugins.model.vocabulary import Region
from plugins.pages.community.governance_contexts import SectionBase
from plugins.pages.community.section import section_base, section_skeleton
from plugins.pages.head import organisation
from plugins.pages.history import figure_item
from plugins.pages.numbers.charts import growth_charts, region_chart, region_table, year_chart_of
from plugins.pages.numbers.contexts import NumbersPage
from plugins.pages.numbers.tallies import find_counted
from plugins.pages.parts import FigureItem, Frame
from plugins.pages.view import View
from plugins.pages.year_charts import YearChart


def numbers_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> NumbersPage:
    """Gather what `numbers.html` shows; each entry is counted, so it is asked for but once."""
    gettext = view.interface.gettext
    summary = gettext("Schools, regions, events and news by year and region, and what sources say.")
    base = section_base(view, desk, gettext("The movement in numbers"), summary)
    kinds = tuple(find_counted(view.catalogue))
    years = tuple(chart for kind in kinds if (chart := year_chart_of(view, kind)))
    data = _dataset(view, frame.value, desk, base, years)
    figures = sorted(view.catalogue.of(Figure), key=_time)
    return NumbersPage(
        skeleton=section_skeleton(view, frame, desk, base, (data,)),
        base=base,
        totals=(
            *(
                FigureItem(str(len(view.catalogue.of(kind))), False, kind.labels[view.language])
                for kind in kinds
            ),
            *_regions(view),
        ),
        years=years,
        regions=tuple(bars for kind in kinds if (bars := region_chart(view, kind))),
        table=region_table(view, kinds),
        growth=tuple(growth_charts(view)),
        figures=tuple(figure_item(view, each) for each in figures),
    )


def _time(figure: Figure) -> tuple[object, ...]:
    return figure.date is None, figure.date or (), figure.id


def _regions(view: View) -> tuple[FigureItem, ...]:
    found = sum(has_dossier(view.catalogue, each) for each in view.catalogue.of(Region))
    return (FigureItem(str(found), False, view.interface.gettext("Regions")),) if found else ()


def _dataset(
    view: View, frame: Frame, desk: SectionDesk, base: SectionBase, years: tuple[YearChart, ...]
) -> dict[str, Any]:
    """Return schema.org's Dataset: what is counted, for which years, under which licence."""
    found = [mark.year for chart in years for mark in chart.marks]
    data = {
        "@type": "Dataset",
        "name": base.title,
        "description": base.summary,
        "url": view.settings.absolute(view.root(desk.path)),
        "inLanguage": view.language,
        "license": frame.licence.address,
        "creator": organisation(view, frame.organisation, frame.title),
        "isAccessibleForFree": True,
        "temporalCoverage": f"{min(found)}/{max(found)}" if found else "",
        "variableMeasured": [chart.title for chart in years],
    }
    return {name: value for name, value in data.items() if value}
