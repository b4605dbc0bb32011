"""What was told of entries is kept in a small database, so that an edit tells one of them anew."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

SCHEMA = """
CREATE TABLE IF NOT EXISTS told (key PRIMARY KEY, facts, digest, row, line, change, day);
"""
INSERT = "INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?, ?, ?, ?)"


class Told(NamedTuple):
    """An entry as files hold it, and the digest of the `facts` that it was made of.

    A tuple, since thousands of them go from process to process.

    `digest` is the SHA-256 of its own file, `row` its place in the list, `line` that in the
    table, `change` that among the changes, `day` when it was last changed in ISO 8601.
    """

    facts: str
    digest: str
    row: bytes
    line: bytes
    change: bytes
    day: str


class Memory:
    """What was told, by key. A broken or foreign file is thrown away: it only ever saves time.

    Without a path nothing is kept.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def recall(self) -> Mapping[str, Told]:
        """Return all that was told."""
        if self._path is None or not self._path.exists():
            return {}
        try:
            connection = self._open()
            try:
                rows = connection.execute("SELECT * FROM told").fetchall()
            finally:
                connection.close()
            return {key: Told(*told) for key, *told in rows}
        except (sqlite3.DatabaseError, TypeError):
            self._discard()
            return {}

    def keep(self, told: Mapping[str, Told], gone: Collection[str]) -> None:
        """Keep `told`, forget `gone`: nothing of a deleted entry stays behind."""
        if self._path is None or not (told or gone):
            return
        try:
            self._write(((key, *each) for key, each in told.items()), gone)
        except sqlite3.DatabaseError:
            self._discard()

    def _write(self, rows: Iterable[tuple[object, ...]], gone: Collection[str]) -> None:
        connection = self._open()
        try:
            with connection:
                connection.executemany("DELETE FROM told WHERE key = ?", [(key,) for key in gone])
                connection.executemany(INSERT, rows)
        finally:
            connection.close()

    def _open(self) -> sqlite3.Connection:
        assert self._path is not None  # the callers have looked
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=60)
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA secure_delete=ON")
        connection.executescript(SCHEMA)
        return connection

    def _discard(self) -> None:
        if self._path is not None:
            for suffix in ("", "-journal"):
                Path(f"{self._path}{suffix}").unlink(missing_ok=True)
