"""A file to download becomes what is known of it, or the fault in it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from plugins.model.attachment import Attachment
from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.facts import FactCache, Facts
from plugins.source.packages import inspect_docx, inspect_epub
from plugins.source.pdf import inspect_pdf

INSPECTORS: Mapping[str, Callable[[Path], Facts]] = {
    ".docx": inspect_docx,
    ".epub": inspect_epub,
    ".pdf": inspect_pdf,
}
MEDIA_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".pdf": "application/pdf",
}
TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)  # BCP 47, without rarities
LONGEST = 300  # characters of a title


def read_attachments(
    root: Path, paths: Sequence[str], cache: FactCache
) -> Iterator[Attachment | Diagnostic]:
    """Read the files at `paths` below `root`; fault C502 of one that is not what its name says."""
    found = cache.find(root, paths, inspect_attachment)
    for path, facts in zip(paths, found, strict=True):
        if "reason" in facts:
            yield diagnose(f"content/{path}", "C502", reason=facts["reason"])
            continue
        language = str(facts.get("language") or "")
        page = facts.get("page")
        yield Attachment(
            path=path,
            digest=facts["digest"],
            size=facts["size"],
            media_type=MEDIA_TYPES[PurePosixPath(path).suffix.lower()],
            pages=facts.get("pages"),
            title=_title(str(facts.get("title") or "")),
            language=language if TAG.fullmatch(language) else None,
            tagged=facts.get("tagged"),
            page=(page[0], page[1]) if page else None,
        )


def inspect_attachment(file: Path) -> Facts:
    """Return what is known of `file`, judged by its content; raises `Refused`."""
    return INSPECTORS[file.suffix.lower()](file)


def _title(text: str) -> str | None:
    shown = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(shown.split())[:LONGEST] or None
