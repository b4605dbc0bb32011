"""Kinds of content become their titles in both languages, those without lists too."""

from collections.abc import Mapping

from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.language import LANGUAGES

TITLES: Mapping[str, LocalizedText] = {
    "governance": LocalizedText(ru="Органы управления", en="Governance bodies"),
    "experts": LocalizedText(ru="Команды экспертов", en="Teams of experts"),
    "personas": LocalizedText(ru="Роли посетителей", en="Roles of visitors"),
    "milestones": LocalizedText(ru="Вехи", en="Milestones"),
    "figures": LocalizedText(ru="Числа", en="Figures"),
    "glossary": LocalizedText(ru="Глоссарий", en="Glossary"),
    "standards": LocalizedText(ru="Стандарты качества", en="Standards of quality"),
    "topics": LocalizedText(ru="Темы", en="Topics"),
    "regions": LocalizedText(ru="Регионы", en="Regions"),
    "sources": LocalizedText(ru="Источники", en="Sources"),
}


def kind_title(kind: type[Entry]) -> LocalizedText:
    """Return the title of a kind; of a kind that has none, the name of its folder."""
    if kind.labels:
        return LocalizedText(**{each: kind.labels[each] for each in LANGUAGES})
    return TITLES.get(kind.collection) or LocalizedText(ru=kind.collection)
