"""The content becomes a report of everything that is wrong in it, without a build."""

import datetime
import os
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

from plugins.model.language import Language
from plugins.output.inputs import digest_inputs
from plugins.source.load import Options, load
from plugins.source.report import Form, render
from plugins.terminal import terminal_language

ROOT = Path(__file__).resolve().parent.parent.parent
FORMS: tuple[Form, ...] = ("text", "rdjson", "github")
GOOD = {"ru": "Всё в порядке: файлов {files}", "en": "All is well: {files} files"}
FOUND = {"ru": "Ошибок: {count}", "en": "Faults: {count}"}


def run_check(form: str = "text", language: str = "", root: Path = ROOT) -> int:
    """Report the faults of `root/content`; return 0 if none, 1 if any, 2 if asked wrong."""
    if form not in FORMS:
        print(f"--format: {', '.join(FORMS)}", file=sys.stderr)
        return 2
    spoken: Language = terminal_language(dict(os.environ))
    if language:
        if language not in ("ru", "en"):
            print("--lang: ru, en", file=sys.stderr)
            return 2
        spoken = "ru" if language == "ru" else "en"
    loaded = load(root / "content", check_options(root))
    chosen = next(each for each in FORMS if each == form)
    sys.stdout.write(render(loaded.faults, chosen, spoken))
    if form == "text":
        words = FOUND if loaded.faults else GOOD
        print(words[spoken].format(count=len(loaded.faults), files=len(loaded.files)))
    return 1 if loaded.faults else 0


def check_options(root: Path) -> Options:
    """Return how the check loads: drafts are checked too, for today, with the builds' cache."""
    today = datetime.datetime.now(ZoneInfo("Europe/Moscow")).date()
    cache = Path(os.environ.get("CACHE_PATH", str(root / ".cache")))
    version = digest_inputs([ROOT / "plugins", ROOT / "requirements.txt"])
    return Options(date=today, cache=cache / "parsed.sqlite", version=version)
