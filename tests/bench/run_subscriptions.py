"""The benchmark of what subscribers get: feeds, calendars and open data."""

from functools import partial
from pathlib import Path

from plugins.api.files import site_api
from plugins.calendars.files import site_calendars
from plugins.feeds.files import site_feeds
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.settings import SiteSettings
from tests.bench.runner import Benchmark, run_benchmark, run_step
from tests.bench.subscriptions import EDIT_TITLE, NEWS, edit_news, write_subscriptions


def run_subscriptions(count: int, runs: int) -> int:
    """Measure `count` news items and what is beside them; print the medians; return the code."""
    other = count // NEWS
    benchmark = Benchmark(
        title=f"{count} news items, {other} events, {other} schools, {other} materials",
        module="tests.bench.run_subscriptions",
        write=partial(write_subscriptions, count=count),
        edit=edit_news,
        word=EDIT_TITLE,
        shown="feeds/news.atom",
    )
    return run_benchmark(benchmark, runs)


def subscriptions(root: Path, catalogue: Catalogue, site: SiteSettings) -> list[Artifact]:
    """Return every feed, calendar and file of open data."""
    return [
        *site_feeds(catalogue, site, version="bench"),
        *site_calendars(catalogue, site, "bench", root / "calendars.sqlite"),
        *site_api(catalogue, site, "bench", root / "records.sqlite"),
    ]


if __name__ == "__main__":
    run_step(subscriptions)
