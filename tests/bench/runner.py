"""Benchmarks of one room: built from nothing, again, and after an edit.

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
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from plugins.assets.static import published_names, read_inline, read_static
from plugins.catalogue.routes import Route
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.settings import SiteSettings
from plugins.output.folders import Folders
from plugins.output.publish import publish
from plugins.pages.site import Theme, site_pages
from plugins.source.load import Options, load
from tests.bench.frame import BUILT, ROOT

STEPS = ("cold", "unchanged", "one edit")
PARTS = ("read", "made")

Make = Callable[[Path, Catalogue, SiteSettings], list[Artifact]]


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A corpus, and the edit of one of its entries."""

    title: str  # what is measured, with {} for what the module counts besides
    module: str  # calls `run_step`
    write: Callable[[Path], None]
    edit: Callable[[Path], None]
    word: str  # that the edit brings in
    shown: str  # path of a published file that has it then


def run_benchmark(benchmark: Benchmark, runs: int) -> int:
    """Measure `runs` times; print the medians; return the exit code."""
    figures: dict[tuple[str, str], list[float]] = {}
    files: dict[str, int] = {}
    for _ in range(runs):
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            root = Path(name)
            benchmark.write(root)
            for step in STEPS:
                if step == "one edit":
                    benchmark.edit(root)
                read, made, written, *others = _run_fresh(benchmark.module, name)
                for part, value in zip(PARTS, (read, made), strict=True):
                    figures.setdefault((step, part), []).append(float(value))
                files[step] = int(written)
            _verify(root / "output" / benchmark.shown, benchmark.word)
    print(f"{benchmark.title.format(*others)}; {runs} run(s), medians, in seconds")
    for step in STEPS:
        middle = {part: statistics.median(figures[step, part]) for part in PARTS}
        reading = f"after reading ({middle['read']:.2f})"
        print(f"{step:10} {middle['made']:5.2f} {reading}, {files[step]} files written")
    return 0


def run_step(make: Make, count: Callable[[Catalogue], int] | None = None) -> None:
    """Publish what `make` gives of the folder that the command line names, or profile it.

    Prints the seconds of reading and of making, how many files were written, and the `count`.
    """
    root = Path(sys.argv[1])
    if "--profile" in sys.argv:
        _profile(root, make)
        return
    gc.disable()  # as a build does
    begin = time.perf_counter()
    catalogue = _load(root)
    read = time.perf_counter()
    report = publish(make(root, catalogue, _site()), Folders(root / "output", root / "state"))
    made = time.perf_counter()
    print(read - begin, made - read, report.written, *([count(catalogue)] if count else []))


def make_pages(
    root: Path, catalogue: Catalogue, site: SiteSettings, routes: Iterable[Route]
) -> list[Artifact]:
    """Return the pages at `routes`, as the site makes them."""
    static = ROOT / "theme" / "static"
    names, inline = published_names(read_static(static)), read_inline(static)
    theme = Theme(ROOT / "theme", names, inline, root / "templates")
    return list(site_pages(catalogue, tuple(routes), site, theme, "bench", gallery=False))


def _run_fresh(module: str, folder: str) -> list[str]:
    command = [sys.executable, "-m", module, folder]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()


def _profile(root: Path, make: Make) -> None:
    """Print what takes longest while all artifacts are fingerprinted, their contexts made."""
    artifacts = make(root, _load(root), _site())
    profiler = cProfile.Profile()
    profiler.enable()
    for artifact in artifacts:
        artifact.recipe()
    profiler.disable()
    pstats.Stats(profiler).sort_stats("cumulative").print_stats(45)


def _load(root: Path) -> Catalogue:
    loaded = load(root / "content", Options(BUILT, cache=root / "parsed.sqlite", version="bench"))
    if loaded.faults:
        raise SystemExit(f"{loaded.faults[0]}")
    return loaded.catalogue


def _site() -> SiteSettings:
    return SiteSettings("https://example.org", BUILT)


def _verify(file: Path, word: str) -> None:
    # Unfolded (RFC 5545, 3.1), since in a calendar the word may be over the end of a line.
    if word not in file.read_bytes().replace(b"\r\n ", b"").decode():
        raise SystemExit(f"{file.name} is not of the last text")
