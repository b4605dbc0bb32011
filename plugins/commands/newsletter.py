"""What a quarter brought becomes the draft of an issue of the newsletter."""

import datetime
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from plugins.commands.check import check_options
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.language import Language
from plugins.model.material import Material
from plugins.model.news import News
from plugins.model.newsletter import Newsletter
from plugins.model.quarters import Quarter
from plugins.source.load import load
from plugins.words.quarters import describe_quarter

PLAIN = re.compile(r"(?=.*[a-z])[a-z0-9]+(?:[/-][a-z0-9]+)+|[a-z]{6,}")
NEXT_STEP = (
    "Уберите лишние строки, напишите слово редакции и удалите строку draft.",
    "Take out the lines you do not want, write your word and delete the line draft.",
)
WORDS = {
    "quarter": (
        "Какой квартал? Напишите 2012-q3: год, дефис, q и номер квартала от 1 до 4.",
        "Which quarter? Write 2012-q3: the year, a hyphen, q and its number from 1 to 4.",
    ),
    "early": (
        "Квартал {quarter} ещё не начался.",
        "The quarter {quarter} has not begun yet.",
    ),
    "taken": (
        "Выпуск за этот квартал уже есть: {path}. Он не тронут.",
        "There is an issue of this quarter: {path}. It is left as it is.",
    ),
    "made": (
        "Создан черновик {path}. Новостей: {news}, событий: {events}, материалов: {materials}.\n"
        + NEXT_STEP[0],
        "Made the draft {path}. News: {news}, events: {events}, materials: {materials}.\n"
        + NEXT_STEP[1],
    ),
    "title": ("Бюллетень: {period}", "Newsletter: {period}"),
    "summary": (
        "Одно-два предложения: о чём этот выпуск.",
        "One or two sentences: what this issue is about.",
    ),
    "body": ("Здесь будет слово редакции.", "The word of the editors goes here."),
    "news": (
        "новости квартала; истории успеха перенесите в stories",
        "news of the quarter; move success stories to stories",
    ),
    "events": ("события следующего квартала", "events of the next quarter"),
    "materials": (
        "вышли, описаны или проверены в этом квартале",
        "out, described or checked this quarter",
    ),
}


def run_new_issue(name: str, root: Path, language: Language) -> int:
    """Write `content/newsletter/<name>.md` of the quarter `name`; return the exit code.

    It is the day of a check: today in Moscow, unless the environment names another. An issue that
    is there is left as it is (1); so is everything if `name` is no quarter, or one to come (2).
    """
    # With drafts: an issue that is being written counts, too.
    options = replace(check_options(root), drafts=True)
    now = options.date
    try:
        quarter = Quarter.parse(name.strip().lower())
    except ValueError:
        return _refuse(2, _say("quarter", language))
    if quarter.first_day > now:
        return _refuse(2, _say("early", language, quarter=quarter))
    catalogue = load(root / "content", options).catalogue
    issues = catalogue.of(Newsletter)
    file = root / "content" / Newsletter.collection / f"{quarter}.md"
    taken = [root / "content" / each.origin.path for each in issues if each.period == quarter]
    for path in (*taken, file):
        if path.exists():
            named = path.relative_to(root).as_posix()
            return _refuse(1, _say("taken", language, path=named))
    found = _find(catalogue, quarter, now)
    numbers = (each.number for each in issues)
    file.parent.mkdir(parents=True, exist_ok=True)
    text = _draft(quarter, max(numbers, default=0) + 1, now, found, language)
    file.write_text(text, encoding="utf-8")
    counts = {field: len(entries) for field, entries in found}
    print(_say("made", language, path=file.relative_to(root).as_posix(), **counts))
    return 0


Found = tuple[tuple[str, Sequence[Entry]], ...]


def _find(catalogue: Catalogue, quarter: Quarter, now: datetime.date) -> Found:
    """Return by field what is published and fits the quarter, the earliest first."""
    news = [
        each
        for each in catalogue.of(News)
        if not each.draft
        and each.date.last_day <= now
        and quarter.holds(each.date.first_day, each.date.last_day)
    ]
    events = [
        each
        for each in catalogue.of(Event)
        if not each.draft
        and each.status != "cancelled"
        and quarter.following.holds(each.date.first_day, each.date.last_day)
    ]
    materials = [
        each for each in catalogue.of(Material) if not each.draft and _is_new(each, quarter)
    ]
    return (
        ("news", sorted(news, key=lambda each: (each.date, each.id))),
        ("events", sorted(events, key=lambda each: (each.date, each.id))),
        ("materials", sorted(materials, key=lambda each: each.id)),
    )


def _is_new(material: Material, quarter: Quarter) -> bool:
    """Tell whether `material` came out in the quarter, or its description was written then."""
    date = material.date
    if date and date.month and quarter.holds(date.first_day, date.last_day):
        return True
    written = material.updated.ru if material.updated else material.accessed
    return written is not None and quarter.holds(written, written)


def _draft(
    quarter: Quarter, number: int, now: datetime.date, found: Found, language: Language
) -> str:
    title = _say("title", language, period=describe_quarter(quarter, language))
    lines = [
        f"title: {_quoted(title)}",
        f"number: {number}",
        f"quarter: {quarter}",
        f"date: {min(quarter.last_day, now)}",
        f"summary: {_quoted(_say('summary', language))}",
    ]
    for field, entries in found:
        if entries:
            lines += [f"{field}:  # {_say(field, language)}", *_lines(entries, language)]
    return "\n".join(["---", *lines, "draft: true", "---", _say("body", language), ""])


def _lines(entries: Iterable[Entry], language: Language) -> Iterator[str]:
    """Yield a line for each entry, its title as a comment: an editor moves and drops lines."""
    for each in entries:
        title = " ".join(each.title.best(language).split())
        yield f"  - {_quoted(each.id)}  # {title}"


def _quoted(text: str) -> str:
    # A JSON string is a YAML string; plain what can be neither a number, a date nor a truth.
    return text if PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _say(name: str, language: Language, **values: object) -> str:
    return WORDS[name][0 if language == "ru" else 1].format(**values)


def _refuse(code: int, words: str) -> int:
    print(words, file=sys.stderr)
    return code
