"""Files that take time to open become what is known of them; none is opened twice.

What was found stays in a small file, by the digest of the bytes; the digest itself, by how the
file stands: photographs are gigabytes, and reading them is longer than all else that a build does.
"""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

import orjson

from plugins.workers import share

# What a file is: plain values by name. One that is not to be published has `reason`, a phrase.
Facts = Mapping[str, Any]
LARGEST = 50_000_000  # bytes
LEAST = 16  # files per process: opening one takes milliseconds


class Refused(Exception):
    """A file is not to be published; its text is the phrase that says why."""


class FactCache:
    """Facts by key, kept in the file `path`, in memory if None. A broken file is thrown away.

    `version` is that of the program: what another one found is found anew.
    """

    def __init__(self, path: Path | None, version: str) -> None:
        self._path = path
        self._version = version
        self._asked: dict[str, Facts] = {}
        self._known = _stored(path) if path else {}
        self._standing: dict[str, Facts] = {}

    def find(
        self, root: Path, paths: Sequence[str], inspect: Callable[[Path], Facts]
    ) -> Iterator[Facts]:
        """Yield the facts of each file at `paths` below `root`, with its `digest` and `size`.

        `inspect` raises `Refused`; it runs in several processes where there is much to open.
        """
        standing = [(path, (root / path).stat().st_size) for path in paths]
        digests = {path: self._digest(root / path) for path, size in standing if size <= LARGEST}
        keys = {path: self._key(path, each) for path, each in digests.items()}
        missing = {key: path for path, key in keys.items() if key not in self._known}

        def inspect_some(some: Sequence[tuple[str, str]]) -> Iterator[tuple[str, Facts]]:
            for key, path in some:
                try:
                    yield key, inspect(root / path)
                except Refused as refused:
                    yield key, {"reason": str(refused)}

        self._known |= share(inspect_some, tuple(missing.items()), LEAST)
        for path, size in standing:
            if path not in keys:
                yield {"reason": "@too_heavy"}
                continue
            facts = self._asked[keys[path]] = self._known[keys[path]]
            yield {**facts, "digest": digests[path], "size": size}

    def keep(self) -> None:
        """Write down what was asked for, and forget the rest."""
        if self._path is None:
            return
        if not self._asked:
            self._path.unlink(missing_ok=True)
            return
        data = orjson.dumps(self._asked | self._standing, option=orjson.OPT_SORT_KEYS)
        if self._path.exists() and self._path.read_bytes() == data:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        new = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        new.write_bytes(data)
        new.replace(self._path)

    def _digest(self, file: Path) -> str:
        """Return the digest of `file`, the one known if it stands as it did when it was read."""
        stat = file.stat()
        # Any writing changes one of these.
        state = [stat.st_size, stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns]
        key = f"{self._version}:{file}"
        known = self._known.get(key, {})
        found = known["digest"] if known.get("state") == state else digest(file)
        self._standing[key] = {"state": state, "digest": found}
        return str(found)

    def _key(self, path: str, digest: str) -> str:
        # A file under another name is another claim.
        return f"{self._version}:{PurePosixPath(path).suffix.lower()}:{digest}"


def _stored(path: Path) -> dict[str, Facts]:
    try:
        known = orjson.loads(path.read_bytes())
    except (OSError, orjson.JSONDecodeError):
        return {}
    if not isinstance(known, dict):
        return {}
    return {key: facts for key, facts in known.items() if isinstance(facts, dict)}


def digest(file: Path) -> str:
    """Return the digest of the bytes of `file`, never holding more than a part of them."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, lambda: hashlib.blake2b(digest_size=16)).hexdigest()
