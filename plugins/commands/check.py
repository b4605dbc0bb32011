"""The content becomes a report of everything that is wrong in it, without a build."""

import datetime
import os
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from plugins.commands.stale import render_stale
from plugins.model.language import Language
from plugins.output.inputs import digest_inputs
from plugins.source.load import Loaded, Options, load
from plugins.source.report import Form, render
from plugins.terminal import terminal_language

ROOT = Path(__file__).resolve().parent.parent.parent
FORMS: tuple[Form, ...] = ("text", "rdjson", "github")
REPORTS = ("stale",)
GOOD = {"ru": "Всё в порядке: файлов {files}", "en": "All is well: {files} files"}
FOUND = {"ru": "Ошибок: {count}", "en": "Faults: {count}"}
WARNED = {"ru": "; предупреждений: {warned}", "en": "; warnings: {warned}"}


def run_check(form: str = "text", language: str = "", report: str = "", root: Path = ROOT) -> int:
    """Report the faults and warnings of `root/content`; return 0 if no faults, 1 if any.

    With `report` list what it names instead, and return 0. Returns 2 if asked wrong.
    """
    if form not in FORMS:
        print(f"--format: {', '.join(FORMS)}", file=sys.stderr)
        return 2
    if report and report not in REPORTS:
        print(f"--report: {', '.join(REPORTS)}", file=sys.stderr)
        return 2
    spoken = spoken_language(language)
    if spoken is None:
        return 2
    loaded = load(root / "content", check_options(root))
    if report:
        sys.stdout.write(render_stale(loaded.catalogue, spoken))
        return 0
    chosen = next(each for each in FORMS if each == form)
    sys.stdout.write(render((*loaded.faults, *loaded.warnings), chosen, spoken))
    if form == "text":
        print(_summary(loaded, spoken))
    return 1 if loaded.faults else 0


def _summary(loaded: Loaded, language: Language) -> str:
    words = (FOUND if loaded.faults else GOOD)[language]
    if loaded.warnings:
        words += WARNED[language]
    return words.format(
        count=len(loaded.faults), files=len(loaded.files), warned=len(loaded.warnings)
    )


def spoken_language(asked: str) -> Language | None:
    """Return the language of messages: `asked`, else the terminal's; None, told, if unknown."""
    if not asked:
        return terminal_language(dict(os.environ))
    if asked not in ("ru", "en"):
        print("--lang: ru, en", file=sys.stderr)
        return None
    return "ru" if asked == "ru" else "en"


def check_options(root: Path) -> Options:
    """Return how the check loads: for the day of a build, with the builds' cache."""
    told = os.environ.get("BUILD_DATE")
    now = datetime.datetime.now(ZoneInfo("Europe/Moscow")).date()
    today = datetime.date.fromisoformat(told) if told else now
    cache = Path(os.environ.get("CACHE_PATH", str(root / ".cache")))
    version = digest_inputs([ROOT / "plugins", ROOT / "requirements.txt"])
    return Options(date=today, cache=cache / "parsed.sqlite", version=version)
