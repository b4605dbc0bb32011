"""Settings of the site as it is edited; publishconf.py adds those of the published one."""

import datetime
import os
from pathlib import Path
from zoneinfo import ZoneInfo

from plugins.model import CONTENT_TYPES as KINDS
from plugins.output.inputs import digest_inputs
from plugins.terminal import terminal_language

ROOT = Path(__file__).resolve().parent

SITENAME = "Общественно-активные школы"
SITEURL = os.environ.get("SITE_URL", "http://localhost:8000")
DEFAULT_LANG = "ru"
TIMEZONE = "Europe/Moscow"

PATH = str(ROOT / "content")
OUTPUT_PATH = os.environ.get("OUTPUT_PATH", str(ROOT / "output"))
CACHE_PATH = os.environ.get("CACHE_PATH", str(ROOT / ".cache"))
THEME = str(ROOT / "theme")

# The day that the site is built for: what is dated later waits, the footer names it.
BUILD_DATE = (
    datetime.date.fromisoformat(os.environ["BUILD_DATE"])
    if os.environ.get("BUILD_DATE")
    else datetime.datetime.now(ZoneInfo(TIMEZONE)).date()
)
WITH_DRAFTS = bool(os.environ.get("WITH_DRAFTS"))
MESSAGES_LANGUAGE = os.environ.get("MESSAGES_LANGUAGE") or terminal_language(dict(os.environ))
CONTENT_TYPES = KINDS
# Stands for the code and the libraries: whatever they made is made again when they change.
GENERATOR_VERSION = digest_inputs([ROOT / "plugins", ROOT / "requirements.txt"])

DEFAULT_PAGINATION = 10
# The WebSub hub that feeds name; `build --publish` tells it which of them have changed.
WEBSUB_HUB = os.environ.get("WEBSUB_HUB", "")
# The theme's components with their examples, at /design/.
DESIGN_GALLERY = True

PLUGIN_PATHS = ["."]
PLUGINS = [
    "plugins.output.plugin",
    "plugins.catalogue.plugin",
    "plugins.assets.plugin",
    "plugins.pages.plugin",
    "plugins.feeds.plugin",
    "plugins.opml.plugin",
    "plugins.calendars.plugin",
    "plugins.cards.plugin",
    "plugins.files.plugin",
    "plugins.shelf.plugin",
    "plugins.newsletter.plugin",
    "plugins.embed.plugin",
    "plugins.search.plugin",
    "plugins.sitemap.plugin",
    "plugins.redirects.plugin",
    "plugins.api.plugin",
    "plugins.images.plugin",
]

# Pelican's own generators stay idle: every kind of content is ours.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
DELETE_OUTPUT_DIRECTORY = False
CACHE_CONTENT = LOAD_CONTENT_CACHE = False
