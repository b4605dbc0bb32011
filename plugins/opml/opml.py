"""Channels become `feeds.opml`, the feeds of a language by theme: OPML 2.0, subscription lists."""

import datetime
from collections.abc import Iterator
from email.utils import format_datetime
from functools import partial
from xml.sax.saxutils import escape, quoteattr

from plugins.catalogue.channels import Channel, find_channels
from plugins.catalogue.feed_shelves import FeedShelf, feed_list_path, find_feed_shelves
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.publication import updated_on
from plugins.model.settings import SiteSettings
from plugins.model.site import Site

SPECIFICATION = "http://opml.org/spec2.opml"


def site_opml(catalogue: Catalogue, settings: SiteSettings) -> Iterator[Artifact]:
    """Yield `feeds.opml` of every language that has feeds."""
    site = catalogue.of(Site)[0]
    for language in LANGUAGES:
        channels = tuple(find_channels(catalogue, language))
        if channels:
            text = render_opml(channels, language, site, settings)
            path = feed_list_path(language)
            yield Artifact(path, partial(Recipe, fingerprint(text), text.encode))


def render_opml(
    channels: tuple[Channel, ...], language: Language, site: Site, settings: SiteSettings
) -> str:
    """Return the subscription list: an outline for each theme with those of its feeds in it.

    Times are of the content, in GMT, as RFC 822 has them; they never come from the clock.
    """
    name = site.title.best(language)
    changed = max((day for each in channels for day in _days(each)), default=None)
    moment = datetime.datetime.combine(changed, datetime.time(), datetime.UTC) if changed else None
    return "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<opml version="2.0">',
            "<head>",
            f"<title>{escape(name)}</title>",
            *([f"<dateModified>{format_datetime(moment, True)}</dateModified>"] if moment else []),
            f"<ownerName>{escape(site.organisation.best(language))}</ownerName>",
            f"<docs>{SPECIFICATION}</docs>",
            "</head>",
            "<body>",
            *(_theme(each, language, name, settings) for each in find_feed_shelves(channels)),
            "</body>",
            "</opml>",
            "",
        )
    )


def _days(channel: Channel) -> Iterator[datetime.date]:
    for each in channel.entries:
        if day := updated_on(each, channel.language):
            yield day.first_day


def _theme(shelf: FeedShelf, language: Language, name: str, settings: SiteSettings) -> str:
    text = quoteattr(shelf.title.best(language))
    rows = "\n".join(_feed(each, name, settings) for each in shelf.channels)
    return f"<outline text={text} title={text}>\n{rows}\n</outline>"


def _feed(channel: Channel, name: str, settings: SiteSettings) -> str:
    language, absolute = channel.language, settings.absolute
    # As the feed calls itself: readers show it until they have read the feed.
    title = f"{channel.title.best(language)} — {name}"
    values = {
        "type": "rss",
        "text": title,
        "title": title,
        "xmlUrl": absolute(f"/{channel.path('rss')}"),
        "htmlUrl": absolute(f"/{prefix(language)}{channel.page}"),
        "language": language,
        "version": "RSS2",
    }
    return f"<outline {' '.join(f'{key}={quoteattr(value)}' for key, value in values.items())}/>"
