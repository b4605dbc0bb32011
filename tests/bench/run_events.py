"""The benchmark of events: calendars and months, cold and after one edited event.

Every step runs in a fresh process, which is timed from the loaded catalogue on: reading the
content is what every room waits for, and is shown apart.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from plugins.assets.static import published_names, read_inline, read_static
from plugins.calendars.files import site_calendars
from plugins.catalogue.desks import CalendarDesk, MonthDesk
from plugins.catalogue.routes import find_routes
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.settings import SiteSettings
from plugins.output.folders import Folders
from plugins.output.publish import publish
from plugins.pages.site import Theme, site_pages
from plugins.source.load import Options, load
from tests.bench.events import BUILT, EDIT_TITLE, ROOT, edit_event, write_events

STEPS = ("cold", "unchanged", "one edit")
PARTS = ("load", "calendars", "months")


def run_events(count: int, runs: int) -> int:
    """Measure `count` events `runs` times; print the medians; return the exit code."""
    figures: dict[tuple[str, str], list[float]] = {}
    files: dict[str, list[int]] = {}
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
                for part, value in zip(PARTS, said[:3], strict=True):
                    figures.setdefault((step, part), []).append(float(value))
                files[step] = [int(each) for each in said[3:]]
            _verify(root / "calendars" / "calendars" / "all.ics")
    print(f"{count} events, a fifth of them recurring; {runs} run(s), medians, in seconds")
    for step in STEPS:
        load_, calendars, months = (statistics.median(figures[step, part]) for part in PARTS)
        made = " + ".join(map(str, files[step]))
        print(
            f"{step:10} calendars {calendars:5.2f} + months {months:5.2f} = "
            f"{calendars + months:5.2f}   reading {load_:5.2f}   files written {made}"
        )
    return 0


def build(root: Path) -> None:
    """Build calendars and months of `root`, and print how long each took."""
    begin = time.perf_counter()
    options = Options(BUILT, cache=root / "parsed.sqlite", version="bench")
    loaded = load(root / "content", options)
    if loaded.faults:
        raise SystemExit(f"{loaded.faults[0]}")
    catalogue, site = loaded.catalogue, SiteSettings("https://example.org", BUILT)
    read = time.perf_counter()
    calendars = list(site_calendars(catalogue, site, "bench"))
    one = publish(calendars, _folders(root, "calendars"))
    there = time.perf_counter()
    two = publish(_months(root, catalogue, site), _folders(root, "months"))
    done = time.perf_counter()
    print(read - begin, there - read, done - there, one.written, two.written)


def _months(root: Path, catalogue: Catalogue, site: SiteSettings) -> list[Artifact]:
    routes = find_routes(catalogue, site.page_size)
    desks = tuple(each for each in routes if isinstance(each.subject, MonthDesk | CalendarDesk))
    static = ROOT / "theme" / "static"
    names, inline = published_names(read_static(static)), read_inline(static)
    theme = Theme(ROOT / "theme", names, inline, root / "templates")
    return list(site_pages(catalogue, desks, site, theme, "bench", gallery=False))


def _folders(root: Path, name: str) -> Folders:
    return Folders(root / name, root / f"{name}-state")


def _verify(calendar: Path) -> None:
    # Unfolded (RFC 5545, 3.1), since the title may be over the end of a line.
    if EDIT_TITLE not in calendar.read_bytes().replace(b"\r\n ", b"").decode():
        raise SystemExit(f"{calendar.name} is not of the last text")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
