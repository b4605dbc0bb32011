"""A feed becomes a JSON Feed (version 1.1, jsonfeed.org)."""

from typing import Any

import orjson

from plugins.feeds.item import Feed, FeedItem

VERSION = "https://jsonfeed.org/version/1.1"


def render_json(feed: Feed) -> bytes:
    """Return `feed` in UTF-8, its items in the order given; what is older is on `next_url`."""
    look = feed.look
    head = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": feed.page,
        "feed_url": feed.address,
        "description": feed.description,
        "next_url": feed.older,
        "icon": look.icon,
        "favicon": look.favicon,
        "authors": [{"name": look.author, "url": look.home}],
        "language": feed.language,
        "hubs": [{"type": "WebSub", "url": look.hub}] if look.hub else [],
    }
    items = [_item(each) for each in feed.items]
    return orjson.dumps(
        {**_present(head), "items": items}, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    )


def _item(item: FeedItem) -> dict[str, Any]:
    files = [
        _present(
            {
                "url": each.address,
                "mime_type": each.type,
                "title": each.title,
                "size_in_bytes": each.length,
            }
        )
        for each in item.enclosures
    ]
    # An item must have a text (Items); where there is no other, the summary is one.
    text = {"content_html": item.html} if item.html else {"content_text": item.summary}
    return _present(
        {
            "id": item.id,
            "url": item.address,
            "title": item.title,
            **text,
            "summary": item.summary,
            "image": item.image,
            "date_published": item.published.isoformat(),
            "date_modified": item.updated.isoformat(),
            "tags": list(item.categories),
            "attachments": files,
        }
    )


def _present(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in ("", [])}
