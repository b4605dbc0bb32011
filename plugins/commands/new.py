"""A few questions and their answers become the file of a new entry."""

import json
import os
import sys
from pathlib import Path

from plugins.commands.check import ROOT, check_options
from plugins.commands.interview import Ask, Interview, today
from plugins.model import CONTENT_TYPES
from plugins.model.entry import Dated, Described, Located
from plugins.model.language import Language
from plugins.model.scheduled import Scheduled
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region, Topic
from plugins.source.load import load
from plugins.terminal import terminal_language


def run_new(kind_name: str, root: Path, language: Language, ask: Ask = input) -> int:
    """Ask at most five questions and write the draft of an entry; return the exit code."""
    kinds = {kind.collection: kind for kind in CONTENT_TYPES if issubclass(kind, Described)}
    loaded = load(root / "content", check_options(root))
    interview = Interview(ask, language, loaded.catalogue)
    if kind_name not in kinds:
        print(interview.say("kinds", known=", ".join(sorted(kinds))), file=sys.stderr)
        return 2
    try:
        path, text = _draft(kinds[kind_name], interview)
    except (EOFError, KeyboardInterrupt):
        print(f"\n{interview.say('stopped')}", file=sys.stderr)
        return 1
    file = _free(root / "content" / path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    print(interview.say("made", path=file.relative_to(root).as_posix()))
    return 0


def run_new_in(kind_name: str, language: str = "") -> int:
    """Ask in `language`, else in the terminal's, and write into the project's content."""
    spoken = terminal_language(dict(os.environ))
    if language in ("ru", "en"):
        spoken = "ru" if language == "ru" else "en"
    return run_new(kind_name, ROOT, spoken)


def _draft(kind: type[Described], interview: Interview) -> tuple[str, str]:
    title = interview.text("title", lambda answer: bool(transliterate(answer)), "no_slug")
    lines = [f"title: {_quoted(title)}"]
    folder = kind.collection
    if issubclass(kind, Dated):
        date = interview.date()
        folder = f"{folder}/{date.year:04}"
        lines.append(f"date: {date}")
    elif issubclass(kind, Scheduled):
        lines += [f"start: {interview.start()}", f"announced: {today()}"]
    lines.append(f"summary: {_quoted(interview.text('summary'))}")
    topics = interview.choice("topics", interview.catalogue.of(Topic), needed=True)
    lines.append(f"topics: [{', '.join(topics)}]")
    if issubclass(kind, Located):
        regions = interview.choice("regions", interview.catalogue.of(Region), needed=False)
        if regions:
            lines.append(f"regions: [{', '.join(regions)}]")
    lines.append("draft: true")
    head = "\n".join(lines)
    body = interview.say("body")
    return f"{folder}/{transliterate(title)}.md", f"---\n{head}\n---\n{body}\n"


def _quoted(text: str) -> str:
    # A JSON string is a YAML string; plain where nothing in it means anything to YAML.
    plain = text[0].isalnum() and ": " not in text and " #" not in text and text[-1] != ":"
    return text if plain else json.dumps(text, ensure_ascii=False)


def _free(path: Path) -> Path:
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}.md")
        number += 1
    return free
