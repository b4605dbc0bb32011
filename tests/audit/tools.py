"""What the judges need becomes commands: Node and Java of the machine, two packages of npm.

The packages are at one version each, in `.cache/audit`, and are installed once.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.bootstrap import ensure_chromium
from plugins.model.language import Language
from tests.site import ROOT

HOME = ROOT / ".cache" / "audit"
PACKAGES = ("vnu-jar@26.9.27", "lighthouse@12.8.2")
JAR = "node_modules/vnu-jar/build/dist/vnu.jar"
LIGHTHOUSE = "node_modules/lighthouse/cli/index.js"
# `v20.19.0`, `openjdk version "17.0.15"`, `java version "1.8.0_392"`, `9.2.0`
VERSION = re.compile(r'(?:^v?|version ")(?:1\.)?(\d+)', re.MULTILINE)


class Missing(Exception):
    """Something is not on this machine; the text says how to get it."""


@dataclass(frozen=True, slots=True)
class Need:
    """A program: how it tells its version, the least that will do, where it comes from."""

    name: str
    command: tuple[str, ...]
    least: int
    source: str


NODE = Need("Node.js", ("node", "--version"), 20, "apt install nodejs (Debian 13), nodejs.org")
NPM = Need("npm", ("npm", "--version"), 1, "apt install npm")
JAVA = Need("Java", ("java", "-version"), 17, "apt install default-jre-headless")
NEEDS = {"nu": (JAVA,), "lighthouse": (NODE,)}

LACKING = {
    "ru": "Для audit нужна программа {name} версии {least} или новее{found}: {source}",
    "en": "audit needs {name} {least} or newer{found}: {source}",
}
FOUND = {"ru": ", а здесь {version}", "en": ", here is {version}"}


def require(
    judges: Sequence[str],
    language: Language,
    home: Path = HOME,
    ask: Callable[[Sequence[str]], str] | None = None,
) -> None:
    """Make sure of what `judges` need on this machine.

    Raises Missing, a line for each program that is missing or too old.
    """
    needs = [need for judge in judges for need in NEEDS[judge]]
    if not is_installed(home):
        needs = [*dict.fromkeys([NODE, NPM, *needs])]
    lines = [
        line for need in needs if (line := lack(need, (ask or said_by)(need.command), language))
    ]
    if lines:
        raise Missing("\n".join(lines))


def lack(need: Need, said: str, language: Language) -> str:
    """Return what to tell of a program that `said` this of its version; nothing if it will do."""
    match = VERSION.search(said)
    version = int(match[1]) if match else 0
    if version >= need.least:
        return ""
    found = FOUND[language].format(version=version) if version else ""
    return LACKING[language].format(
        name=need.name, least=need.least, found=found, source=need.source
    )


def said_by(command: Sequence[str]) -> str:
    """Return what `command` says, on either stream; nothing if there is no such program."""
    path = shutil.which(command[0])
    if path is None:
        return ""
    done = subprocess.run(
        [path, *command[1:]],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
        errors="replace",
    )
    return done.stdout


def is_installed(home: Path = HOME) -> bool:
    """Tell whether these very packages are in `home`."""
    mark = home / "installed"
    return mark.is_file() and mark.read_text(encoding="utf-8") == "\n".join(PACKAGES)


def install(home: Path = HOME) -> None:
    """Install the packages into `home` unless they are there. Raises Missing if npm fails."""
    if is_installed(home):
        return
    print(f"Installing {', '.join(PACKAGES)} …", file=sys.stderr, flush=True)
    home.mkdir(parents=True, exist_ok=True)
    command = ["npm", "install", "--prefix", str(home), "--no-save", "--no-package-lock"]
    command += ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", *PACKAGES]
    if subprocess.call(command, stdout=sys.stderr):
        raise Missing(f"npm could not install {', '.join(PACKAGES)}")
    (home / "installed").write_text("\n".join(PACKAGES), encoding="utf-8")


def chromium() -> str:
    """Return the path of a Chromium for Lighthouse, installing one where needed."""
    found = ensure_chromium()
    if not found:
        from playwright.sync_api import sync_playwright

        with sync_playwright() as playwright:
            found = playwright.chromium.executable_path
    return found
