"""Profiles and answers that nobody has looked at for long become a list for the editors."""

import datetime
from collections.abc import Iterator, Sequence

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.organisation import Organisation
from plugins.model.question import Question

YEARS = 2
Row = tuple[str, str, str]  # date («» if never), file, title

WORDS: dict[str, dict[Language, str]] = {
    "profiles": {
        "ru": "Профили, не подтверждённые с {day}: {count}",
        "en": "Profiles not confirmed since {day}: {count}",
    },
    "answers": {
        "ru": "Ответы, не проверенные с {day}: {count}",
        "en": "Answers not checked since {day}: {count}",
    },
    "never": {"ru": "никогда", "en": "never"},
}


def render_stale(catalogue: Catalogue, language: Language) -> str:
    """Return what was last looked at more than two years before the catalogue's day.

    Two lists, a line each entry: its date or «never», its file, its title; those that were never
    looked at first, then the oldest. Answers that say no date are not in it.
    """
    day = _years_before(catalogue.date)
    lists = (("profiles", _profiles(catalogue, day)), ("answers", _answers(catalogue, day)))
    lines: list[str] = []
    for name, rows in lists:
        found = sorted(rows)
        lines.append(WORDS[name][language].format(day=day, count=len(found)))
        lines += _lines(found, WORDS["never"][language])
    return "\n".join(lines) + "\n"


def _lines(rows: Sequence[Row], never: str) -> Iterator[str]:
    for date, path, title in rows:
        yield f"  {date or never:10}  {path}  {title}"


def _profiles(catalogue: Catalogue, day: datetime.date) -> Iterator[Row]:
    for entry in catalogue.entries:
        if isinstance(entry, Organisation) and (entry.confirmed is None or entry.confirmed < day):
            yield _row(entry, entry.confirmed)


def _answers(catalogue: Catalogue, day: datetime.date) -> Iterator[Row]:
    for entry in catalogue.of(Question):
        if entry.checked is not None and entry.checked.last_day < day:
            yield _row(entry, entry.checked)


def _row(entry: Entry, date: datetime.date | PartialDate | None) -> Row:
    return str(date or ""), f"content/{entry.origin.path}", entry.title.ru


def _years_before(day: datetime.date) -> datetime.date:
    try:
        return day.replace(year=day.year - YEARS)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year - YEARS, day=28)
