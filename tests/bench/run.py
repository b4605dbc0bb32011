"""The benchmark: every tool builds the same corpus cold, unchanged and after one edit."""

import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.corpus import EDIT_BODY, EDIT_TITLE, edited
from tests.bench.hugo import hugo, hugo_plain
from tests.bench.measure import Measured, measure
from tests.bench.ours import OURS
from tests.bench.pelican import PELICAN
from tests.bench.table import Results, show
from tests.bench.tool import Tool

PEERS = {"hugo": hugo, "hugo-plain": hugo_plain, "pelican": lambda: PELICAN}
STEPS = ("cold", "unchanged", "one edit")
# What would lead a build elsewhere, or have Python compile every module anew.
FOREIGN = (
    "OUTPUT_PATH",
    "CACHE_PATH",
    "SITE_URL",
    "WITH_DRAFTS",
    "BUILD_DATE",
    "PYTHONDONTWRITEBYTECODE",
)


class Incomplete(Exception):
    """A tool has not put out what it had to: its time means nothing."""


def run_bench(items: int, peer: str, runs: int) -> int:
    """Measure ours and the peers named in `peer`; print the table; return the exit code."""
    names = [name.strip() for name in peer.split(",") if name.strip()]
    unknown = [name for name in names if name not in PEERS]
    if unknown or items < 2 or runs < 1:
        print(f"no such peer: {', '.join(unknown)}" if unknown else "too few", file=sys.stderr)
        return 2
    tools = [OURS, *(PEERS[name]() for name in names)]
    results: Results = {(tool.name, step): [] for tool in tools for step in STEPS}
    counts: dict[str, int] = {}
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        for number in range(runs):
            _run_once(folder, tools, items, number, results, counts)
    except (Incomplete, RuntimeError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    medians = {key: _median(each) for key, each in results.items()}
    machine = f"{os.cpu_count()} processors, {platform.system()} {platform.release()}"
    print(f"{items} items, {runs} run(s), medians; {machine}, Python {platform.python_version()}")
    show(medians, [tool.name for tool in tools], STEPS, counts)
    return 0


def _run_once(
    folder: Path,
    tools: list[Tool],
    items: int,
    number: int,
    results: Results,
    counts: dict[str, int],
) -> None:
    """Run all steps once in fresh folders; whose turn is first changes from run to run."""
    turn = number % len(tools)
    order = [*tools[turn:], *tools[:turn]]
    for tool in order:
        _say(f"run {number + 1}: writing the corpus for {tool.name}")
        (folder / tool.name).mkdir()
        tool.write(folder / tool.name, items)
    for step in STEPS:
        for tool in order:
            root = folder / tool.name
            middle = tool.files(root)[items // 2]
            if step == "one edit":
                middle.write_text(edited(middle.read_text(encoding="utf-8")), encoding="utf-8")
            command = (*tool.command, *(tool.cold if step == "cold" else ()))
            environment = {name: each for name, each in os.environ.items() if name not in FOREIGN}
            figures = measure(command, root, {**environment, **tool.environment})
            _say(f"run {number + 1}: {tool.name}, {step}: {figures.wall:.2f} s")
            results[tool.name, step].append(figures)
            _verify(tool, root, items, middle.stem, step == "one edit")
    for tool in order:
        root = folder / tool.name
        counts[tool.name] = sum(1 for path in (root / tool.output.split("/")[0]).rglob("*.html"))
        shutil.rmtree(root)


def _verify(tool: Tool, root: Path, items: int, middle: str, is_edited: bool) -> None:
    pages = tool.pages(root)
    if len(pages) != items:
        raise Incomplete(f"{tool.name} has made {len(pages)} pages of {items} items")
    page = next(path for path in pages if path.parent.name == middle)
    text = page.read_text(encoding="utf-8")
    for word in (EDIT_TITLE, EDIT_BODY):
        if (word in text) != is_edited:
            raise Incomplete(f"{tool.name}: {page.relative_to(root)} is not of the last text")


def _median(all_: list[Measured]) -> Measured:
    return Measured(
        statistics.median(each.wall for each in all_),
        statistics.median(each.cpu for each in all_),
        int(statistics.median(each.largest for each in all_)),
        int(statistics.median(each.tree for each in all_)),
    )


def _say(text: str) -> None:
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)
