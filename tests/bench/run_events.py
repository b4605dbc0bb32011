"""The benchmark of events: calendars and months, cold and after one edited event."""

from functools import partial
from pathlib import Path

from plugins.calendars.files import site_calendars
from plugins.catalogue.desks import CalendarDesk, MonthDesk, find_desks
from plugins.catalogue.routes import Route
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.language import LANGUAGES
from plugins.model.settings import SiteSettings
from tests.bench.events import EDIT_TITLE, edit_event, event_id, write_events
from tests.bench.runner import Benchmark, make_pages, run_benchmark, run_step


def run_events(count: int, runs: int) -> int:
    """Measure `count` events `runs` times; print the medians; return the exit code."""
    number = count // 2
    benchmark = Benchmark(
        title=f"{count} events, a fifth of them recurring",
        module="tests.bench.run_events",
        write=partial(write_events, count=count),
        edit=partial(edit_event, number=number),
        word=EDIT_TITLE,
        # Its own calendar: the large ones have left out what is long past.
        shown=f"calendars/event-{event_id(number)}.ics",
    )
    return run_benchmark(benchmark, runs)


def calendars_and_months(root: Path, catalogue: Catalogue, site: SiteSettings) -> list[Artifact]:
    """Return the calendars of all events, and the pages of the calendar."""
    months = (
        Route(path, LANGUAGES, desk)
        for path, desk in find_desks(catalogue)
        if isinstance(desk, MonthDesk | CalendarDesk)
    )
    calendars = site_calendars(catalogue, site, "bench", root / "calendars.sqlite")
    return [*calendars, *make_pages(root, catalogue, site, months)]


if __name__ == "__main__":
    run_step(calendars_and_months)
