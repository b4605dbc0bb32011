"""The corpus as a stock Pelican site: its own settings, its theme «simple»."""

import sys
from pathlib import Path

from tests.bench.corpus import Item, body, make_items
from tests.bench.frame import write
from tests.bench.tool import Tool
from tests.bench.words import TOPICS

CONFIG = """\
SITENAME = "Общественно-активные школы"
SITEURL = "http://localhost:8000"
PATH = "content"
TIMEZONE = "Europe/Moscow"
DEFAULT_LANG = "ru"
THEME = "simple"
DEFAULT_PAGINATION = 10
FEED_ALL_RSS = "feeds/all.rss"
FEED_MAX_ITEMS = 30
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
ARTICLE_PATHS = ["news"]
ARTICLE_URL = "news/{date:%Y}/{slug}/"
ARTICLE_SAVE_AS = "news/{date:%Y}/{slug}/index.html"
SLUGIFY_SOURCE = "basename"
"""


def write_pelican(root: Path, count: int) -> None:
    """Write settings and content of a Pelican site with `count` items below `root`."""
    write(root / "pelicanconf.py", CONFIG)
    titles = {id: ru for id, ru, _ in TOPICS}
    items = make_items(count)
    for item in items:
        head = [
            f"Title: {item.title}",
            f"Date: {item.date}",
            f"Category: {titles[item.topics[0]]}",
            f"Tags: {', '.join(item.tags)}",
            f"Summary: {item.summary}",
        ]
        text = "\n".join([*head, "", body(item, items, _address)])
        write(root / f"content/news/{item.place}.md", text)


def _address(source: Item, target: Item) -> str:
    return f"/news/{target.place}/"


PELICAN = Tool(
    name="pelican",
    write=write_pelican,
    command=(sys.executable, "-m", "pelican", "-s", "pelicanconf.py", "-q"),
    output="output/news/*/item-*/index.html",
    sources="content/news/*/item-*.md",
)
