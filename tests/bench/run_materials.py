"""The benchmark of the library: pages of materials and their lists.

Every step runs in a fresh process, which is timed from the loaded catalogue on: reading the
content is what every room waits for, and is shown apart.
"""

import cProfile
import gc
import pstats
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from plugins.assets.static import published_names, read_inline, read_static
from plugins.catalogue.listings import Listing
from plugins.catalogue.routes import Route, find_routes
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.material import Material
from plugins.model.settings import SiteSettings
from plugins.output.folders import Folders
from plugins.output.publish import publish
from plugins.pages.site import Theme, site_pages
from plugins.source.load import Options, load
from tests.bench.events import BUILT, ROOT
from tests.bench.materials import EDIT_TITLE, edit_material, material_id, write_materials

STEPS = ("cold", "unchanged", "one edit")
PARTS = ("read", "made")


def run_materials(count: int, runs: int) -> int:
    """Measure `count` materials `runs` times; print the medians; return the exit code."""
    figures: dict[tuple[str, str], list[float]] = {}
    files: dict[str, int] = {}
    for _ in range(runs):
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            root = Path(name)
            write_materials(root, count)
            number = count // 2 + 1
            for step in STEPS:
                if step == "one edit":
                    edit_material(root, number)
                command = [sys.executable, "-m", "tests.bench.run_materials", name]
                said = subprocess.run(
                    command, cwd=ROOT, capture_output=True, text=True, check=True
                ).stdout.split()
                for part, value in zip(PARTS, said[:2], strict=True):
                    figures.setdefault((step, part), []).append(float(value))
                files[step] = int(said[2])
            _verify(root / f"output/library/{material_id(number)}/index.html")
    print(f"{count} materials; {runs} run(s), medians, in seconds")
    for step in STEPS:
        read, made = (statistics.median(figures[step, part]) for part in PARTS)
        print(f"{step:10} {made:5.2f} after reading ({read:.2f}), {files[step]} files written")
    return 0


def build(root: Path) -> None:
    """Build the pages of `root`; print how long reading and making took, and how many files."""
    gc.disable()  # as a build does
    begin = time.perf_counter()
    options = Options(BUILT, cache=root / "parsed.sqlite", version="bench")
    loaded = load(root / "content", options)
    if loaded.faults:
        raise SystemExit(f"{loaded.faults[0]}")
    catalogue, site = loaded.catalogue, SiteSettings("https://example.org", BUILT)
    read = time.perf_counter()
    report = publish(library_pages(root, catalogue, site), Folders(root / "output", root))
    made = time.perf_counter()
    print(read - begin, made - read, report.written)


def library_pages(root: Path, catalogue: Catalogue, site: SiteSettings) -> list[Artifact]:
    """Return the pages of materials and of their lists, as the site makes them."""
    routes = tuple(route for route in find_routes(catalogue, site.page_size) if _is_ours(route))
    static = ROOT / "theme" / "static"
    names, inline = published_names(read_static(static)), read_inline(static)
    theme = Theme(ROOT / "theme", names, inline, root / "templates")
    return list(site_pages(catalogue, routes, site, theme, "bench", gallery=False))


def _is_ours(route: Route) -> bool:
    subject = route.subject
    return isinstance(subject, Material) or (
        isinstance(subject, Listing) and subject.kind is Material
    )


def profile(root: Path) -> None:
    """Print what takes longest while the contexts of all these pages are made and fingerprinted."""
    loaded = load(root / "content", Options(BUILT, cache=root / "parsed.sqlite", version="bench"))
    pages = library_pages(root, loaded.catalogue, SiteSettings("https://example.org", BUILT))
    profiler = cProfile.Profile()
    profiler.enable()
    for page in pages:
        page.recipe()
    profiler.disable()
    pstats.Stats(profiler).sort_stats("cumulative").print_stats(45)


def _verify(page: Path) -> None:
    if EDIT_TITLE not in page.read_text(encoding="utf-8"):
        raise SystemExit(f"{page.name} is not of the last text")


if __name__ == "__main__":
    (profile if "--profile" in sys.argv else build)(Path(sys.argv[1]))
