"""One command in a fresh process: wall and CPU seconds, and its peak memory in two ways (Linux).

Run as a script it is the small process that starts the command: a child's peak as the kernel
counts it begins with the size of what started it, so the benchmark itself must not.
"""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

INTERVAL = 0.02
SHARE = 20  # a sample may cost a twentieth of the time at most: large trees are sampled less often


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds and bytes; `largest` is one process, `tree` the sum over all at one moment."""

    wall: float
    cpu: float
    largest: int
    tree: int


def measure(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Measured:
    """Run `command` in `folder`. Raises RuntimeError with what it said if it fails."""
    log = folder / "measure.log"
    with log.open("wb") as said:
        done = subprocess.run(
            [sys.executable, "-I", "-S", __file__, *command],
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
            check=False,
        )
    figures = json.loads(done.stdout or '{"status": -1}')
    if figures.pop("status"):
        tail = log.read_text(encoding="utf-8", errors="replace")[-4000:]
        raise RuntimeError(f"{' '.join(command)} failed:\n{tail}")
    log.unlink()
    return Measured(**figures)


def _run(command: Sequence[str]) -> dict[str, float]:
    start = time.monotonic()
    out = [(os.POSIX_SPAWN_DUP2, 2, 1)]  # what the command says goes to the log
    pid = os.posix_spawnp(command[0], list(command), dict(os.environ), file_actions=out)
    ended = select.poll()
    ended.register(os.pidfd_open(pid), select.POLLIN)
    tree, pause = 0, INTERVAL
    while not ended.poll(pause * 1000):
        before = time.monotonic()
        tree = max(tree, sum(_memory(each) for each in _tree(pid)))
        pause = max(INTERVAL, SHARE * (time.monotonic() - before))
    wall = time.monotonic() - start
    _, status, usage = os.wait4(pid, 0)
    return {
        "status": status,
        "wall": wall,
        "cpu": usage.ru_utime + usage.ru_stime,
        "largest": usage.ru_maxrss * 1024,
        "tree": max(tree, usage.ru_maxrss * 1024),
    }


def _tree(pid: int) -> Iterator[int]:
    yield pid
    try:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            for child in (thread / "children").read_text().split():
                yield from _tree(int(child))
    except OSError:
        return  # it has ended meanwhile


def _memory(pid: int) -> int:
    """Return the proportional set size: a page shared by two forks counts half for each."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


if __name__ == "__main__":
    print(json.dumps(_run(sys.argv[1:])))
