"""Changes are tried on a copy of the content first, then written: all of them, or none."""

import contextlib
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from plugins.commands.renaming.plan import Change
from plugins.source.diagnostics import Diagnostic
from plugins.source.load import Loaded, Options, load


def try_changes(
    content: Path, changes: Sequence[Change], options: Options, before: Loaded
) -> list[Diagnostic]:
    """Return the faults that `changes` would bring with them; `before` is the content as it is."""
    with tempfile.TemporaryDirectory(prefix="rename-") as name:
        copy = Path(name) / "content"
        shutil.copytree(content, copy, symlinks=True, copy_function=_link)
        for change in changes:
            (copy / change.before).unlink()
        for change in changes:
            (copy / change.path).parent.mkdir(parents=True, exist_ok=True)
            (copy / change.path).write_bytes(change.data)
        after = load(copy, options)
    known = Counter(fault.code for fault in before.faults)
    found = Counter(fault.code for fault in after.faults)
    fresh = {code for code in found if found[code] > known[code]}
    old = set(before.faults)
    return [fault for fault in after.faults if fault.code in fresh and fault not in old]


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)  # far faster; nothing is written into a link
    except OSError:
        shutil.copy2(source, target)


def write_changes(content: Path, changes: Sequence[Change]) -> None:
    """Write `changes`: all beside their places first, so that a full disk changes nothing."""
    with _beside(content, changes) as made:
        for change, file in zip(changes, made, strict=True):
            file.replace(content / change.path)
    for change in changes:
        if change.path != change.before:
            (content / change.before).unlink()
            _clear(content, (content / change.before).parent)


@contextlib.contextmanager
def _beside(content: Path, changes: Sequence[Change]) -> Iterator[list[Path]]:
    made: list[Path] = []
    try:
        for change in changes:
            target = content / change.path
            target.parent.mkdir(parents=True, exist_ok=True)
            file = target.with_name(f".{target.name}.new")
            made.append(file)
            file.write_bytes(change.data)
            shutil.copymode(content / change.before, file)
        yield made
    except BaseException:
        for file in made:
            file.unlink(missing_ok=True)
        raise


def _clear(content: Path, folder: Path) -> None:
    """Remove the folders that nothing is left in."""
    while folder != content and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
