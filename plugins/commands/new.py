"""A few questions and their answers become the file of a new entry."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from plugins.commands.check import ROOT, check_options
from plugins.commands.interview import Ask, Interview, today
from plugins.commands.kinds import find_kind
from plugins.commands.newsletter import run_new_issue
from plugins.model import CONTENT_TYPES
from plugins.model.entry import Dated, Described, Entry, Faceted, Located
from plugins.model.language import Language
from plugins.model.newsletter import Newsletter
from plugins.model.organisation import Organisation
from plugins.model.publication import Added
from plugins.model.scheduled import Scheduled
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region, Topic
from plugins.source.load import load
from plugins.terminal import terminal_language

DRAFTED = (Described, Organisation)


def run_new(
    kind_name: str, root: Path, language: Language, ask: Ask = input, name: str = ""
) -> int:
    """Ask at most five questions and write the draft of an entry; return the exit code.

    An issue of the newsletter asks none: it is made of what its quarter, `name`, brought.
    """
    wanted = find_kind(kind_name)
    if wanted is Newsletter:
        return run_new_issue(name, root, language)
    loaded = load(root / "content", check_options(root))
    interview = Interview(ask, language, loaded.catalogue)
    if wanted is None or not issubclass(wanted, DRAFTED):
        known = sorted(
            kind.collection for kind in CONTENT_TYPES if issubclass(kind, (*DRAFTED, Newsletter))
        )
        print(interview.say("kinds", known=", ".join(known)), file=sys.stderr)
        return 2
    try:
        path, text = _draft(wanted, interview)
    except (EOFError, KeyboardInterrupt):
        print(f"\n{interview.say('stopped')}", file=sys.stderr)
        return 1
    file = _free(root / "content" / path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    print(interview.say("made", path=file.relative_to(root).as_posix()))
    return 0


def run_new_in(kind_name: str, language: str = "", name: str = "") -> int:
    """Ask in `language`, else in the terminal's, and write into the project's content."""
    spoken = terminal_language(dict(os.environ))
    if language in ("ru", "en"):
        spoken = "ru" if language == "ru" else "en"
    return run_new(kind_name, ROOT, spoken, name=name)


def _draft(kind: type[Entry], interview: Interview) -> tuple[str, str]:
    title = interview.text("title", lambda answer: bool(transliterate(answer)), "no_slug")
    lines = [f"title: {_quoted(title)}"]
    folder = kind.collection
    if issubclass(kind, Dated):
        date = interview.date()
        folder = f"{folder}/{date.year:04}"
        lines.append(f"date: {date}")
    elif issubclass(kind, Scheduled):
        lines += [f"start: {interview.start()}", f"announced: {today()}"]
    elif issubclass(kind, Added):
        lines.append(f"added: {today()}")
    lines += _terms(kind, interview)
    lines += _about(kind, interview)
    if issubclass(kind, Located):
        regions = interview.choice("regions", interview.catalogue.of(Region), needed=False)
        if regions:
            lines.append(f"regions: [{', '.join(regions)}]")
    head = "\n".join([*lines, "draft: true"])
    name = f"{folder}/{transliterate(title)}"
    if issubclass(kind, Organisation):
        return f"{name}.yaml", f"{head}\n"
    return f"{name}.md", f"---\n{head}\n---\n{interview.say('body')}\n"


def _terms(kind: type[Entry], interview: Interview) -> Iterator[str]:
    """Yield the properties without which there is no such entry, each chosen from its values."""
    for name, terms in kind.facet_terms.items() if issubclass(kind, Faceted) else ():
        for field, many in ((name, False), (f"{name}s", True)):
            if field in kind.model_fields and kind.model_fields[field].is_required():
                chosen = interview.pick(terms, many)
                yield f"{field}: [{', '.join(chosen)}]" if many else f"{field}: {chosen[0]}"


def _about(kind: type[Entry], interview: Interview) -> Iterator[str]:
    """Yield where an organisation is, what any other entry is about."""
    if issubclass(kind, Organisation):
        yield f"locality: {_quoted(interview.text('locality'))}"
        return
    yield f"summary: {_quoted(interview.text('summary'))}"
    topics = interview.choice("topics", interview.catalogue.of(Topic), needed=True)
    yield f"topics: [{', '.join(topics)}]"


def _quoted(text: str) -> str:
    # A JSON string is a YAML string; plain where nothing in it means anything to YAML.
    plain = text[0].isalnum() and ": " not in text and " #" not in text and text[-1] != ":"
    return text if plain else json.dumps(text, ensure_ascii=False)


def _free(path: Path) -> Path:
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return free
