"""Channels become what pages tell of them: the feeds in their heads, links to a feed."""

from collections.abc import Iterable, Iterator, Mapping

from plugins.catalogue.channels import MEDIA_TYPES, Channel, Format
from plugins.catalogue.facets import COLLECTIONS
from plugins.catalogue.listings import Listing
from plugins.model.entry import Described, Entry, Located
from plugins.model.event import Event
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.vocabulary import Region, Topic
from plugins.pages.parts import Feed, FeedWay, Link
from plugins.pages.view import View

MOST = 4  # channels that a page names: readers offer them all in one menu
FORMATS: Mapping[Format, str] = {"rss": "RSS", "atom": "Atom", "json": "JSON Feed"}
EVERYTHING = "all"


def page_channels(view: View, *about: Entry | type[Entry] | None) -> tuple[Channel, ...]:
    """Return the channels of entries and kinds, those that there are, then that of everything."""
    found: dict[str, Channel] = {}
    for each in about:
        channel = (
            view.own_channels.get(each.key)
            if isinstance(each, Entry)
            else view.channels.get(each.collection if each else "")
        )
        if channel:
            found[channel.name] = channel
    whole = view.channels.get(EVERYTHING)
    return (*list(found.values())[: MOST - 1], *((whole,) if whole else ()))


def entry_channels(view: View, entry: Entry) -> tuple[Channel, ...]:
    """Return its own channel and that of its kind; where it has none, those of what it names."""
    if entry.key in view.own_channels:
        return page_channels(view, entry, type(entry))
    return page_channels(view, type(entry), *_named(view, entry))


def list_channels(view: View, listing: Listing) -> tuple[Channel, ...]:
    """Return the channel of what the list is a part by, and that of its kind."""
    facet = listing.facet
    collection = COLLECTIONS.get(facet.name) if facet else None
    named = view.catalogue.get(collection, facet.value) if facet and collection else None
    return page_channels(view, named, listing.kind)


def name_channels(channels: Iterable[Channel]) -> str:
    """Return what a page that names `channels` depends on, besides the titles of entries."""
    return " ".join(each.name for each in channels)


def _named(view: View, entry: Entry) -> Iterator[Entry | None]:
    """Yield the series of `entry`, its first topic, its first region."""
    get = view.catalogue.get
    if isinstance(entry, News | Event) and entry.series:
        series = entry.series if isinstance(entry, Event) else entry.series[0]
        yield get(NetworkEvent.collection, series)
    if isinstance(entry, Described) and entry.topics:
        yield get(Topic.collection, entry.topics[0])
    if isinstance(entry, Located) and entry.regions:
        yield get(Region.collection, entry.regions[0])


def show_feed(view: View, channel: Channel) -> Feed:
    """Return the feed of `channel` with all its formats."""
    return view.once(_feed, channel, channel.name)


def _feed(view: View, channel: Channel) -> Feed:
    ways = (
        FeedWay(name, MEDIA_TYPES[format], f"/{channel.path(format)}")
        for format, name in FORMATS.items()
    )
    return Feed(channel.title.best(view.language), tuple(ways), view.foreign(channel.title))


def feed_link(view: View, name: str) -> Link | None:
    """Return the link to the RSS of the channel `name`, None if there is none."""
    channel = view.channels.get(name)
    return _link(view, channel) if channel else None


def own_feed(view: View, entry: Entry) -> Link | None:
    """Return the link to the RSS of the channel about `entry`, None if there is none."""
    channel = view.own_channels.get(entry.key)
    return _link(view, channel) if channel else None


def _link(view: View, channel: Channel) -> Link:
    feed = show_feed(view, channel)
    return Link(feed.title, feed.ways[0].address, feed.language)
