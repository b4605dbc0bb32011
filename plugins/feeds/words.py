"""What feeds say of events, in both languages."""

from collections.abc import Mapping

from plugins.model.language import Language

WORDS: Mapping[str, Mapping[Language, str]] = {
    "when": {"ru": "Когда", "en": "When"},
    "where": {"ru": "Где", "en": "Where"},
    "deadline": {"ru": "Заявки до", "en": "Apply by"},
    "cancelled": {"ru": "ОТМЕНЕНО", "en": "CANCELLED"},
    "postponed": {"ru": "ПЕРЕНЕСЕНО", "en": "MOVED"},
    "waiting": {"ru": "ОТЛОЖЕНО", "en": "POSTPONED"},
    "changed": {"ru": "ИЗМЕНЕНО", "en": "CHANGED"},
    "was": {"ru": "Было", "en": "It was"},
    "why": {"ru": "Причина", "en": "The reason"},
    "moved_one": {"ru": "Перенесено", "en": "Moved"},
    "cancelled_one": {"ru": "Отменено", "en": "Cancelled"},
    "to": {"ru": "на", "en": "to"},
    "no_date": {"ru": "новой даты пока нет", "en": "there is no new date yet"},
}


def say(name: str, language: Language) -> str:
    """Return a word or a phrase."""
    return WORDS[name][language]
