"""The benchmark of the library: pages of materials and their lists."""

from functools import partial
from pathlib import Path

from plugins.catalogue.listings import Listing
from plugins.catalogue.routes import Route, find_routes
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.material import Material
from plugins.model.settings import SiteSettings
from tests.bench.materials import EDIT_TITLE, edit_material, material_id, write_materials
from tests.bench.runner import Benchmark, make_pages, run_benchmark, run_step


def run_materials(count: int, runs: int) -> int:
    """Measure `count` materials `runs` times; print the medians; return the exit code."""
    number = count // 2 + 1
    benchmark = Benchmark(
        title=f"{count} materials",
        module="tests.bench.run_materials",
        write=partial(write_materials, count=count),
        edit=partial(edit_material, number=number),
        word=EDIT_TITLE,
        shown=f"library/{material_id(number)}/index.html",
    )
    return run_benchmark(benchmark, runs)


def library_pages(root: Path, catalogue: Catalogue, site: SiteSettings) -> list[Artifact]:
    """Return the pages of materials and of their lists, as the site makes them."""
    routes = (route for route in find_routes(catalogue, site.page_size) if _is_ours(route))
    return make_pages(root, catalogue, site, routes)


def _is_ours(route: Route) -> bool:
    subject = route.subject
    return isinstance(subject, Material) or (
        isinstance(subject, Listing) and subject.kind is Material
    )


if __name__ == "__main__":
    run_step(library_pages)
