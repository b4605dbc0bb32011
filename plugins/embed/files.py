"""Widgets become files: a page for frames, and a fragment for those who fetch it themselves.

embed/news/ru-tom/index.html       stands in a frame, light, with a style of its own
embed/news/ru-tom/fragment.html    a `<section>` without style and script
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plugins.catalogue.widgets import Widget, find_coming, find_widgets
from plugins.embed.lists import make_list
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.settings import SiteSettings
from plugins.model.timetable import Happening

FORMS = {"index.html": "frame.html", "fragment.html": "fragment.html"}
STYLE, SCRIPT, ICON = "css/embed.css", "js/embed.js", "img/icon.svg"


@dataclass(frozen=True)
class Mounts:
    """The templates in `folder`, and the published names of the static files that they name."""

    folder: Path
    static: Mapping[str, str]

    @cached_property
    def environment(self) -> Environment:
        """The Jinja environment: autoescape is on, an undefined name is an error."""
        return Environment(
            loader=FileSystemLoader(self.folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    @cached_property
    def addresses(self) -> Mapping[str, str]:
        """The addresses of style, script and icon."""
        named = {"style": STYLE, "script": SCRIPT, "icon": ICON}
        return {name: f"/static/{self.static[path]}" for name, path in named.items()}

    @cached_property
    def digest(self) -> str:
        """What tells these from others."""
        text = "\0".join((self.folder / name).read_text("utf-8") for name in FORMS.values())
        return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()

    def render(self, template: str, shown: object) -> bytes:
        """Fill `template` with what is shown."""
        text = self.environment.get_template(template).render(list=shown, **self.addresses)
        return text.encode()


def site_embeds(
    catalogue: Catalogue,
    settings: SiteSettings,
    theme: Path,
    static: Mapping[str, str],
    version: str = "",
) -> Iterator[Artifact]:
    """Yield frame and fragment of every widget.

    `theme` is the folder whose `embed/` holds the templates, `static` gives the published names
    of static files, `version` stands for the code.
    """
    mounts = Mounts(theme / "embed", static)
    coming = find_coming(catalogue)
    for widget in find_widgets(catalogue):
        for name, template in FORMS.items():
            make = partial(_recipe, catalogue, settings, mounts, version, widget, coming, template)
            yield Artifact(f"{widget.path}{name}", make)


def _recipe(
    catalogue: Catalogue,
    settings: SiteSettings,
    mounts: Mounts,
    version: str,
    widget: Widget,
    coming: tuple[Happening, ...],
    template: str,
) -> Recipe:
    shown = make_list(catalogue, settings, widget, coming)
    print_ = fingerprint(version, mounts.digest, mounts.addresses, template, shown)
    return Recipe(print_, partial(mounts.render, template, shown))
