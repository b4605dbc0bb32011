"""What feeds say of themselves and of events, in both languages."""

from collections.abc import Mapping

from babel import Locale

from plugins.catalogue.channels import Channel, Theme
from plugins.model.language import Language
from plugins.model.site import Site

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
    "new_in": {"ru": "Новое на сайте", "en": "New on the site"},
    "to": {"ru": "на", "en": "to"},
    "no_date": {"ru": "новой даты пока нет", "en": "there is no new date yet"},
}


# What a feed is about, by its theme; `{}` is its title.
DESCRIPTIONS: Mapping[Theme, Mapping[Language, str]] = {
    "all": {
        "ru": "Всё, что появляется на сайте: новости, события, материалы, школы, проекты",
        "en": "All that is new on the site: news, events, materials, schools, projects",
    },
    "digests": {
        "ru": "Одна запись вместо многих: всё, что появилось на сайте за это время",
        "en": "One item instead of many: all that came to the site in this time",
    },
    "series": {
        "ru": "Новости и события сетевого мероприятия «{}»",
        "en": "News and events of the network event “{}”",
    },
    "regions": {
        "ru": "Школы, новости, события и проекты: {}",
        "en": "Schools, news, events and projects: {}",
    },
    "topics": {"ru": "Всё новое по теме «{}»", "en": "All that is new on the topic “{}”"},
    "centres": {
        "ru": "Всё новое о ресурсном центре: {}",
        "en": "All that is new about the resource centre: {}",
    },
    "projects": {"ru": "Всё новое о проекте «{}»", "en": "All that is new about the project “{}”"},
    "schools": {"ru": "Всё новое о школе: {}", "en": "All that is new about the school: {}"},
}
NEW: Mapping[Language, Mapping[str, str]] = {
    "ru": {"one": "{} новая запись", "few": "{} новые записи", "other": "{} новых записей"},
    "en": {"one": "{} new entry", "other": "{} new entries"},
}


def describe(channel: Channel, site: Site) -> str:
    """Return in one line what `channel` tells of."""
    language = channel.language
    if channel.theme == "kinds":
        return site.tagline.best(language)
    return DESCRIPTIONS[channel.theme][language].format(channel.title.best(language))


def count_new(count: int, language: Language) -> str:
    """Return how many entries there are, in words."""
    forms = NEW[language]
    form = Locale(language).plural_form(count)
    return forms.get(form, forms["other"]).format(count)


def say(name: str, language: Language) -> str:
    """Return a word or a phrase."""
    return WORDS[name][language]
