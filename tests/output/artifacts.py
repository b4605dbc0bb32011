"""Made-up artifacts for tests of the output."""

import hashlib
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from plugins.model.artifact import Artifact, Recipe
from plugins.output.folders import Folders
from plugins.output.publish import Report, publish

Site = Mapping[str, bytes]


def folders(root: Path) -> Folders:
    """Return an output and a state folder below `root`."""
    return Folders(root / "output", root / "state")


def artifacts(site: Site) -> Iterator[Artifact]:
    """Yield a file for each path of `site`, known by the digest of its bytes."""
    for path, data in site.items():
        yield Artifact(path, partial(_recipe, data))


def put(site: Site, root: Path) -> Report:
    """Publish `site` below `root`."""
    return publish(artifacts(site), folders(root))


def _recipe(data: bytes) -> Recipe:
    return Recipe(hashlib.sha256(data).hexdigest(), lambda: data)
