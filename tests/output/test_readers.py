"""Whoever reads the output while it is rebuilt sees every page, and never goes back in time."""

import multiprocessing
from multiprocessing.connection import Connection
from pathlib import Path

from plugins.output.folders import Folders
from tests.output.artifacts import put
from tests.site import snapshot

BUILDS = 30
PAGES = [f"{folder}/{page}/index.html" for folder in "abc" for page in range(5)]
SAME = ["index.html", "about/index.html"]


def version(number: int) -> dict[str, bytes]:
    """Return the site of a build: half of its pages change, one comes and goes."""
    site = {path: f"version {number:04} of a page\n".encode() * 200 for path in PAGES}
    site |= dict.fromkeys(SAME, b"always the same\n" * 200)
    if number % 2:
        site[f"odd/{number}/index.html"] = b"odd"
    return site


def read_until_told(output: Path, told: Connection) -> None:
    """Read every page again and again; send what was wrong, and how often all were read."""
    wrong: list[str] = []
    rounds = last = 0
    while not told.poll():
        rounds += 1
        for path in (*SAME, *PAGES):
            try:
                lines = set((output / path).read_bytes().splitlines())
            except OSError as error:
                wrong.append(f"{path}: {error}")
                continue
            if len(lines) != 1:
                wrong.append(f"{path}: {lines}")
            elif path in PAGES:
                number = int(next(iter(lines)).split()[1])
                if number < last:
                    wrong.append(f"{path}: {number} after {last}")
                last = number
    told.send((rounds, last, wrong))


def test_a_reader_during_rebuilds_misses_nothing(tmp_path: Path) -> None:
    put(version(0), tmp_path)
    folders = Folders(tmp_path / "output", tmp_path / "state")
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    reader = context.Process(target=read_until_told, args=(folders.output, theirs))
    reader.start()
    for number in range(1, BUILDS + 1):
        put(version(number), tmp_path)
    ours.send("stop")
    rounds, last, wrong = ours.recv()
    reader.join()
    assert not wrong
    assert rounds > 1
    assert last <= BUILDS


def test_builds_at_the_same_time_wait_for_each_other(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    put(version(0), tmp_path)
    for start in range(1, 7, 2):
        sites = version(start), version(start + 1)
        builders = [context.Process(target=put, args=(site, tmp_path)) for site in sites]
        for builder in builders:
            builder.start()
        for builder in builders:
            builder.join()
            assert builder.exitcode == 0
        assert snapshot(tmp_path / "output") in sites
        assert put(version(0), tmp_path).written > 0
        assert snapshot(tmp_path / "output") == version(0)
