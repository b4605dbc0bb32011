"""The folder `content/` becomes its files, each known by kind; nothing outside it is read."""

import os
import posixpath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, ORIGINAL, Language
from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.parse import SourceFile
from plugins.source.validation import nearest

IMAGES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp")
TEXTS = (".md", ".yaml")
ATTACHMENTS = (".docx", ".epub", ".pdf")


@dataclass(slots=True)
class Files:
    """Text files, images and files to download (paths below the root), and what is out of place."""

    texts: list[SourceFile] = field(default_factory=list)
    images: list[str] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    faults: list[Diagnostic] = field(default_factory=list)


def walk(root: Path, kinds: Sequence[type[Entry]]) -> Files:
    """List the files of `root` in the order of their paths. Links are refused, never followed."""
    by_name = {kind.collection: kind for kind in kinds}
    files = Files()
    for path, code in sorted(_scan(root, "")):
        if code:
            files.faults.append(diagnose(f"content/{path}", code))
            continue
        suffix = posixpath.splitext(path)[1]
        name = path.partition("/")[0]
        collection = name if "/" in path else posixpath.splitext(path)[0]
        if suffix.lower() in IMAGES:
            files.images.append(path)
        elif suffix.lower() in ATTACHMENTS:
            files.attachments.append(path)
        elif suffix not in TEXTS:
            files.faults.append(
                diagnose(
                    f"content/{path}", "C012", known=", ".join(IMAGES), files=", ".join(ATTACHMENTS)
                )
            )
        elif collection not in by_name or ("/" not in path and suffix == ".md"):
            name = name if "/" in path else path
            mend = nearest(name, by_name)
            files.faults.append(diagnose(f"content/{path}", "C009", name=name, nearest=mend))
        else:
            files.texts.append(SourceFile(path, by_name[collection], language_of(path)))
    return files


def language_of(path: str) -> Language:
    """Return the language of a file by its name: `name.en.md` is the English of `name.md`."""
    inner = posixpath.splitext(posixpath.splitext(path)[0])[1][1:]
    if path.endswith(".md"):
        for language in LANGUAGES:
            if inner == language:
                return language
    return ORIGINAL


def _scan(folder: Path, prefix: str) -> Iterator[tuple[str, str]]:
    """Yield the path of each file, and the code of what forbids to read it."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith((".", "~")) or entry.name.endswith("~"):
                continue  # what editors' programs leave behind
            path = prefix + entry.name
            if not entry.name.isprintable():
                yield "".join(each if each.isprintable() else "�" for each in path), "C014"
            elif entry.is_symlink():
                yield path, "C006"
            elif entry.is_dir(follow_symlinks=False):
                yield from _scan(Path(entry.path), path + "/")
            elif entry.is_file(follow_symlinks=False):
                yield path, ""
