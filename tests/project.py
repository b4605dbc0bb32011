"""A copy of the whole project with the sample content, for what the command line does."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

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
