"""Artifacts become the published tree: only what changed is made, and the switch is one step.

The new tree is made beside the old one (`.<name>.spare`, hard links to what did not change) and
the two are exchanged when it is whole; a build that fails or is killed leaves the old site.
"""

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count
from pathlib import Path

from plugins.model.artifact import Artifact
from plugins.output.dealing import deal, split
from plugins.output.folders import Folders
from plugins.output.making import Made, make_files
from plugins.output.manifest import Manifest, Row, read_manifest, write_manifest
from plugins.output.paths import OutputError, check_paths
from plugins.output.tree import Standing, Tree, exchange, files_below, inodes_below, remove_tree
from plugins.progress import shown
from plugins.workers import share

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Report:
    """How many files were made anew (rendered), changed on disk (written), kept and removed.

    `changed` are the paths of those that were written.
    """

    rendered: int
    written: int
    kept: int
    removed: int
    changed: tuple[str, ...] = field(default=(), repr=False, compare=False)


def publish(artifacts: Iterable[Artifact], folders: Folders) -> Report:
    """Bring the output to hold exactly `artifacts`. Raises OutputError; then nothing changed."""
    folders.state.mkdir(parents=True, exist_ok=True)
    with _lock(folders.state / "lock"):
        folders.inputs.unlink(missing_ok=True)
        return _publish(check_paths(artifacts), folders)


def standing(manifest: Manifest | None, actual: Mapping[str, Standing]) -> Manifest:
    """Return the rows of `manifest` whose `actual` files stand as they were written."""
    return {
        path: row
        for path, row in (manifest or {}).items()
        if path in actual and actual[path][:2] == (row.size, row.time)
    }


def _publish(artifacts: Sequence[Artifact], folders: Folders) -> Report:
    before = read_manifest(folders.manifest)
    actual = files_below(folders.output)
    old = standing(before, actual)
    if not old:
        _refuse_foreign(folders)
    # The first build writes straight into the new tree; later ones do not know yet whether they
    # will need one.
    first = not old
    room = folders.spare if first else folders.fresh
    remove_tree(room)
    room.mkdir(parents=True)
    try:
        numbers = count()

        def make(some: Iterable[Artifact]) -> Iterator[Made]:
            return make_files(some, old, folders, room, first, numbers)

        quick, slow = split(artifacts, lambda each: _stands(each, old))
        # The slow ones come last: a fault in a page is told at once.
        work = chain(
            share(make, deal(quick)),
            share(lambda groups: make(chain.from_iterable(groups)), slow, least=1),
        )
        made = list(shown(work, "output", len(artifacts)))
        rendered = sum(each.rendered for each in made)
        changed = [each for each in made if each.fresh]
        wanted = {each.path for each in made}
        removed = actual.keys() - wanted
        new = {each.path: _kept(old[each.path], each) for each in made if not each.fresh}
        if first:
            new |= {each.path: _written(each) for each in changed}
            exchange(folders.output, folders.spare)
        elif changed or removed:
            new |= _switch(changed, {path: actual[path].inode for path in new}, folders)
        elif new == before:
            return Report(rendered, 0, len(made), 0)
        write_manifest(folders.manifest, dict(sorted(new.items())))
        if first:
            _mirror(new, folders)
        paths = tuple(each.path for each in changed)
        return Report(rendered, len(changed), len(made) - len(changed), len(removed), paths)
    finally:
        remove_tree(folders.fresh)


def _kept(row: Row, made: Made) -> Row:
    """Return the row of a file that stands; most are as they were."""
    if (row.fingerprint, row.mark) == (made.fingerprint, made.mark):
        return row
    return replace(row, fingerprint=made.fingerprint, mark=made.mark)


def _written(made: Made) -> Row:
    return Row(made.fingerprint, made.size, made.time, made.mark)


def _refuse_foreign(folders: Folders) -> None:
    # A folder that no build has made is somebody's: it is not replaced.
    if not folders.output.exists():
        return
    if any(folders.output.iterdir()) and not (folders.output / "404.html").exists():
        raise OutputError(f"{folders.output} holds files that no build has put there")


def _stands(artifact: Artifact, old: Manifest) -> bool:
    row = old.get(artifact.path)
    return row is not None and row.fingerprint == artifact.recipe().fingerprint


def _mirror(paths: Iterable[str], folders: Folders) -> None:
    """Make the spare tree ready, so that the first edit has to link no more than any other."""
    remove_tree(folders.spare)
    folders.spare.mkdir()
    tree = Tree(folders.spare)
    for path in paths:
        tree.link(f"{folders.output}/{path}", path)


def _switch(changed: Sequence[Made], kept: Mapping[str, int], folders: Folders) -> Manifest:
    """Bring the spare tree up to date and exchange it with the output; return the new rows.

    `kept` are the files that stand, with their numbers: the spare tree has links to most of them.
    """
    if folders.spare.is_symlink() or not folders.spare.is_dir():
        remove_tree(folders.spare)
        folders.spare.mkdir()
    tree, there = Tree(folders.spare), inodes_below(folders.spare)
    wanted = {*kept, *(each.path for each in changed)}
    for path in there:
        if path not in wanted:
            tree.remove(path)
    for path, inode in kept.items():
        if there.get(path) != inode:
            tree.link(f"{folders.output}/{path}", path)
    rows = {}
    for each in changed:
        stat = tree.take(f"{folders.fresh}/{each.fresh}", each.path)
        rows[each.path] = Row(each.fingerprint, stat.st_size, stat.st_mtime_ns, each.mark)
    exchange(folders.output, folders.spare)
    return rows


@contextlib.contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Let one build at a time into the output."""
    with path.open("w") as file:
        if fcntl is not None:  # elsewhere two builds at once are the user's care
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
