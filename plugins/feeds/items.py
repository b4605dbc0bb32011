"""The catalogue becomes feeds: for each dated kind and language, the newest entries in full."""

import datetime
from collections.abc import Iterator
from functools import partial
from zoneinfo import ZoneInfo

from plugins.feeds.rss import Feed, FeedItem, render_rss
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue, address
from plugins.model.entry import Dated, Described, Entry
from plugins.model.fields import LocalizedText
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.settings import SiteSettings
from plugins.model.site import Site

MOSCOW = ZoneInfo("Europe/Moscow")


def site_feeds(
    catalogue: Catalogue, settings: SiteSettings, version: str = ""
) -> Iterator[Artifact]:
    """Yield `feeds/<collection>.rss` of every dated kind that has entries in the language."""
    for kind in catalogue.kinds:
        if not issubclass(kind, Dated) or not kind.has_list:
            continue
        for language in LANGUAGES:
            entries = [each for each in catalogue.of(kind) if language in each.languages]
            if entries:
                chosen = tuple(entries[: settings.feed_size])
                path = f"{prefix(language)}feeds/{kind.collection}.rss"
                make = partial(_recipe, catalogue, settings, kind, language, path, chosen, version)
                yield Artifact(path, make)


def _recipe(
    catalogue: Catalogue,
    settings: SiteSettings,
    kind: type[Entry],
    language: Language,
    path: str,
    entries: tuple[Dated, ...],
    version: str,
) -> Recipe:
    site = catalogue.of(Site)[0]
    feed = Feed(
        title=f"{kind.labels[language]} — {site.title.best(language)}",
        description=site.tagline.best(language),
        language=language,
        address=settings.absolute(f"/{path}"),
        page=settings.absolute(f"/{prefix(language)}{kind.collection}/"),
        items=tuple(_item(catalogue, settings, entry, language) for entry in entries),
    )
    return Recipe(fingerprint(version, feed), partial(render_rss, feed))


def _item(
    catalogue: Catalogue, settings: SiteSettings, entry: Dated, language: Language
) -> FeedItem:
    summary: LocalizedText | None = getattr(entry, "summary", None)
    topics: tuple[str, ...] = entry.topics if isinstance(entry, Described) else ()
    titles = [catalogue.get("topics", topic) for topic in topics]
    return FeedItem(
        # Stable while title, date and address change: the entry's own name.
        id=f"{settings.url.partition('://')[2].partition(':')[0]}/{entry.key}/{language}",
        title=entry.title.best(language),
        address=settings.absolute(address(entry, language)),
        summary=summary.best(language) if summary else entry.title.best(language),
        html=_html(catalogue, settings, entry, language),
        published=_moment(entry),
        categories=tuple(title.title.best(language) for title in titles if title),
    )


def _html(catalogue: Catalogue, settings: SiteSettings, entry: Entry, language: Language) -> str:
    body = entry.body(language)
    if body is None:
        return ""
    # A link within the page needs the page's address where there is no page around it.
    page = address(entry, language)
    links = (catalogue.link_address(entry, language, link) for link in body.links)
    addresses = (f"{page}{link}" if link.startswith("#") else link for link in links)
    return str(body.html(tuple(settings.absolute(each) for each in addresses)))


def _moment(entry: Dated) -> datetime.datetime:
    # Noon in Moscow of the first day known: the same date in nearly every reader's zone.
    return datetime.datetime.combine(entry.date.first_day, datetime.time(12), MOSCOW)
