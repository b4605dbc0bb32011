"""A file to download becomes what is known of it, or the fault in it."""

import hashlib
from pathlib import Path

from plugins.model.attachment import Attachment
from plugins.source.diagnostics import Diagnostic, diagnose

LARGEST = 50_000_000  # bytes
MEDIA_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".pdf": "application/pdf",
}
STARTS = {".docx": b"PK\x03\x04", ".epub": b"PK\x03\x04", ".pdf": b"%PDF-"}


def read_attachment(file: Path, path: str) -> Attachment | Diagnostic:
    """Read the file at `path` below `content/`; fault C502 if it is not what its name says."""
    shown = f"content/{path}"
    if file.stat().st_size > LARGEST:
        return diagnose(shown, "C502", reason="@too_big")
    data = file.read_bytes()
    suffix = file.suffix.lower()
    if not data.startswith(STARTS[suffix]):
        return diagnose(shown, "C502", reason="@not_its_type")
    digest = hashlib.blake2b(data, digest_size=16).hexdigest()
    return Attachment(path, digest, len(data), MEDIA_TYPES[suffix])
