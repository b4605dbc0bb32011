"""A build that is killed at any moment leaves the old site or the new one, whole."""

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.output.folders import is_whole
from tests.output.artifacts import Site, folders, put
from tests.site import snapshot

BEFORE = {"index.html": b"0", "404.html": b"", "a/index.html": b"a", "b/index.html": b"b"}
OLD = {**BEFORE, "index.html": b"1", "gone/x/index.html": b"x"}
NEW = {**BEFORE, "index.html": b"2", "a/index.html": b"A", "new/index.html": b"n"}
NEXT = {**NEW, "index.html": b"3", "b/index.html": b"B"}
WATCHED = ("open", "os.", "ctypes.", "shutil.")  # what a build does to files
MOMENTS = 20


def in_child(work: Callable[[], object]) -> int:
    """Run `work` in a process of its own; return its exit code, negative for a signal."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:  # noqa: BLE001  # the child must end here, whatever happens
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def die_at(moment: int) -> None:
    """From now on count what is done to files, and be killed right before the `moment`-th."""
    count = 0

    def hook(event: str, _: object) -> None:
        nonlocal count
        if event.startswith(WATCHED):
            count += 1
            if count == moment:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def killed_build(site: Site, root: Path, moment: int) -> bool:
    """Build in a child that is killed at `moment`; tell whether it was, and did not finish."""

    def work() -> None:
        die_at(moment)
        put(site, root)

    code = in_child(work)
    assert code in {0, -signal.SIGKILL}
    return code != 0


def prepare(root: Path, history: list[Site]) -> Path:
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    for site in history:
        put(site, root)
    return root


HISTORIES = {"one build": [OLD], "two builds": [BEFORE, OLD], "three": [OLD, BEFORE, OLD]}


@pytest.mark.parametrize("name", HISTORIES)
def test_killed_at_every_moment_leaves_the_old_or_the_new_site(name: str, tmp_path: Path) -> None:
    seen = set()
    moment = 0
    while True:
        moment += 1
        root = prepare(tmp_path / "site", HISTORIES[name])
        killed = killed_build(NEW, root, moment)
        left = snapshot(root / "output")
        assert left in (OLD, NEW), moment
        seen.add(left == NEW and killed)
        for site in (NEXT, NEW):
            put(site, root)
            assert snapshot(root / "output") == site, moment
            assert is_whole(folders(root))
        if not killed:
            break
    assert moment > MOMENTS
    assert seen == {False, True}, "some moments are before the switch and some after it"


def test_killed_first_build_leaves_nothing_or_the_whole_site(tmp_path: Path) -> None:
    moment = 0
    killed = True
    while killed:
        moment += 1
        root = prepare(tmp_path / "site", [])
        killed = killed_build(NEW, root, moment)
        assert snapshot(root / "output") in ({}, NEW), moment
        put(NEXT, root)
        assert snapshot(root / "output") == NEXT, moment
    assert moment > MOMENTS // 2


def test_killed_again_and_again_it_still_ends_well(tmp_path: Path) -> None:
    root = prepare(tmp_path / "site", [BEFORE, OLD])
    allowed = [OLD]
    for moment in range(3, 90, 4):
        site = NEW if moment % 8 == 3 else NEXT
        killed_build(site, root, moment)
        allowed.append(site)
        assert snapshot(root / "output") in allowed, moment
    put(BEFORE, root)
    assert snapshot(root / "output") == BEFORE
