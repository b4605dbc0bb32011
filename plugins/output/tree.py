"""Two trees of files take turns: one is served whole while the other is brought up to date.

Paths are text here, not `pathlib`: a site has ten thousand of them.
"""

import contextlib
import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

AT_FDCWD = -100
RENAME_EXCHANGE = 2


class Standing(NamedTuple):
    """How a file stands: size, modification time (ns) and number; links to one file share it."""

    size: int
    time: int
    inode: int


def files_below(root: Path) -> dict[str, Standing]:
    """Return how every file below `root` stands, by its path."""
    found = {}
    for path, entry in _scan(str(root)):
        stat = entry.stat(follow_symlinks=False)
        found[path] = Standing(stat.st_size, stat.st_mtime_ns, stat.st_ino)
    return found


def inodes_below(root: Path) -> dict[str, int]:
    """Return the number of every file below `root`, by its path: quicker than how it stands."""
    return {path: entry.inode() for path, entry in _scan(str(root))}


def _scan(root: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    if not os.path.isdir(root):
        return
    folders = [""]
    for folder in folders:
        with os.scandir(f"{root}/{folder}") as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(f"{folder}{entry.name}/")
                else:
                    yield folder + entry.name, entry


class Tree:
    """A folder that is being written: remembers which of its folders it has made."""

    def __init__(self, root: Path) -> None:
        self.root = str(root)
        self._made: set[str] = set()

    def write(self, path: str, data: bytes) -> os.stat_result:
        """Write the file `path`, which must not be there yet; return how it stands."""
        target = self._target(path)
        with open(target, "xb") as file:
            file.write(data)
            file.flush()
            return os.fstat(file.fileno())

    def take(self, source: str, path: str) -> os.stat_result:
        """Move the file `source` to `path`, in place of what is there; return how it stands."""
        target = self._target(path)
        try:
            os.replace(source, target)
        except IsADirectoryError:
            shutil.rmtree(target)
            os.replace(source, target)
        return os.stat(target)

    def link(self, source: str, path: str) -> None:
        """Link the file `source` to `path`, in place of what is there."""
        target = self._target(path)
        try:
            os.link(source, target)
        except FileExistsError:
            _remove(target)
            os.link(source, target)

    def remove(self, path: str) -> None:
        """Remove the file `path` and the folders that it leaves empty."""
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            os.unlink(f"{self.root}/{path}")
        folder = path.rpartition("/")[0]
        while folder:
            try:
                os.rmdir(f"{self.root}/{folder}")
            except OSError:
                return
            self._made.discard(folder)
            folder = folder.rpartition("/")[0]

    def _target(self, path: str) -> str:
        folder = path.rpartition("/")[0]
        if folder not in self._made:
            self._make_folder(folder)
        return f"{self.root}/{path}"

    def _make_folder(self, folder: str) -> None:
        if folder:
            parent = folder.rpartition("/")[0]
            if parent not in self._made:
                self._make_folder(parent)
            where = f"{self.root}/{folder}"
            try:
                os.mkdir(where)
            except FileExistsError:
                if os.path.islink(where) or not os.path.isdir(where):
                    os.unlink(where)  # a file where a folder must be now
                    os.mkdir(where)
        self._made.add(folder)


def remove_tree(root: Path) -> None:
    """Remove `root` and all below it, if it is there."""
    if root.exists() or root.is_symlink():
        _remove(str(root))


def _remove(path: str) -> None:
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    else:
        os.unlink(path)


def exchange(one: Path, other: Path) -> None:
    """Swap two folders: at once where the system can (Linux), else by renaming."""
    if not one.exists():
        other.rename(one)
        return
    if sys.platform == "linux" and _renameat2(one, other):
        return
    aside = one.with_name(f".{one.name}.aside")
    remove_tree(aside)
    one.rename(aside)
    other.rename(one)
    aside.rename(other)


def _renameat2(one: Path, other: Path) -> bool:
    libc = ctypes.CDLL(None, use_errno=True)
    try:
        function = libc.renameat2
    except AttributeError:
        return False
    arguments = (AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE)
    return bool(function(*arguments) == 0)
