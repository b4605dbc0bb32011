"""The same content gives the same bytes on any machine, in any folder, at any time."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site import CONTENT, ROOT, snapshot

SCRIPT = """
import sys
from pathlib import Path
from tests.site import build
build(*map(Path, sys.argv[1:4]))
"""
MACHINES = {
    "a": {"TZ": "UTC", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "0"},
    "b": {"TZ": "Asia/Kamchatka", "LANG": "ru_RU.UTF-8", "PYTHONHASHSEED": "1"},
    "c": {"TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242"},
}


def copy_in_order(target: Path, seed: int) -> None:
    """Copy the sample content, making its files in another order."""
    files = sorted(path for path in CONTENT.rglob("*") if path.is_file())
    random.Random(seed).shuffle(files)
    for file in files:
        path = target / file.relative_to(CONTENT)
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, path)


def build_on(name: str, root: Path) -> dict[str, bytes]:
    folder = root / f"home-of-{name}"
    copy_in_order(folder / "content", seed=len(name) + ord(name))
    command = [sys.executable, "-c", SCRIPT]
    command += [str(folder / each) for each in ("content", "output", "state")]
    environment = {**MACHINES[name], "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    subprocess.run(command, env=environment, cwd=root, check=True)
    return snapshot(folder / "output")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    root = tmp_path_factory.mktemp("machines")
    return {name: build_on(name, root) for name in MACHINES}


def test_every_machine_gives_the_same_bytes(sites: dict[str, dict[str, bytes]]) -> None:
    assert len(sites["a"]) > 100
    assert sites["a"] == sites["b"] == sites["c"]


def test_nothing_of_the_machine_is_in_the_output(sites: dict[str, dict[str, bytes]]) -> None:
    for path, data in sites["a"].items():
        for word in (b"home-of-", str(ROOT).encode(), b"/tmp/"):
            assert word not in data, path
