"""The theme's static files become published files, named by their content for browsers' caches."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from plugins.assets.scripts import squeeze
from plugins.assets.sheets import bundle
from plugins.model.artifact import Artifact, Recipe
from plugins.model.script import InlineScript

# Named by others at a fixed address: browsers, networks where pages are shared, search engines.
FIXED = re.compile(r"img/(?:icon\.svg|mark\.svg|share-\w+\.png)")
# Style sheets that pages load, or feeds; all others are parts of these.
ENTRIES = ("main", "community", "assessment", "media", "open", "design", "embed", "feed")
# Scripts that stand in the page itself: what must be done before it is painted.
INLINE = ("js/early.js",)


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A static file: its path in the theme, its published path and its bytes."""

    source: str
    published: str
    data: bytes

    @property
    def address(self) -> str:
        """The address at which pages and style sheets find it."""
        return f"/static/{self.published}"


def read_static(root: Path) -> tuple[StaticFile, ...]:
    """Read the files below `root`; style sheets only as what `css/*.css` puts together."""
    files: list[StaticFile] = []
    paths = sorted(path for path in root.rglob("*") if path.is_file() and path.name[0] != ".")
    for path in paths:
        name = path.relative_to(root).as_posix()
        if path.suffix == ".css" or name in INLINE:
            continue
        if path.suffix == ".js":
            files.append(_named(name, squeeze(path.read_text(encoding="utf-8")).encode()))
        elif FIXED.fullmatch(name):
            files.append(StaticFile(name, name, path.read_bytes()))
        else:
            files.append(_named(name, path.read_bytes()))
    addresses = {(root / file.source).resolve(): file.address for file in files}
    for entry in ENTRIES:
        path = root / "css" / f"{entry}.css"
        if path.is_file():
            files.append(_named(f"css/{entry}.css", bundle(path, addresses).encode()))
    return tuple(files)


def read_inline(root: Path) -> dict[str, InlineScript]:
    """Read the scripts that stand in the pages, each by its path below `root`."""
    return {
        name: InlineScript(squeeze((root / name).read_text(encoding="utf-8"))) for name in INLINE
    }


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
