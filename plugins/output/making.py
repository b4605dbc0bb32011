"""In a worker: artifacts become files, those of them that have changed."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from plugins.model.artifact import Artifact
from plugins.output.folders import Folders
from plugins.output.manifest import Manifest
from plugins.output.tree import Tree


class Made(NamedTuple):
    """What became of an artifact: kept as it was, the same bytes again, or a fresh file.

    A tuple, since thousands of them go from process to process.
    """

    path: str
    fingerprint: str
    mark: str
    rendered: bool
    fresh: str = ""
    size: int = 0
    time: int = 0


def make_files(
    artifacts: Iterable[Artifact],
    old: Manifest,
    folders: Folders,
    room: Path,
    first: bool,
    numbers: Iterator[int],
) -> Iterator[Made]:
    """Make what has changed: into the new tree itself, if it is the `first`, or aside by `numbers`.

    `room` is where; `old` are the rows of the files that stand.
    """
    process, tree = os.getpid(), Tree(room)
    for artifact in artifacts:
        path, row = artifact.path, old.get(artifact.path)
        mark = artifact.mark() if artifact.mark else ""
        if row is not None and mark and row.mark == mark:
            yield Made(path, row.fingerprint, mark, False)
            continue
        recipe = artifact.recipe()
        if row is not None and row.fingerprint == recipe.fingerprint:
            yield Made(path, recipe.fingerprint, mark, False)
            continue
        data = recipe.make()
        unchanged = row is not None and row.size == len(data)
        if unchanged and (folders.output / path).read_bytes() == data:
            yield Made(path, recipe.fingerprint, mark, True)
            continue
        name = path if first else f"{process}-{next(numbers)}"
        stat = tree.write(name, data)
        yield Made(path, recipe.fingerprint, mark, True, name, stat.st_size, stat.st_mtime_ns)
