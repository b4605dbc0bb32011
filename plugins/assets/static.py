"""The theme's static files become published files, named by their content for browsers' caches.

Style sheets are put together here: `@import "x.css" layer(y);` becomes the sheet itself, so that
editors of the theme work on small files and visitors load one.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from plugins.model.artifact import Artifact, Recipe

IMPORT = re.compile(r'@import\s+"([^"]+)"(?:\s+layer\(([\w-]+)\))?\s*;')
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
# Named by others at a fixed address: icons, share images and modules that import each other.
FIXED = (".svg", ".png", ".ico", ".js", ".webmanifest")


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A static file: its path in the theme, its published path and its bytes."""

    source: str
    published: str
    data: bytes


def read_static(root: Path) -> tuple[StaticFile, ...]:
    """Read the files below `root`; style sheets only as what `css/*.css` puts together."""
    files = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if not path.is_file() or path.name.startswith("."):
            continue
        if path.suffix == ".css":
            if PurePosixPath(name).parent.as_posix() == "css" and path.stem in ENTRIES:
                files.append(_named(name, bundle(path).encode()))
        elif path.suffix in FIXED:
            files.append(StaticFile(name, name, path.read_bytes()))
        else:
            files.append(_named(name, path.read_bytes()))
    return tuple(files)


ENTRIES = ("main",)


def bundle(path: Path) -> str:
    """Return the style sheet at `path` with what it imports, comments left out."""

    def include(match: re.Match[str]) -> str:
        text = bundle(path.parent / match[1]).strip()
        return f"@layer {match[2]} {{\n{text}\n}}" if match[2] else text

    text = COMMENT.sub("", path.read_text(encoding="utf-8"))
    return re.sub(r"\n\s*\n+", "\n", IMPORT.sub(include, text)).strip() + "\n"


def published_names(files: tuple[StaticFile, ...]) -> Mapping[str, str]:
    """Return the published path of each static file by its path in the theme."""
    return {file.source: file.published for file in files}


def site_static(files: tuple[StaticFile, ...]) -> Iterator[Artifact]:
    """Yield `static/<published path>` for every static file."""
    for file in files:
        yield Artifact(f"static/{file.published}", partial(_recipe, file.data))


def _recipe(data: bytes) -> Recipe:
    return Recipe(_digest(data), lambda: data)


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _named(name: str, data: bytes) -> StaticFile:
    pure = PurePosixPath(name)
    published = pure.with_name(f"{pure.stem}.{_digest(data)[:8]}{pure.suffix}").as_posix()
    return StaticFile(name, published, data)
