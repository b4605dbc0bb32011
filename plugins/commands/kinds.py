"""What an editor calls a kind of content, in either language, becomes the kind."""

from collections.abc import Mapping

from plugins.model import CONTENT_TYPES
from plugins.model.entry import Entry

# One entry of each collection, as people call it.
NAMES: Mapping[str, tuple[str, ...]] = {
    "pages": ("page", "страница"),
    "news": ("news item", "новость"),
    "events": ("event", "событие"),
    "network-events": ("network event", "мероприятие", "сетевое мероприятие"),
    "schools": ("school", "школа"),
    "resource-centres": ("centre", "resource centre", "центр", "ресурсный центр"),
    "trainings": ("training", "обучение", "тренинг"),
    "projects": ("project", "проект"),
    "partners": ("partner", "партнёр"),
    "questions": ("question", "вопрос"),
    "library": ("material", "материал"),
    "newsletter": ("issue", "newsletter issue", "выпуск", "бюллетень"),
    "gallery": ("album", "альбом"),
    "governance": ("body", "орган"),
    "experts": ("team", "expert team", "команда"),
    "personas": ("persona", "персона"),
    "milestones": ("milestone", "веха"),
    "figures": ("figure", "цифра"),
    "standards": ("standard", "стандарт"),
    "glossary": ("term", "термин"),
    "topics": ("topic", "тема"),
    "regions": ("region", "регион"),
    "sources": ("source", "источник"),
}


def find_kind(name: str) -> type[Entry] | None:
    """Return the kind that `name` means: its folder, or one of its names; None if there is none."""
    plain = _plain(name)
    for kind in CONTENT_TYPES:
        names = (kind.collection, *NAMES.get(kind.collection, ()))
        if kind.collection in NAMES and plain in map(_plain, names):
            return kind
    return None


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("ё", "е").replace("-", " ").split())
