"""The catalogue becomes the pages of the site, each a file with its fingerprint."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from plugins.catalogue.routes import Route
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.language import LANGUAGES, prefix
from plugins.model.script import InlineScript
from plugins.model.settings import SiteSettings
from plugins.pages.contexts import Context
from plugins.pages.environment import Templates
from plugins.pages.frame import make_frame
from plugins.pages.gallery.examples import read_components
from plugins.pages.gallery.gallery import Gallery
from plugins.pages.home import not_found_page
from plugins.pages.interface import read_interfaces
from plugins.pages.marks import Marks
from plugins.pages.neighbours import find_neighbours
from plugins.pages.subjects import route_context
from plugins.pages.view import View


@dataclass(frozen=True, slots=True)
class Theme:
    """Where templates and interface strings are, what pages name and hold of static files, a cache.

    `static` gives published names, `inline` scripts, each by the path below `static/`.
    """

    root: Path
    static: Mapping[str, str]
    inline: Mapping[str, InlineScript]
    cache: Path | None = None


def site_pages(
    catalogue: Catalogue,
    routes: tuple[Route, ...],
    settings: SiteSettings,
    theme: Theme,
    version: str = "",
    *,
    gallery: bool = True,
) -> Iterator[Artifact]:
    """Yield every page, those of the gallery too unless `gallery` is false.

    `version` stands for the code that makes them.
    """
    interfaces = read_interfaces(theme.root / "locale")
    neighbours = find_neighbours(catalogue)
    components = read_components(theme.root / "templates") if gallery else ()
    for language in LANGUAGES:
        view = View(catalogue, language, interfaces[language], settings)
        frame = make_frame(view)
        templates = Templates(
            theme.root / "templates", interfaces[language], theme.static, theme.inline, theme.cache
        )
        strings = _digest(theme.root / "locale" / language)
        named = sorted(theme.static.items()), sorted(theme.inline.items())
        seal = fingerprint(version, strings, *named)
        marks = Marks(view, frame, templates, seal)
        for route in routes:
            if language in route.languages:
                yield _artifact(
                    f"{prefix(language)}{route.path}index.html",
                    partial(route_context, view, frame, route, neighbours),
                    templates,
                    seal,
                    partial(marks.find, route),
                )
        yield _artifact(
            f"{prefix(language)}404.html", partial(not_found_page, view, frame), templates, seal
        )
        if gallery:
            yield from Gallery(view, frame, templates, components).artifacts(seal)


def _artifact(
    path: str,
    context: Callable[[], Context],
    templates: Templates,
    seal: str,
    mark: Callable[[], str] | None = None,
) -> Artifact:
    def recipe() -> Recipe:
        page = context()
        template = templates.choose(page.template)
        print_ = fingerprint(seal, template, templates.fingerprint(template), page)
        return Recipe(print_, partial(templates.render, template, page))

    return Artifact(path, recipe, mark)


def _digest(folder: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(folder.rglob("*.po")):
        digest.update(path.read_bytes())
    return digest.hexdigest()
