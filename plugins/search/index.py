"""Documents become the files of the index, made by Pagefind and kept as long as they stand.

`<cache>/search/<digest>/` holds the files of the last index; `<cache>/search/known` names it, with
the entries it was made of, so that a build in which none changed asks no entry for its words.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import orjson
from pagefind_bin import get_executable

from plugins.model.artifact import RoomFailed, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.search.documents import Document, find_documents
from plugins.search.filter_lists import filter_lists
from plugins.search.html import file_path, render
from plugins.search.vocabulary import vocabularies

ENTRY = "pagefind-entry.json"
KEPT = frozenset(("pagefind.js", ENTRY))  # besides what is named by its content
WASM = "wasm.{language}.pagefind"
PATIENCE = 300  # seconds
KNOWN = "known"


class IndexFailed(RoomFailed):
    """Pagefind made no index; the message is what it said."""


@dataclass(frozen=True, slots=True)
class Index:
    """The folder of the index; the pages indexed and the seconds it took, 0 if it stood."""

    folder: Path
    pages: int = 0
    seconds: float = 0.0


def find_index(catalogue: Catalogue, cache: Path, code: str) -> Index:
    """Return the index of `catalogue`, made below `cache` if it is not there yet.

    `code` stands for the code that documents are made by. Raises IndexFailed with what Pagefind
    said.
    """
    start = time.monotonic()
    stamps = fingerprint(code, version("pagefind"), [each.stamp for each in catalogue.entries])
    known = _known(cache)
    if known.get("stamps") == stamps and is_whole(cache / known["digest"]):
        return Index(cache / known["digest"])
    documents = tuple(find_documents(catalogue))
    digest = fingerprint(version("pagefind"), code, documents)
    folder = cache / digest
    made = not is_whole(folder)
    if made:
        make_index(documents, folder)
    note = orjson.dumps({"stamps": stamps, "digest": digest})
    (cache / f"{KNOWN}.new").write_bytes(note)
    (cache / f"{KNOWN}.new").replace(cache / KNOWN)
    for other in cache.iterdir():
        if other.is_dir() and other != folder:
            shutil.rmtree(other, ignore_errors=True)
    return Index(folder, *((len(documents), time.monotonic() - start) if made else ()))


def _known(cache: Path) -> Mapping[str, str]:
    try:
        found: Mapping[str, str] = orjson.loads((cache / KNOWN).read_bytes())
        return {name: found[name] for name in ("stamps", "digest")}
    except (OSError, ValueError, TypeError, KeyError):
        return {}


def is_whole(folder: Path) -> bool:
    """Tell whether all files that the index names are there, with the sizes that it notes."""
    try:
        sizes = orjson.loads((folder / "files.json").read_bytes())
        return all((folder / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError, AttributeError):
        return False


def make_index(documents: tuple[Document, ...], folder: Path) -> None:
    """Index `documents` into `folder`, which appears when it is whole."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".making-") as name:
        pages, output, made = (Path(name, each) for each in ("pages", "output", "made"))
        pages.mkdir()
        for document in documents:
            path = pages / file_path(document)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(render(document), encoding="utf-8")
        run_pagefind(pages, output)
        made.mkdir()
        for file, data in _published(output).items():
            (made / file).parent.mkdir(exist_ok=True)
            (made / file).write_bytes(data)
        for language, words in vocabularies(documents).items():
            (made / f"words-{language}.txt").write_text(words, encoding="utf-8")
        for language, lines in filter_lists(documents, made).items():
            (made / f"filters-{language}.json").write_bytes(lines)
        sizes = {file: (made / file).stat().st_size for file in index_files(made)}
        (made / "files.json").write_bytes(orjson.dumps(sizes))
        shutil.rmtree(folder, ignore_errors=True)
        made.replace(folder)


def run_pagefind(pages: Path, output: Path) -> None:
    """Let Pagefind index `pages` into `output`."""
    command = [str(get_executable()), "--site", str(pages), "--output-path", str(output)]
    # What the environment says to Pagefind is not for this index.
    quiet = {name: each for name, each in os.environ.items() if not name.startswith("PAGEFIND_")}
    done = subprocess.run(
        [*command, "--quiet"], capture_output=True, text=True, timeout=PATIENCE, env=quiet,
        cwd=pages, check=False,
    )  # fmt: skip
    if done.returncode or not (output / ENTRY).exists():
        raise IndexFailed(f"Pagefind: {(done.stderr or done.stdout).strip()}")


def _published(output: Path) -> dict[str, bytes]:
    """Return the files that searching needs, and none of Pagefind's own page parts."""
    entry = orjson.loads((output / ENTRY).read_bytes())
    wanted = {*KEPT, *(WASM.format(language=each["wasm"]) for each in entry["languages"].values())}
    files = {}
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output).as_posix()
        if path.is_file() and (name in wanted or path.suffix.startswith(".pf_")):
            files[name] = path.read_bytes()
    # Pagefind writes the languages in an order that changes from run to run.
    files[ENTRY] = orjson.dumps(entry, option=orjson.OPT_SORT_KEYS)
    return files


def index_files(folder: Path) -> tuple[str, ...]:
    """Return the names of the files of the index at `folder`, in their order."""
    found = (each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file())
    return tuple(sorted(name for name in found if name != "files.json"))
