"""Artifacts become their list in the order of paths, each of its own and inside the output."""

from collections.abc import Iterable

from plugins.model.artifact import Artifact

# Parts that no path of a published file has: `/x`, `x//y`, `x/./y`, `x/../y`, `x/`.
ODD = frozenset(("", ".", ".."))


class OutputError(Exception):
    """Two files claim one path, a path leaves the output, or the folder is not ours."""


def check_paths(artifacts: Iterable[Artifact]) -> list[Artifact]:
    """Return `artifacts` sorted; raise OutputError where two claim one path, or one leads out."""
    known: dict[str, Artifact] = {}
    for artifact in artifacts:
        path = artifact.path
        if "\\" in path or "\0" in path or not ODD.isdisjoint(path.split("/")):
            raise OutputError(f"a path that leaves the output: {path!r}")
        if path in known:
            raise OutputError(f"two files claim one path: {path}")
        known[path] = artifact
    folders = {path.rpartition("/")[0] for path in known}
    while folders:
        for folder in folders & known.keys():
            raise OutputError(f"a file and a folder claim one path: {folder}")
        folders = {folder.rpartition("/")[0] for folder in folders} - {""}
    return [known[path] for path in sorted(known)]
