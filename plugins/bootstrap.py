"""A bare Python becomes the project's own environment: `.venv` with the locked packages, Chromium.

Standard library only: this runs before anything is installed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCKS = {
    "test": "requirements-test.txt",
    "audit": "requirements-test.txt",
    "bench": "requirements-bench.txt",
}
# Debian's package of the browser without windows first: small, and a fifth quicker in tests.
CHROMIUM = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)


def enter(arguments: list[str]) -> None:
    """Make sure of the environment that `arguments` (of tasks.py) need, and go on inside it.

    Returns at once when already inside; otherwise replaces this process.
    """
    task = next((each for each in arguments if not each.startswith("-")), "")
    lock = ROOT / LOCKS.get(task, "requirements.txt")
    python = VENV / ("Scripts" if os.name == "nt" else "bin") / "python"
    inside = Path(sys.prefix).resolve() == VENV.resolve()
    if not inside and not python.exists():
        _make_environment(python)
    _install(python, lock)
    if not inside:
        command = [str(python), str(ROOT / "tasks.py"), *arguments]
        if os.name == "nt":
            raise SystemExit(subprocess.call(command))
        os.execv(command[0], command)


def _make_environment(python: Path) -> None:
    print("Making the environment .venv …", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "venv", str(VENV)]
    if subprocess.call(command) == 0 and python.exists():
        return
    # Debian keeps venv in a package of its own.
    shutil.rmtree(VENV, ignore_errors=True)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not _apt_install(f"python{version}-venv") or subprocess.call(command):
        raise SystemExit("python3-venv is missing: install it, then run this again")


def _install(python: Path, lock: Path) -> None:
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    mark = VENV / f"{lock.stem}.installed"
    if mark.exists() and mark.read_text() == wanted:
        return
    print(f"Installing the packages of {lock.name} …", file=sys.stderr, flush=True)
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--require-hashes", "--requirement", str(lock)]
    if _run_shown(command, total=lock.read_text().count("==")):
        raise SystemExit(f"the packages of {lock.name} could not be installed")
    mark.write_text(wanted)


def _run_shown(command: list[str], total: int) -> int:
    """Run pip, showing how far it is; what it says is only shown if it fails."""
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        said: list[str] = []
        done = 0
        for line in process.stdout or ():
            said.append(line)
            done += line.startswith(("Collecting ", "Requirement already satisfied"))
            if sys.stderr.isatty():
                print(f"\r  {min(done, total)}/{total} ", end="", file=sys.stderr, flush=True)
        if process.wait():
            print("".join(said[-40:]), file=sys.stderr)
        elif sys.stderr.isatty():
            print("\r" + " " * 20 + "\r", end="", file=sys.stderr)
        return process.returncode


def find_chromium() -> str | None:
    """Return the path of an installed Chromium, None if there is none."""
    return next((path for name in CHROMIUM if (path := shutil.which(name))), None)


def ensure_chromium() -> str:
    """Return the path of Chromium, installing Debian's package, else Playwright's, where needed."""
    found = find_chromium()
    if found is None and any(_apt_install(package) for package in CHROMIUM[:2]):
        found = find_chromium()
    if found is None:
        command = [sys.executable, "-m", "playwright", "install", "chromium"]
        if subprocess.call(command):
            raise SystemExit("Chromium is missing: install it, then run this again")
        return ""  # Playwright finds its own
    return found


def _apt_install(package: str) -> bool:
    apt = shutil.which("apt-get")
    if apt is None:
        return False
    print(f"Installing {package} …", file=sys.stderr, flush=True)
    prefix = [] if os.geteuid() == 0 else ["sudo"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update", "-qq"], ["install", "-y", "-qq", package]):
        if subprocess.call([*prefix, apt, *arguments], env=environment, stdout=sys.stderr):
            return False
    return True
