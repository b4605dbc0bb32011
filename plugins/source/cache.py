"""What was parsed is kept in a small database, so that an unchanged file is not parsed again."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import orjson

from plugins.model.body import FileLink
from plugins.source.diagnostics import Diagnostic
from plugins.source.parse import Parsed

BATCH = 200  # texts held in memory before they are written
SCHEMA = """
CREATE TABLE IF NOT EXISTS parsed (key TEXT PRIMARY KEY, parsed BLOB) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bodies (digest TEXT PRIMARY KEY, html TEXT) WITHOUT ROWID;
"""


class ParseCache(Mapping[str, str]):
    """Parsed files by key, and bodies by digest (as a mapping). One file, or memory if None.

    A broken or foreign file is thrown away: the cache only ever saves time.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._process = 0
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._open()
        except sqlite3.DatabaseError:
            if path is None:
                raise
            self._discard()

    def _discard(self) -> None:
        self.close()
        if self._path is not None:
            for suffix in ("", "-wal", "-shm"):
                Path(f"{self._path}{suffix}").unlink(missing_ok=True)
        self._open()

    def _open(self) -> sqlite3.Connection:
        # A connection must not cross a fork: each process opens its own.
        if self._connection is None or (self._path and self._process != os.getpid()):
            self._connection = sqlite3.connect(
                self._path or ":memory:", timeout=60, check_same_thread=False
            )
            if self._path:
                self._connection.execute("PRAGMA journal_mode=WAL")
                self._connection.execute("PRAGMA mmap_size=268435456")  # texts are read one by one
                self._connection.execute("PRAGMA synchronous=OFF")
                self._connection.execute("PRAGMA secure_delete=ON")
            self._connection.executescript(SCHEMA)
            self._process = os.getpid()
        return self._connection

    def close(self) -> None:
        """Close the database; it opens again when it is next asked."""
        if self._connection is not None and self._process == os.getpid():
            self._connection.close()
        self._connection = None

    def load(self) -> dict[str, bytes]:
        """Return every stored record by its key; `decode` reads one."""
        try:
            return dict(self._open().execute("SELECT key, parsed FROM parsed"))
        except sqlite3.DatabaseError:
            self._discard()
            return {}

    def store(self, parsed: Iterable[tuple[str, Parsed]]) -> dict[str, bytes]:
        """Keep parsed files under their keys and return their records."""
        records: dict[str, bytes] = {}
        bodies: list[tuple[str, str]] = []
        connection = self._open()
        with connection:
            for key, each in parsed:
                digest = each.digest
                records[key] = encode(each, digest)
                if digest:
                    bodies.append((digest, each.html))
                if len(bodies) >= BATCH:
                    connection.executemany("INSERT OR IGNORE INTO bodies VALUES (?, ?)", bodies)
                    bodies.clear()
            connection.executemany("INSERT OR IGNORE INTO bodies VALUES (?, ?)", bodies)
            connection.executemany("INSERT OR REPLACE INTO parsed VALUES (?, ?)", records.items())
        return records

    def keep_only(self, keys: Iterable[str], digests: Iterable[str]) -> None:
        """Forget all but these: nothing of a deleted text stays behind."""
        connection = self._open()
        with connection:
            connection.execute("CREATE TEMP TABLE kept (name TEXT PRIMARY KEY)")
            connection.executemany(
                "INSERT OR IGNORE INTO kept VALUES (?)", ((key,) for key in (*keys, *digests))
            )
            connection.execute("DELETE FROM parsed WHERE key NOT IN kept")
            connection.execute("DELETE FROM bodies WHERE digest NOT IN kept")
            connection.execute("DROP TABLE kept")
        if self._path:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def __getitem__(self, digest: str) -> str:
        row = self._open().execute("SELECT html FROM bodies WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise KeyError(digest)
        return str(row[0])

    def __iter__(self) -> Iterator[str]:
        return (str(row[0]) for row in self._open().execute("SELECT digest FROM bodies"))

    def __len__(self) -> int:
        return int(self._open().execute("SELECT count(*) FROM bodies").fetchone()[0])


def encode(parsed: Parsed, digest: str) -> bytes:
    """Return the record of a parsed file, without its HTML."""
    return orjson.dumps((parsed.values, digest, parsed.links, parsed.faults))


def decode(record: bytes) -> tuple[Parsed, str]:
    """Return the parsed file of a record, its HTML left in the store, and the text's digest."""
    values, digest, links, faults = orjson.loads(record)
    return (
        Parsed(
            values,
            "",
            tuple(FileLink(**link) for link in links),
            tuple(
                Diagnostic(**{**fault, "values": tuple(map(tuple, fault["values"]))})
                for fault in faults
            ),
        ),
        digest,
    )
