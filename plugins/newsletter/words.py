"""What letters say around the words of the editors, in both languages."""

from collections.abc import Mapping

from plugins.model.language import Language

WORDS: Mapping[str, Mapping[Language, str]] = {
    "browser": {"ru": "Открыть выпуск на сайте", "en": "Open this issue on the site"},
    "rest": {"ru": "Читать дальше на сайте", "en": "Read on at the site"},
    "more": {"ru": "На сайте есть ещё: {count}", "en": "More on the site: {count}"},
    "read": {"ru": "Подробнее", "en": "Read more"},
    "replaced": {
        "ru": "Этот выпуск заменён более новым:",
        "en": "A newer issue replaces this one:",
    },
    "replaces": {"ru": "Он заменяет прежний выпуск:", "en": "It replaces an older issue:"},
    "archive": {"ru": "Все выпуски", "en": "All issues"},
    "feed": {"ru": "Лента новых выпусков (RSS)", "en": "Feed of new issues (RSS)"},
    "links": {"ru": "Ссылки", "en": "Links"},
    "apart": {
        "ru": "Сайт не собирает адресов читателей и сам писем не рассылает.",
        "en": "The site collects no addresses of readers and sends no letters itself.",
    },
    "in_russian": {"ru": "", "en": "in Russian"},
    "cancelled": {"ru": "отменено", "en": "cancelled"},
    "postponed": {"ru": "перенесено", "en": "moved"},
    "waiting": {"ru": "отложено, новой даты пока нет", "en": "postponed, no new date yet"},
    "estimated": {"ru": "дата оценена", "en": "date estimated"},
    "about": {"ru": "около {year}", "en": "about {year}"},
}


def say(name: str, language: Language, **values: object) -> str:
    """Return a word or a phrase."""
    return WORDS[name][language].format(**values)
