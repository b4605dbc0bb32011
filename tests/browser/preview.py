"""A copy of the project with the real content, served while a test edits it."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.project import copy_project
from tests.site import ROOT

STARTED = 120.0  # seconds: longer than a busy machine takes
CODE = (
    "import sys; sys.path.insert(0, '.');"
    "from plugins.preview.live import run_preview;"
    "run_preview('127.0.0.1', {port}, False)"
)


@dataclass(frozen=True, slots=True)
class Served:
    """The copy, and where it is served."""

    root: Path
    origin: str

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace `old`, which must be there, in a file of the content."""
        file = self.root / path
        text = file.read_text(encoding="utf-8")
        assert old in text, path
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


@contextmanager
def served_copy(root: Path) -> Iterator[Served]:
    """Serve a copy of the project at `root` until the block ends."""
    copy_project(root)
    shutil.rmtree(root / "content")
    shutil.copytree(ROOT / "content", root / "content")
    port = _free_port()
    settings = {"BUILD_DATE": "2026-11-22", "LANG": "en_GB.UTF-8", "PATH": os.environ["PATH"]}
    log = root / "preview.log"
    with (
        log.open("wb") as out,
        subprocess.Popen(
            [sys.executable, "-c", CODE.format(port=port)],
            cwd=root,
            env=settings,
            stdout=out,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        try:
            _wait_for("The site:", log, process)
            yield Served(root, f"http://127.0.0.1:{port}")
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _wait_for(words: str, log: Path, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + STARTED
    while words not in (said := log.read_text(encoding="utf-8")):
        assert process.poll() is None, said
        assert time.monotonic() < end, said
        time.sleep(0.05)
