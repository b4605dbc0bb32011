"""What was written of events is kept in a small database, so that it is not written again."""

import contextlib
import os
import sqlite3
import zlib
from collections.abc import Collection
from dataclasses import astuple
from pathlib import Path
from typing import Any

from plugins.calendars.component import Written
from plugins.model.language import Language

BATCH = 500  # records that wait to be stored; what still waits at the end is written again
SCHEMA = """
CREATE TABLE IF NOT EXISTS written (
    language, number, key, facts, uid, data, start, last, modified, first_year, last_year, zone,
    PRIMARY KEY (language, key, number)
) WITHOUT ROWID;
"""
INSERT = "INSERT INTO written VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

Row = tuple[Any, ...]  # of the table


class Memory:
    """What was written of entries, by language and key, with the facts that it was made of.

    A broken or foreign file is thrown away: it only ever saves time. None: nothing is kept.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._process = 0
        self._known: dict[Language, dict[str, list[Row]]] = {}
        self._waiting: list[tuple[Language, str, str, tuple[Written, ...]]] = []

    def recall(self, language: Language, key: str, facts: str) -> tuple[Written, ...] | None:
        """Return what was written of `key` if it was made of the same facts."""
        if language not in self._known:
            self._known[language] = self._read(language)
        rows = self._known[language].get(key, ())
        return tuple(Written(*row[4:]) for row in rows if row[3] == facts) or None

    def keep(self, language: Language, key: str, facts: str, written: tuple[Written, ...]) -> None:
        """Keep what was written of `key`; it is stored when enough has come together."""
        if self._path is None:
            return
        self._waiting.append((language, key, facts, written))
        if len(self._waiting) >= BATCH:
            self._store()

    def forget_others(self, keys: Collection[str]) -> None:
        """Forget all but `keys`: nothing of a deleted entry stays behind."""
        if self._path is None or not self._path.exists():
            return
        mark = zlib.crc32("\n".join(sorted(keys)).encode()) >> 1
        with contextlib.suppress(sqlite3.DatabaseError), self._open() as connection:
            if connection.execute("PRAGMA user_version").fetchone() != (mark,):
                stored = {row[0] for row in connection.execute("SELECT DISTINCT key FROM written")}
                gone = [(key,) for key in sorted(stored.difference(keys))]
                connection.executemany("DELETE FROM written WHERE key = ?", gone)
                connection.execute(f"PRAGMA user_version = {mark}")
        self._close()

    def _read(self, language: Language) -> dict[str, list[Row]]:
        if self._path is None:
            return {}
        select = "SELECT * FROM written WHERE language = ? ORDER BY key, number"
        try:
            rows = self._open().execute(select, (language,)).fetchall()
        except sqlite3.DatabaseError:
            self._discard()
            return {}
        known: dict[str, list[Row]] = {}
        for row in rows:
            known.setdefault(row[2], []).append(row)
        return known

    def _store(self) -> None:
        rows = [
            (language, number, key, facts, *astuple(each))
            for language, key, facts, written in self._waiting
            for number, each in enumerate(written)
        ]
        try:
            with self._open() as connection:
                connection.executemany(
                    "DELETE FROM written WHERE language = ? AND key = ?",
                    [each[:2] for each in self._waiting],
                )
                connection.executemany(INSERT, rows)
        except sqlite3.DatabaseError:
            self._discard()
        self._waiting.clear()

    def _open(self) -> sqlite3.Connection:
        # A connection must not cross a fork: each process opens its own.
        if self._connection is None or self._process != os.getpid():
            assert self._path is not None  # the callers have looked
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self._path, timeout=60)
            self._connection.execute("PRAGMA synchronous=OFF")
            self._connection.execute("PRAGMA secure_delete=ON")
            self._connection.executescript(SCHEMA)
            self._process = os.getpid()
        return self._connection

    def _close(self) -> None:
        if self._connection is not None and self._process == os.getpid():
            self._connection.close()
        self._connection = None

    def _discard(self) -> None:
        self._close()
        if self._path is not None:
            for suffix in ("", "-journal"):
                Path(f"{self._path}{suffix}").unlink(missing_ok=True)
