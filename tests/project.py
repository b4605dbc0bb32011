"""The command line on a copy of the project with the sample content, and on its own content."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.browser.served import serve_folder
from tests.site import CONTENT, ROOT

PARTS = ("plugins", "theme", "tasks.py", "pelicanconf.py", "publishconf.py")
LOCKS = ("requirements.txt", "requirements-test.txt", "requirements-bench.txt")
SETTINGS = {"BUILD_DATE": "2026-11-22", "SITE_URL": "https://example.org", "LANG": "en_GB.UTF-8"}
LEFT_OUT = shutil.ignore_patterns("__pycache__")


def copy_project(root: Path) -> Path:
    """Copy the project to `root`, with the same environment; return `root`."""
    for name in (*PARTS, *LOCKS):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=LEFT_OUT)
        else:
            shutil.copyfile(ROOT / name, root / name)
    shutil.copytree(CONTENT, root / "content")
    (root / ".venv").symlink_to(ROOT / ".venv")
    return root


def run_task(
    root: Path, *arguments: str, options: tuple[str, ...] = (), **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run `python tasks.py` with `arguments` in a copy of the project."""
    command = [sys.executable, *options, str(root / "tasks.py"), *arguments]
    return subprocess.run(
        command,
        env={"PATH": os.environ["PATH"], **SETTINGS, **environment},
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@contextmanager
def serve_real_content(folder: Path) -> Iterator[str]:
    """Build the project's own content as `folder`/output; yield where it is served.

    Raises RuntimeError with what the build said if it fails.
    """
    with serve_folder(folder / "output") as origin:
        build_real_content(folder, origin)
        yield origin


def build_real_content(folder: Path, origin: str) -> None:
    """Build the project's own content as `folder`/output, to be served at `origin`.

    Raises RuntimeError with what the build said if it fails.
    """
    built = run_task(
        ROOT,
        "build",
        SITE_URL=origin,
        OUTPUT_PATH=str(folder / "output"),
        CACHE_PATH=str(folder / "cache"),
    )
    if built.returncode:
        raise RuntimeError(built.stderr)
