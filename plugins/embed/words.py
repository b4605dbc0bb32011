"""What frames and fragments say around the words of the editors, in both languages."""

from collections.abc import Mapping

from plugins.catalogue.widgets import Theme
from plugins.model.language import Language

EMPTY: Mapping[Theme, Mapping[Language, str]] = {
    "upcoming": {"ru": "Ближайших событий пока нет.", "en": "There are no upcoming events yet."},
    "news": {"ru": "Новостей пока нет.", "en": "There is no news yet."},
}
MORE: Mapping[Theme, Mapping[Language, str]] = {
    "upcoming": {"ru": "Все события на сайте", "en": "All events on the site"},
    "news": {"ru": "Все новости на сайте", "en": "All news on the site"},
}
ABOUT: Mapping[Language, str] = {"ru": "Подробнее на сайте", "en": "More on the site"}
STATES: Mapping[str, Mapping[Language, str]] = {
    "cancelled": {"ru": "отменено", "en": "cancelled"},
    "postponed": {"ru": "перенесено", "en": "moved"},
    "unsure": {"ru": "дата уточняется", "en": "date to be confirmed"},
}
