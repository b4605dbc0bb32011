"""Channels become shelves by theme, as the page of subscriptions and its OPML file have them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from plugins.catalogue.channels import Channel, Theme
from plugins.model.fields import LocalizedText
from plugins.model.language import Language, prefix

THEMES: Mapping[Theme, LocalizedText] = {
    "all": LocalizedText(ru="Всё сразу", en="Everything"),
    "digests": LocalizedText(ru="Подборки за неделю, месяц и квартал", en="Digests"),
    "kinds": LocalizedText(ru="По разделам", en="By section"),
    "series": LocalizedText(ru="По сетевым мероприятиям", en="By network event"),
    "regions": LocalizedText(ru="По регионам", en="By region"),
    "topics": LocalizedText(ru="По темам", en="By topic"),
    "centres": LocalizedText(ru="По ресурсным центрам", en="By resource centre"),
    "projects": LocalizedText(ru="По проектам", en="By project"),
    "schools": LocalizedText(ru="По школам", en="By school"),
}


@dataclass(frozen=True, slots=True)
class FeedShelf:
    """The channels of a theme, some."""

    theme: Theme
    title: LocalizedText
    channels: tuple[Channel, ...]


def find_feed_shelves(channels: Iterable[Channel]) -> Iterator[FeedShelf]:
    """Yield a shelf for each theme that has channels; they keep their order."""
    found: dict[Theme, list[Channel]] = {}
    for each in channels:
        found.setdefault(each.theme, []).append(each)
    for theme, title in THEMES.items():
        if theme in found:
            yield FeedShelf(theme, title, tuple(found[theme]))


def feed_list_path(language: Language) -> str:
    """Return the path of the file that lists the feeds of `language`: `feeds.opml`."""
    return f"{prefix(language)}feeds.opml"
