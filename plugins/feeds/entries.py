"""A notice becomes an item of a feed: the whole entry, or what became of it."""

from plugins.feeds.albums import album_media
from plugins.feeds.changes import heading, tell_change
from plugins.feeds.item import FeedItem
from plugins.feeds.notices import Notice, moment
from plugins.feeds.stories import find_enclosures, find_image, tell_story
from plugins.model.album import Album
from plugins.model.catalogue import Catalogue, address
from plugins.model.entry import Described
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import Language
from plugins.model.publication import updated_on
from plugins.model.settings import DOMAIN, SiteSettings
from plugins.words.dates import NBSP


def item_id(key: str, language: Language) -> str:
    """Return the name of an item for ever and everywhere, as a tag URI (RFC 4151)."""
    return f"tag:{DOMAIN},2026:{key}/{language}"


def entry_item(
    catalogue: Catalogue, settings: SiteSettings, notice: Notice, language: Language
) -> FeedItem:
    """Return the item of `notice`: the entry stands whole in it, as it is now."""
    entry, key = notice.entry, notice.key
    summary: LocalizedText | None = getattr(entry, "summary", None)
    title = heading(entry, language)
    text = summary.best(language) if summary else entry.title.best(language)
    if isinstance(entry, Event) and notice.name:
        title, words = tell_change(entry, notice.name, language)
        text = words or text
    topics = entry.topics if isinstance(entry, Described) else ()
    named = [catalogue.get("topics", topic) for topic in topics]
    last = updated_on(entry, language)
    picture = find_image(catalogue, entry)
    media = album_media(catalogue, settings, entry, language) if isinstance(entry, Album) else ()
    return FeedItem(
        id=item_id(key, language),
        title=title,
        address=settings.absolute(address(entry, language)),
        summary=text,
        html=tell_story(catalogue, settings, entry, language),
        published=moment(notice.day, key),
        # A day on which the text was mended comes after the notice, or says nothing of it.
        updated=moment(max(last, notice.day) if last else notice.day, key),
        # Programs compare them: a space is a space.
        categories=tuple(each.title.best(language).replace(NBSP, " ") for each in named if each),
        enclosures=tuple(find_enclosures(catalogue, settings, entry)),
        media=tuple(media),
        image=settings.absolute(picture.address) if picture else "",
    )
