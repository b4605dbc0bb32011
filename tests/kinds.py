"""Every kind of page that the site has, and the pages that stand for it: found, never listed.

A kind of page is a template; of its pages in a language the one that shows most stands for all,
and a few others for what that one does not show: a picture, a notice, a table in the text.
Whoever adds a template, a field of a context or a kind of content has added it here.
"""

import dataclasses
import functools
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.assets.static import published_names, read_inline, read_static
from plugins.catalogue.routes import find_routes
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.settings import SiteSettings
from plugins.pages.environment import Templates
from plugins.pages.frame import make_frame
from plugins.pages.gallery.examples import read_components
from plugins.pages.gallery.gallery import Gallery
from plugins.pages.home import not_found_page
from plugins.pages.interface import read_interfaces
from plugins.pages.site import find_neighbours, route_context
from plugins.pages.view import View
from tests.site import ROOT, THEME, Settings, load_content

TAG = re.compile(r"<(\w+)[ >]")


@dataclass(frozen=True, slots=True)
class Sample:
    """A page that stands for its kind: the template's name without `.html`."""

    kind: str
    language: Language
    address: str

    def __str__(self) -> str:
        return f"{self.kind}-{self.language}"


@functools.cache
def find_samples(content: Path = ROOT / "content") -> tuple[Sample, ...]:
    """Find a sample of each kind of page in each language of the site at `content`."""
    return _find_all(content)[0]


@functools.cache
def find_variants(content: Path = ROOT / "content") -> tuple[Sample, ...]:
    """Find, besides the samples, the pages that show what no sample of their kind shows.

    In one language, Russian where it can be: its words are longer.
    """
    return _find_all(content)[1]


@functools.cache
def _find_all(content: Path) -> tuple[tuple[Sample, ...], tuple[Sample, ...]]:
    """Find the samples, and the fewest pages that show, of each kind, all that those do not."""
    kinds: dict[str, dict[Sample, frozenset[str]]] = {}
    fullness: dict[Sample, int] = {}
    for kind, language, address, page in _pages(content):
        sample = Sample(kind, language, address)
        kinds.setdefault(kind, {})[sample] = frozenset(_shown(page))
        fullness[sample] = _fullness(page)
    samples, variants = [], []
    for _, pages in sorted(kinds.items()):
        left = frozenset().union(*pages.values())
        for language in sorted({page.language for page in pages}):
            own = (page for page in pages if page.language == language)
            samples.append(max(own, key=lambda page: fullness[page]))
            left -= pages[samples[-1]]
        while left:
            best = max(pages, key=lambda page: (len(pages[page] & left), page.language == "ru"))
            variants.append(best)
            left -= pages[best]
    return tuple(samples), tuple(variants)


def _pages(content: Path) -> Iterator[tuple[str, Language, str, object]]:
    settings = Settings()
    with tempfile.TemporaryDirectory() as state:
        catalogue = load_content(content, Path(state), settings).catalogue
    site = SiteSettings(settings.url, settings.date, settings.page_size)
    routes = tuple(find_routes(catalogue, site.page_size))
    neighbours = find_neighbours(catalogue)
    interfaces = read_interfaces(THEME / "locale")
    components = read_components(THEME / "templates")
    static = published_names(read_static(THEME / "static"))
    inline = read_inline(THEME / "static")
    for language in LANGUAGES:
        view = View(catalogue, language, interfaces[language], site)
        frame = make_frame(view)
        templates = Templates(THEME / "templates", interfaces[language], static, inline)
        for route in routes:
            if language in route.languages:
                page = route_context(view, frame, route, neighbours)
                kind = templates.choose(page.template).removesuffix(".html")
                yield kind, language, f"/{prefix(language)}{route.path}", page
        yield "not_found", language, f"/{prefix(language)}404.html", not_found_page(view, frame)
        # Components' pages are made alike, and each example is looked at by itself.
        least = min(components, key=lambda each: len(each.uses))
        for path, page in Gallery(view, frame, templates, (least,)).pages():
            yield page.template.removesuffix(".html"), language, f"/{prefix(language)}{path}", page


def _shown(value: Any, path: str = "") -> Iterator[str]:
    """Yield what of all that a template can show a page shows: fields, and the tags of texts."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _shown(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for each in value:
            yield from _shown(each, f"{path}[]")
    elif isinstance(value, str) and (tags := set(TAG.findall(value))):
        yield from (f"{path}<{tag}>" for tag in tags)
    elif value:
        yield path


def _fullness(page: Any) -> int:
    """Return how much of what its template can show a page shows."""
    found = 0
    for field in dataclasses.fields(page):
        value = getattr(page, field.name)
        found += 1000 * bool(value) + (len(value) if isinstance(value, tuple) else 0)
    return found
