"""What an issue of the newsletter and its sections are called, on its page, in mail, in feeds."""

from collections.abc import Mapping

from plugins.model.language import Language
from plugins.model.newsletter import Newsletter, SectionName
from plugins.words.dates import NBSP
from plugins.words.quarters import describe_quarter

SECTIONS: Mapping[SectionName, Mapping[Language, str]] = {
    "news": {"ru": "Новости квартала", "en": "News of the quarter"},
    "legal": {"ru": "Правовые заметки", "en": "Legal notes"},
    "stories": {"ru": "Истории успеха", "en": "Success stories"},
    "events": {"ru": "Ближайшие события", "en": "Coming events"},
    "materials": {"ru": "Новое в библиотеке", "en": "New in the library"},
}


def name_section(name: SectionName, language: Language) -> str:
    """Return the heading of a section."""
    return SECTIONS[name][language]


def describe_issue(issue: Newsletter, language: Language) -> str:
    """Return number and period: «Выпуск 1 · IV квартал 2026 года», “Issue 1 · fourth quarter…”."""
    word = "Issue" if language == "en" else "Выпуск"
    return f"{word}{NBSP}{issue.number} · {describe_quarter(issue.period, language)}"
