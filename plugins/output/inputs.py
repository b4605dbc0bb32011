"""All that a build reads becomes one digest: while it stands, there is nothing to do."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path


def digest_inputs(paths: Iterable[Path], *settings: str) -> str:
    """Return a digest of the names and bytes of the files at and below `paths`, and `settings`."""
    digest = hashlib.blake2b(digest_size=16)
    for setting in settings:
        digest.update(f"{len(setting)}:{setting}".encode())
    for path in paths:
        for name in sorted(_files(path)):
            # A link is known by where it leads: it is never followed.
            data = os.readlink(name).encode() if os.path.islink(name) else _read(name)
            digest.update(f"{name}\0{len(data)}\0".encode())
            digest.update(data)
    return digest.hexdigest()


def digest_states(paths: Iterable[Path], *settings: str) -> str:
    """Return a digest of the names of the files at and below `paths` and how they stand.

    Size, inode and the times of the last writing and change stand for the bytes: any writing
    changes one of them, and looking at them costs a tenth of reading.
    """
    digest = hashlib.blake2b(digest_size=16)
    for setting in settings:
        digest.update(f"{len(setting)}:{setting}".encode())
    for path in paths:
        for name in sorted(_files(path)):
            stat = os.lstat(name)
            state = (stat.st_mode, stat.st_size, stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns)
            digest.update(f"{name}\0{state}\0".encode())
    return digest.hexdigest()


def _read(name: str) -> bytes:
    with open(name, "rb") as file:
        return file.read()


def _files(path: Path) -> Iterable[str]:
    if path.is_file() or path.is_symlink():
        yield str(path)
    elif path.is_dir():
        yield from _below(str(path))


def _below(folder: str) -> Iterable[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name == "__pycache__":
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _below(entry.path)
            else:
                yield entry.path
