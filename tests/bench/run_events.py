"""The benchmark of events: calendars and months, cold and after one edited event.

Every step runs in a fresh process, which is timed from the loaded catalogue on: reading the
content is what every room waits for, and is shown apart.
"""

import gc
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from plugins.assets.static import published_names, read_inline, read_static
from plugins.calendars.files import site_calendars
from plugins.catalogue.desks import CalendarDesk, MonthDesk, find_desks
from plugins.catalogue.routes import Route
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.language import LANGUAGES
from plugins.model.settings import SiteSettings
from plugins.output.folders import Folders
from plugins.output.publish import publish
from plugins.pages.site import Theme, site_pages
from plugins.source.load import Options, load
from tests.bench.events import BUILT, EDIT_TITLE, ROOT, edit_event, write_events

STEPS = ("cold", "unchanged", "one edit")
PARTS = ("read", "made")


def run_events(count: int, runs: int) -> int:
    """Measure `count` events `runs` times; print the medians; return the exit code."""
    figures: dict[tuple[str, str], list[float]] = {}
    files: dict[str, int] = {}
    for _ in range(runs):
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            root = Path(name)
            write_events(root, count)
            for step in STEPS:
                if step == "one edit":
                    edit_event(root, count // 2)
                command = [sys.executable, "-m", "tests.bench.run_events", name]
                said = subprocess.run(
                    command, cwd=ROOT, capture_output=True, text=True, check=True
                ).stdout.split()
                for part, value in zip(PARTS, said[:2], strict=True):
                    figures.setdefault((step, part), []).append(float(value))
                files[step] = int(said[2])
            # Its own calendar: the large ones have left out what is long past.
            _verify(root / f"output/calendars/event-event-{count // 2:05}.ics")
    print(f"{count} events, a fifth of them recurring; {runs} run(s), medians, in seconds")
    for step in STEPS:
        read, made = (statistics.median(figures[step, part]) for part in PARTS)
        print(f"{step:10} {made:5.2f} after reading ({read:.2f}), {files[step]} files written")
    return 0


def build(root: Path) -> None:
    """Build calendars and months of `root`, and print how long each took."""
    gc.disable()  # as a build does
    begin = time.perf_counter()
    options = Options(BUILT, cache=root / "parsed.sqlite", version="bench")
    loaded = load(root / "content", options)
    if loaded.faults:
        raise SystemExit(f"{loaded.faults[0]}")
    catalogue, site = loaded.catalogue, SiteSettings("https://example.org", BUILT)
    read = time.perf_counter()
    calendars = site_calendars(catalogue, site, "bench", root / "calendars.sqlite")
    artifacts = [*calendars, *_months(root, catalogue, site)]
    report = publish(artifacts, Folders(root / "output", root / "state"))
    print(read - begin, time.perf_counter() - read, report.written)


def _months(root: Path, catalogue: Catalogue, site: SiteSettings) -> list[Artifact]:
    desks = tuple(
        Route(path, LANGUAGES, desk)
        for path, desk in find_desks(catalogue)
        if isinstance(desk, MonthDesk | CalendarDesk)
    )
    static = ROOT / "theme" / "static"
    names, inline = published_names(read_static(static)), read_inline(static)
    theme = Theme(ROOT / "theme", names, inline, root / "templates")
    return list(site_pages(catalogue, desks, site, theme, "bench", gallery=False))


def _verify(calendar: Path) -> None:
    # Unfolded (RFC 5545, 3.1), since the title may be over the end of a line.
    if EDIT_TITLE not in calendar.read_bytes().replace(b"\r\n ", b"").decode():
        raise SystemExit(f"{calendar.name} is not of the last text")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
