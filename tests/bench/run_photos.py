"""The benchmark of photographs: their derivatives, from nothing and again, beside a bare loop.

Every step runs in a fresh process. Reading is what finds digests, sizes and colours; making
decodes, reduces and encodes. The bare loop (`bare`) does only that: it has nothing to read.
"""

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from plugins.images.images import site_images
from plugins.output.folders import Folders
from plugins.output.publish import publish
from plugins.source.load import Options, load
from tests.bench.bare import make_bare
from tests.bench.frame import BUILT, ROOT
from tests.bench.photos import SIZE, write_photos

STEPS = ("bare", "cold", "unchanged")
PARTS = ("read", "made", "cpu read", "cpu made")


def run_photos(count: int, runs: int) -> int:
    """Measure `count` photographs `runs` times; print the medians; return the exit code."""
    figures: dict[tuple[str, str], list[float]] = {}
    files: dict[str, int] = {}
    for _ in range(runs):
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            write_photos(Path(name), count)
            for step in STEPS:
                command = [sys.executable, "-m", "tests.bench.run_photos", name, step]
                said = subprocess.run(
                    command, cwd=ROOT, capture_output=True, text=True, check=True
                ).stdout.split()
                for part, value in zip(PARTS, said, strict=False):
                    figures.setdefault((step, part), []).append(float(value))
                files[step] = int(said[-1])
    middle = {key: statistics.median(values) for key, values in figures.items()}
    million = count * SIZE[0] * SIZE[1] / 1e6
    print(f"{count} photographs, {million:.0f} million pixels; {runs} run(s), medians, in seconds")
    for step in STEPS:
        read, made, cpu_read, cpu_made = (middle[step, part] for part in PARTS)
        print(
            f"{step:10} {made:7.2f} making (CPU {cpu_made:.2f}), "
            f"{read:.2f} reading (CPU {cpu_read:.2f}), {files[step]} files encoded"
        )
    for name, read, made in (("time", "read", "made"), ("CPU", "cpu read", "cpu made")):
        alone, whole = middle["cold", made], middle["cold", read] + middle["cold", made]
        loop = middle["bare", made]
        print(f"{name}: {alone / loop:.3f} of the bare loop, {whole / loop:.3f} with reading")
    print(f"{million / middle['cold', 'made']:.0f} million pixels a second")
    if files["bare"] != files["cold"] or files["unchanged"]:
        raise SystemExit(f"not the same work: {files}")
    return 0


def build(root: Path) -> None:
    """Publish the images of `root`; print the figures of `PARTS` and how many were encoded."""
    start, cpu = time.perf_counter(), _cpu()
    loaded = load(
        root / "content", Options(BUILT, cache=root / "parsed.sqlite", version="bench", required=())
    )
    if loaded.faults:
        raise SystemExit(f"{loaded.faults[0]}")
    read, cpu_read = time.perf_counter(), _cpu()
    images = site_images(loaded.catalogue, root / "content")
    report = publish(images, Folders(root / "output", root))
    made = time.perf_counter()
    print(read - start, made - read, cpu_read - cpu, _cpu() - cpu_read, report.rendered)


def bare(root: Path) -> None:
    """Make the same files by the bare loop; print as `build` does."""
    start, cpu = time.perf_counter(), _cpu()
    made = make_bare(sorted((root / "content").rglob("*.jpg")), root / "bare")
    print(0, time.perf_counter() - start, 0, _cpu() - cpu, made)


def _cpu() -> float:
    """Return the seconds that this process and its children that have ended were at work."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    (bare if sys.argv[2] == "bare" else build)(Path(sys.argv[1]))
