"""The catalogue becomes feeds: for each channel and language, the newest items in full."""

from collections.abc import Iterator
from functools import partial

from plugins.catalogue.channels import Channel, find_channels
from plugins.feeds.entries import entry_items
from plugins.feeds.rss import Feed, render_rss
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, prefix
from plugins.model.publication import published_on
from plugins.model.settings import SiteSettings
from plugins.model.site import Site


def site_feeds(
    catalogue: Catalogue, settings: SiteSettings, version: str = ""
) -> Iterator[Artifact]:
    """Yield `feeds/<name>.rss` of every channel of every language."""
    for language in LANGUAGES:
        for channel in find_channels(catalogue, language):
            path = f"{prefix(language)}feeds/{channel.name}.rss"
            yield Artifact(path, partial(_recipe, catalogue, settings, channel, path, version))


def _day(entry: Entry) -> PartialDate:
    day = published_on(entry)
    assert day is not None
    return day


def _recipe(
    catalogue: Catalogue, settings: SiteSettings, channel: Channel, path: str, version: str
) -> Recipe:
    site, language = catalogue.of(Site)[0], channel.language
    # No item of an entry is newer than the last word about it.
    newest = sorted(channel.entries, key=_day, reverse=True)[: settings.feed_size]
    items = [item for entry in newest for item in entry_items(catalogue, settings, entry, language)]
    items.sort(key=lambda item: item.published, reverse=True)
    feed = Feed(
        title=f"{channel.title.best(language)} — {site.title.best(language)}",
        description=site.tagline.best(language),
        language=language,
        address=settings.absolute(f"/{path}"),
        page=settings.absolute(f"/{prefix(language)}{channel.page}"),
        items=tuple(items[: settings.feed_size]),
    )
    return Recipe(fingerprint(version, feed), partial(render_rss, feed))
