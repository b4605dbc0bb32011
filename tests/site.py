"""The whole generator without Pelican, for tests: content becomes a site in a folder."""

import datetime
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.api.files import site_api
from plugins.assets.static import published_names, read_inline, read_static, site_static
from plugins.calendars.files import site_calendars
from plugins.cards.cards import site_cards
from plugins.catalogue.routes import find_routes
from plugins.embed.files import site_embeds
from plugins.feeds.files import site_feeds
from plugins.files.files import site_files
from plugins.images.images import site_images
from plugins.model import CONTENT_TYPES
from plugins.model.artifact import Artifact
from plugins.model.entry import Entry
from plugins.model.settings import SiteSettings
from plugins.newsletter.issues import site_letters
from plugins.opml.opml import site_opml
from plugins.output.folders import Folders
from plugins.output.publish import Report, publish
from plugins.pages.site import Theme, site_pages
from plugins.redirects.redirects import site_redirects
from plugins.search.files import site_search
from plugins.search.index import find_index
from plugins.shelf.files import site_shelf
from plugins.sitemap.sitemap import site_map
from plugins.source.load import Loaded, Options, load
from plugins.source.report import render_text
from tests.shared import make_once

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "tests" / "content"
THEME = ROOT / "theme"
DATE = datetime.date(2026, 11, 22)
URL = "https://example.org"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a build of a test may change."""

    date: datetime.date = DATE
    url: str = URL
    page_size: int = 10
    drafts: bool = False
    theme: Path = THEME
    kinds: tuple[type[Entry], ...] = CONTENT_TYPES
    version: str = "test"
    gallery: bool = True


def build(content: Path, output: Path, state: Path, **settings: object) -> Report:
    """Build `content` into `output`, keeping what is known of it in `state`."""
    chosen = Settings(**settings)  # type: ignore[arg-type]  # names and types are the caller's care
    loaded = load_content(content, state, chosen)
    return publish(artifacts(loaded, content, state, chosen), Folders(output, state))


def load_content(content: Path, state: Path, settings: Settings = Settings()) -> Loaded:
    """Load `content`; any fault in it fails the test."""
    options = Options(
        date=settings.date,
        drafts=settings.drafts,
        cache=state / "parsed.sqlite",
        version=settings.version,
        kinds=settings.kinds,
    )
    loaded = load(content, options)
    assert not loaded.faults, render_text(loaded.faults, "en")
    return loaded


def artifacts(loaded: Loaded, content: Path, state: Path, settings: Settings) -> Iterator[Artifact]:
    """Yield the artifacts of every room, as the plugins do."""
    catalogue = loaded.catalogue
    site = SiteSettings(settings.url, settings.date, settings.page_size)
    routes = tuple(find_routes(catalogue, site.page_size))
    files = read_static(settings.theme / "static")
    inline = read_inline(settings.theme / "static")
    theme = Theme(settings.theme, published_names(files), inline, state / "templates")
    yield from site_static(files)
    yield from site_pages(
        catalogue, routes, site, theme, settings.version, gallery=settings.gallery
    )
    yield from site_feeds(catalogue, site, published_names(files), settings.version)
    yield from site_opml(catalogue, site)
    yield from site_calendars(catalogue, site, settings.version, state / "calendars.sqlite")
    yield from site_cards(catalogue, site)
    yield from site_files(catalogue, content)
    yield from site_shelf(catalogue, site, settings.version)
    yield from site_letters(catalogue, site, settings.theme, settings.version)
    yield from site_map(routes, site)
    index = find_index(catalogue, state / "search", settings.version)
    yield from site_search(catalogue, site, index.folder)
    yield from site_embeds(
        catalogue, site, settings.theme, published_names(files), settings.version
    )
    yield from site_redirects(catalogue, site)
    yield from site_api(catalogue, site, settings.version, state / "api.sqlite")
    yield from site_images(catalogue, content)


def snapshot(root: Path) -> dict[str, bytes]:
    """Return the bytes of every file below `root` by its path."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


@functools.cache
def sample_site() -> Path:
    """Build tests/content once for all tests that only read; return its folder."""
    return _built(CONTENT, "sample")


@functools.cache
def real_site() -> Path:
    """Build the project's own content once; return its folder."""
    return _built(ROOT / "content", "real")


def _built(content: Path, name: str) -> Path:
    base = make_once(name, lambda base: build(content, base / "output", base / "state"))
    return base / "output"
