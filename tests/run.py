"""Every check of the project, one after another: formatter, linter, types, tests."""

import shlex
import subprocess
import sys
import time
from pathlib import Path

from plugins.bootstrap import ensure_chromium
from tests.shared import share_sites

ROOT = Path(__file__).resolve().parent.parent
CODE = ("plugins", "tests", "theme", "tasks.py", "pelicanconf.py", "publishconf.py")
CHECKS = (
    ("format", (sys.executable, "-m", "ruff", "format", "--check", *CODE)),
    ("lint", (sys.executable, "-m", "ruff", "check", *CODE)),
    ("types", (sys.executable, "-m", "mypy", "plugins")),
)
# As tests/conftest.py has them: the longest files first, so that none is left to one core.
IN_ORDER = ("--no-loadscope-reorder",)
# What is timed is timed alone; everything else takes all cores, a file of tests on each.
TESTS = {
    "tests": ("-m", "not timed", "--numprocesses", "auto", "--dist", "loadfile", *IN_ORDER),
    "timed tests": ("-m", "timed"),
}


def run_tests(only: str = "") -> int:
    """Run all checks and tests (or the tests that `only` names); return 0 if all are well."""
    ensure_chromium()
    failed = []
    if not only:
        for name, command in CHECKS:
            start = time.monotonic()
            if subprocess.call(command, cwd=ROOT):
                failed.append(name)
            print(f"{name}: {time.monotonic() - start:.1f} s", flush=True)
    with share_sites():
        for name, options in {"tests": shlex.split(only)}.items() if only else TESTS.items():
            if subprocess.call([sys.executable, "-m", "pytest", *options], cwd=ROOT):
                failed.append(name)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0
