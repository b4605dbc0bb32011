"""The content becomes the site in `output/`; the command line's side of a build."""

import gc
import os
import sys
import time
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from plugins.commands.hub import find_topics, tell_hub
from plugins.output.folders import Folders
from plugins.output.freshness import inputs_of, is_current, remember
from plugins.terminal import terminal_language

ROOT = Path(__file__).resolve().parent.parent.parent
FIGURES = {
    "ru": "Собрано за {seconds} с: записано {written}, без изменений {kept}, удалено {removed}",
    "en": "Built in {seconds} s: {written} written, {kept} unchanged, {removed} removed",
}
TOLD = {
    "ru": "Хаб оповещён об изменениях. Лент: {count}",
    "en": "The hub was told of what has changed. Feeds: {count}",
}
SILENT = {
    "ru": "Хаб {hub} не оповещён: {reason}. Читатели узнают о новом, когда проверят ленты сами",
    "en": "The hub {hub} could not be told: {reason}. Readers will hear when they look themselves",
}
SEARCHED = {
    "ru": "Поиск: страниц {pages}, {seconds} с",
    "en": "Search: {pages} pages, {seconds} s",
}
NO_DAY = {"ru": "день пишется так: 2026-11-22", "en": "a day is written 2026-11-22"}
NOTHING = {
    "ru": "Ничего не изменилось: сайт собран ({seconds} с)",
    "en": "Nothing has changed: the site is built ({seconds} s)",
}


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """What a build is asked for; empty values leave the settings as they are."""

    publish: bool = False
    date: str = ""
    drafts: bool = False
    language: str = ""
    url: str = ""
    root: Path = ROOT

    @property
    def folders(self) -> Folders:
        """Where the site goes, and where what is known of it is kept."""
        output = os.environ.get("OUTPUT_PATH", str(self.root / "output"))
        state = os.environ.get("CACHE_PATH", str(self.root / ".cache"))
        return Folders(Path(output), Path(state))


def run_build(options: BuildOptions) -> int:
    """Build; print what was done or what is wrong; return the exit code."""
    start = time.monotonic()
    language = _language(options)
    if options.date and not _is_day(options.date):
        print(f"--date: {NO_DAY[language]}", file=sys.stderr)
        return 2
    _export(options)
    told = (os.environ.get(name, "") for name in ("SITE_URL", "WITH_DRAFTS", "WEBSUB_HUB"))
    inputs = inputs_of(options.root, _today(), str(options), *told)
    if is_current(options.folders, inputs):
        print(NOTHING[language].format(seconds=_seconds(start, language)))
        return 0
    gc.disable()  # a build makes much and throws away little
    # Only now: Pelican is a third of a build in which there is little to do.
    from plugins.output.paths import OutputError
    from plugins.output.plugin import BuildStopped, build_site

    name = "publishconf.py" if options.publish else "pelicanconf.py"
    try:
        built = build_site(options.root / name)
    except BuildStopped as stopped:
        if stopped.reason:
            print(stopped.reason, file=sys.stderr)
        return 1
    except OutputError as error:
        print(error, file=sys.stderr)
        return 1
    report = built.report
    remember(options.folders, inputs)
    gc.freeze()  # what is left goes with the process: it need not be looked through
    figures = {"written": report.written, "kept": report.kept, "removed": report.removed}
    print(FIGURES[language].format(seconds=_seconds(start, language), **figures))
    if any(built.indexed):
        print(tell_index(built.indexed, language))
    if options.publish and built.hub:
        _tell_hub(built.hub, find_topics(report.changed, built.url), language)
    return 0


def tell_index(indexed: tuple[int, float], language: Literal["ru", "en"]) -> str:
    """Return the line that says how many pages were indexed, in how many seconds."""
    pages, seconds = indexed
    return SEARCHED[language].format(pages=pages, seconds=_figure(seconds, language))


def _tell_hub(hub: str, topics: list[str], language: Literal["ru", "en"]) -> None:
    """Tell the hub of feeds that have changed; the site is published, whatever it answers."""
    reason = tell_hub(hub, topics)
    if reason:
        print(SILENT[language].format(hub=hub, reason=reason), file=sys.stderr)
    elif topics:
        print(TOLD[language].format(count=len(topics)))


def _export(options: BuildOptions) -> None:
    # The settings files read the environment: it is how Pelican itself is told, too.
    for name, value in (
        ("BUILD_DATE", options.date),
        ("WITH_DRAFTS", "1" if options.drafts else ""),
        ("MESSAGES_LANGUAGE", options.language),
        ("SITE_URL", options.url),
    ):
        if value:
            os.environ[name] = value


def _today() -> str:
    told = os.environ.get("BUILD_DATE")
    return told or datetime.now(ZoneInfo("Europe/Moscow")).date().isoformat()


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _language(options: BuildOptions) -> Literal["ru", "en"]:
    if options.language in ("ru", "en"):
        return "ru" if options.language == "ru" else "en"
    return terminal_language(dict(os.environ))


def _seconds(start: float, language: str) -> str:
    return _figure(time.monotonic() - start, language)


def _figure(seconds: float, language: str) -> str:
    text = f"{seconds:.1f}"
    return text.replace(".", ",") if language == "ru" else text
