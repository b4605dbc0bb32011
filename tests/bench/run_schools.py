"""The benchmark of the community: pages of schools, centres, regions and their lists."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from plugins.catalogue.desks import RegionDesk, SectionDesk
from plugins.catalogue.listings import Listing
from plugins.catalogue.routes import Route, find_routes
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.references import references
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.settings import SiteSettings
from tests.bench.runner import Benchmark, make_pages, run_benchmark, run_step
from tests.bench.schools import EDIT_TITLE, edit_school, school_id, write_schools

KINDS = (School, ResourceCentre)


def run_schools(count: int, runs: int) -> int:
    """Measure `count` schools `runs` times; print the medians; return the exit code."""
    number = count // 2 + 1  # not one that tutors: that is the edit that most pages show
    benchmark = Benchmark(
        title=f"{count} schools, {{}} references",
        module="tests.bench.run_schools",
        write=partial(write_schools, count=count),
        edit=partial(edit_school, number=number),
        word=EDIT_TITLE,
        shown=f"schools/{school_id(number)}/index.html",
    )
    return run_benchmark(benchmark, runs)


def community_pages(root: Path, catalogue: Catalogue, site: SiteSettings) -> list[Artifact]:
    """Return the pages that show schools, centres and regions, as the site makes them."""
    routes = (route for route in find_routes(catalogue, site.page_size) if _is_ours(route))
    return make_pages(root, catalogue, site, routes)


def count_references(catalogue: Catalogue) -> int:
    """Return how many references come from schools or name one."""
    return sum(1 for _ in _references(catalogue))


def _references(catalogue: Catalogue) -> Iterator[str]:
    for entry in catalogue.entries:
        is_school = isinstance(entry, School)
        yield from (each for each in references(entry) if is_school or each.startswith("schools/"))


def _is_ours(route: Route) -> bool:
    subject = route.subject
    if isinstance(subject, Listing):
        return subject.kind in KINDS
    return isinstance(subject, (*KINDS, RegionDesk, SectionDesk))


if __name__ == "__main__":
    run_step(community_pages, count_references)
