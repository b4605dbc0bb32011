"""What was written of events is kept in a small database, so that it is not written again."""

import contextlib
import datetime
import os
import sqlite3
from collections.abc import Collection
from pathlib import Path

import orjson

from plugins.calendars.component import Written
from plugins.model.language import Language
from plugins.model.scheduled import read_zone

BATCH = 500  # records that wait to be stored; what still waits at the end is written again
SCHEMA = """
CREATE TABLE IF NOT EXISTS written (
    language TEXT, key TEXT, facts TEXT, record BLOB, PRIMARY KEY (language, key)
) WITHOUT ROWID;
"""


class Memory:
    """What was written of entries, by language and key, with the facts that it was made of.

    A broken or foreign file is thrown away: it only ever saves time. None: nothing is kept.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._process = 0
        self._known: dict[Language, dict[str, tuple[str, bytes]]] = {}
        self._waiting: list[tuple[Language, str, str, bytes]] = []

    def recall(self, language: Language, key: str, facts: str) -> tuple[Written, ...] | None:
        """Return what was written of `key` if it was made of the same facts."""
        if language not in self._known:
            self._known[language] = self._read(language)
        known = self._known[language].get(key)
        return decode(known[1]) if known is not None and known[0] == facts else None

    def keep(self, language: Language, key: str, facts: str, written: tuple[Written, ...]) -> None:
        """Keep what was written of `key`; it is stored when enough has come together."""
        if self._path is None:
            return
        self._waiting.append((language, key, facts, encode(written)))
        if len(self._waiting) >= BATCH:
            self._store()

    def forget_others(self, keys: Collection[str]) -> None:
        """Forget all but `keys`: nothing of a deleted entry stays behind."""
        if self._path is None or not self._path.exists():
            return
        with contextlib.suppress(sqlite3.DatabaseError), self._open() as connection:
            stored = {row[0] for row in connection.execute("SELECT DISTINCT key FROM written")}
            gone = [(key,) for key in sorted(stored.difference(keys))]
            connection.executemany("DELETE FROM written WHERE key = ?", gone)
        self._close()

    def _read(self, language: Language) -> dict[str, tuple[str, bytes]]:
        if self._path is None:
            return {}
        select = "SELECT key, facts, record FROM written WHERE language = ?"
        try:
            rows = self._open().execute(select, (language,)).fetchall()
        except sqlite3.DatabaseError:
            self._discard()
            return {}
        return {key: (facts, record) for key, facts, record in rows}

    def _store(self) -> None:
        try:
            with self._open() as connection:
                connection.executemany(
                    "INSERT OR REPLACE INTO written VALUES (?, ?, ?, ?)", self._waiting
                )
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


def encode(written: tuple[Written, ...]) -> bytes:
    """Return the record of what was written of one entry."""
    return orjson.dumps(
        [
            (
                each.uid,
                each.data.decode(),
                *(moment.timestamp() for moment in _moments(each)),
                each.zone.key if each.zone else None,
            )
            for each in written
        ]
    )


def decode(record: bytes) -> tuple[Written, ...]:
    """Read what `encode` has made."""
    return tuple(
        Written(
            uid,
            data.encode(),
            _instant(start),
            _instant(first),
            _instant(last),
            _instant(modified),
            read_zone(zone) if zone else None,
        )
        for uid, data, start, first, last, modified, zone in orjson.loads(record)
    )


def _moments(written: Written) -> tuple[datetime.datetime, ...]:
    return written.start, written.first, written.last, written.modified


def _instant(seconds: float) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
