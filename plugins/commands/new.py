"""A few questions and their answers become the file of a new entry."""

import datetime
import json
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from plugins.commands.check import ROOT, check_options
from plugins.model import CONTENT_TYPES
from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.entry import Dated, Described, Entry, Located
from plugins.model.language import Language
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region, Topic
from plugins.source.load import load
from plugins.terminal import terminal_language

Ask = Callable[[str], str]
WORDS = {
    "title": (
        "Заголовок",
        "Title",
    ),
    "date": (
        "Дата: 2026-11-22, 2026-11 или 2026 (Enter — сегодня)",
        "Date: 2026-11-22, 2026-11 or 2026 (Enter: today)",
    ),
    "summary": (
        "Кратко, одно-два предложения",
        "In short, one or two sentences",
    ),
    "topics": (
        "Темы через запятую ({known})",
        "Topics, separated by commas ({known})",
    ),
    "regions": (
        "Регионы через запятую: коды или названия (Enter — без региона)",
        "Regions, separated by commas: codes or names (Enter: none)",
    ),
    "empty": (
        "Это поле нужно заполнить.",
        "This field is needed.",
    ),
    "bad_date": (
        "Это не дата.",
        "This is not a date.",
    ),
    "unknown": (
        "Не знаю такого: {names}",
        "Unknown: {names}",
    ),
    "kinds": (
        "Что создать? {known}",
        "What to create? {known}",
    ),
    "made": (
        "Создан черновик {path}. Напишите текст и удалите строку draft.",
        "Made the draft {path}. Write the text and delete the line draft.",
    ),
    "stopped": (
        "Ничего не создано.",
        "Nothing was made.",
    ),
    "body": (
        "Здесь будет текст.",
        "The text goes here.",
    ),
    "no_slug": (
        "Из такого заголовка не получается адрес: нужны буквы или цифры.",
        "No address can be made of this title: it needs letters or digits.",
    ),
}


@dataclass(frozen=True, slots=True)
class Interview:
    """Asks in one language until the answer fits."""

    ask: Ask
    language: Language
    catalogue: Catalogue

    def say(self, name: str, **values: str) -> str:
        """Return a phrase."""
        return WORDS[name][0 if self.language == "ru" else 1].format(**values)

    def text(self, name: str, fits: Callable[[str], bool] = bool, refusal: str = "empty") -> str:
        """Ask for a line of text."""
        while True:
            answer = " ".join(self.ask(f"{self.say(name)}: ").split())
            if answer and fits(answer):
                return answer
            print(self.say(refusal if answer else "empty"))

    def date(self) -> PartialDate:
        """Ask for a date; today if none is given."""
        while True:
            answer = self.ask(f"{self.say('date')}: ").strip()
            if not answer:
                today = datetime.datetime.now(ZoneInfo("Europe/Moscow")).date()
                return PartialDate(today.year, today.month, today.day)
            try:
                return PartialDate.parse(answer)
            except ValueError:
                print(self.say("bad_date"))

    def choice(self, name: str, entries: Iterable[Entry], needed: bool) -> list[str]:
        """Ask for ids or titles of `entries`."""
        known = {entry.id: entry.id for entry in entries}
        titles = {
            _plain(title): entry.id
            for entry in entries
            for title in (entry.title.ru, entry.title.en or "")
            if title
        }
        while True:
            question = self.say(name, known=", ".join(known))
            words = [word.strip() for word in self.ask(f"{question}: ").split(",") if word.strip()]
            unknown = [word for word in words if _plain(word) not in {**known, **titles}]
            if unknown:
                print(self.say("unknown", names=", ".join(unknown)))
            elif words or not needed:
                return list(dict.fromkeys({**titles, **known}[_plain(word)] for word in words))
            else:
                print(self.say("empty"))


def _plain(text: str) -> str:
    # As it is typed: without the spaces that do not break.
    return " ".join(text.lower().split())


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
