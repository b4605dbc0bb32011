"""What the output holds: each file with its fingerprint, size and time, kept beside it."""

import os
from dataclasses import dataclass
from pathlib import Path

import orjson


@dataclass(frozen=True, slots=True)
class Row:
    """A published file: what it was made of, and how it stood when it was written.

    `mark` is the quick digest of what it was made of, for those that have one.
    """

    fingerprint: str
    size: int
    time: int
    mark: str = ""


Manifest = dict[str, Row]


def read_manifest(path: Path) -> Manifest | None:
    """Read a manifest; None if there is none or it is damaged."""
    try:
        rows = orjson.loads(path.read_bytes())
        return {name: Row(*row) for name, row in rows.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return None


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Write a manifest in one step."""
    rows = {name: (row.fingerprint, row.size, row.time, row.mark) for name, row in manifest.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_bytes(orjson.dumps(rows))
    os.replace(fresh, path)
