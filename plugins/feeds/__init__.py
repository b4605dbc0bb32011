"""The catalogue becomes RSS feeds. `items.site_feeds` is the way in."""
