"""The theme's templates become a renderer for each language and a fingerprint for each."""

import hashlib
import re
from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from jinja2 import (
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    nodes,
)
from markupsafe import Markup

from plugins.model.fields import Localized
from plugins.model.language import Language
from plugins.model.script import InlineScript
from plugins.pages.interface import Interface

REFERENCE = re.compile(r"""\{%[-+]?\s*(?:extends|include|import|from)\s+["']([^"']+)""")


@lru_cache(maxsize=200)
def _parse(source: str, path: str) -> nodes.Template:
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    return environment.parse(source, path, path)


def read_source(path: Path) -> str:
    """Return the text of the template at `path`."""
    return path.read_text(encoding="utf-8")


def read_syntax(path: Path) -> nodes.Template:
    """Return the syntax of the template at `path`, which is the same in every language."""
    return _parse(read_source(path), str(path))


def find_references(source: str) -> list[str]:
    """Return the names of the templates that a template names; to parse it would take longer."""
    return REFERENCE.findall(source)


class ThemeEnvironment(Environment):
    """An environment whose templates share their globals as they are.

    Jinja lays them in layers for each template and compares the layers at every import.
    """

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return the globals of a template: those of all."""
        return super().make_globals(d) if d else self.globals


@dataclass(frozen=True)
class Templates:
    """The templates of a theme for one language.

    Autoescape is on and an undefined name is an error; a template sees its context as `page` and
    the interface strings, nothing else. `static` gives the published names of static files,
    `inline` the scripts that stand in the page.
    """

    root: Path
    interface: Interface
    static: Mapping[str, str]
    inline: Mapping[str, InlineScript]
    cache: Path | None = None

    @cached_property
    def environment(self) -> Environment:
        """The Jinja environment."""
        if self.cache:
            self.cache.mkdir(parents=True, exist_ok=True)
        environment = ThemeEnvironment(
            loader=FileSystemLoader(self.root),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            extensions=["jinja2.ext.i18n"],
            bytecode_cache=FileSystemBytecodeCache(str(self.cache)) if self.cache else None,
        )
        environment.install_gettext_translations(self.interface, newstyle=True)  # type: ignore[attr-defined]
        environment.globals["language"] = self.interface.language
        environment.globals["static"] = self._static_address
        environment.globals["inline"] = self._inline_text
        environment.globals["inline_source"] = self._inline_source
        environment.globals["once"] = self._once
        environment.filters["local"] = self._local
        environment.filters["foreign"] = self._foreign
        return environment

    def _static_address(self, path: str) -> str:
        return f"/static/{self.static[path]}"

    def _inline_text(self, path: str) -> Markup:
        return Markup(self.inline[path].text)

    def _inline_source(self, path: str) -> Markup:
        return Markup(self.inline[path].source)

    def _local(self, value: Localized[str]) -> str:
        return value.best(self.interface.language)

    def _foreign(self, value: Localized[str]) -> Language | None:
        return None if value.get(self.interface.language) is not None else "ru"

    @cached_property
    def _chosen(self) -> dict[str, str]:
        return {}

    def choose(self, template: str) -> str:
        """Return `template`, or `list.html` for a kind that has no list template of its own."""
        if template not in self._chosen:
            general = template.endswith("_list.html") and not (self.root / template).is_file()
            self._chosen[template] = "list.html" if general else template
        return self._chosen[template]

    def render(self, template: str, page: object) -> bytes:
        """Render `template` with the context `page`."""
        return self.environment.get_template(template).render(page=page).encode()

    @cached_property
    def _parts(self) -> dict[tuple[object, ...], Markup]:
        return {}

    def _once(self, macro: Callable[..., Markup], *parts: object) -> Markup:
        """Render what is the same on many pages only once: `macro(*parts)`."""
        key = (macro.name, *parts)  # type: ignore[attr-defined]
        if key not in self._parts:
            self._parts[key] = macro(*parts)
        return self._parts[key]

    @cached_property
    def _fingerprints(self) -> dict[str, str]:
        return {}

    def fingerprint(self, template: str) -> str:
        """Return the digest of the source of `template` and of all that it includes."""
        if template not in self._fingerprints:
            digest = hashlib.blake2b(digest_size=16)
            for name in sorted(self._closure(template)):
                digest.update((self.root / name).read_bytes())
            self._fingerprints[template] = digest.hexdigest()
        return self._fingerprints[template]

    def _closure(self, template: str) -> set[str]:
        found: set[str] = set()
        waiting = [template]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += self._referenced(name)
        return found

    @cached_property
    def _references(self) -> dict[str, list[str]]:
        return {}

    def _referenced(self, name: str) -> list[str]:
        if name not in self._references:
            self._references[name] = find_references(read_source(self.root / name))
        return self._references[name]
