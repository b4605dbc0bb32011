"""Documents become the files of an index: Pagefind reads them as pages, and its files are sorted.

The pages stay where they are laid out: at the next index only those that changed are written.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import orjson
from pagefind_bin import get_executable

from plugins.model.artifact import RoomFailed
from plugins.search.documents import Document
from plugins.search.filter_lists import filter_lists
from plugins.search.html import file_path, render
from plugins.search.vocabulary import vocabularies

ENTRY = "pagefind-entry.json"
KEPT = frozenset(("pagefind.js", ENTRY))  # besides what is named by its content
SIZES = "files.json"  # what is in an index, not a part of it
WASM = "wasm.{language}.pagefind"
PATIENCE = 300  # seconds


class IndexFailed(RoomFailed):
    """Pagefind made no index; the message is what it said."""


def make_index(documents: Sequence[Document], pages: Path, folder: Path) -> None:
    """Index `documents`, laid out as `pages`, into `folder`, which appears when it is whole.

    Raises IndexFailed with what Pagefind said.
    """
    lay_out(documents, pages)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".making-") as name:
        output, made = (Path(name, each) for each in ("output", "made"))
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
        (made / SIZES).write_bytes(orjson.dumps(sizes))
        shutil.rmtree(folder, ignore_errors=True)
        made.replace(folder)


def lay_out(documents: Sequence[Document], pages: Path) -> None:
    """Have the folder `pages` hold `documents` and no other file; write only what is not there."""
    pages.mkdir(parents=True, exist_ok=True)
    wanted = {file_path(each): render(each).encode() for each in documents}
    found = set(_files_below(pages))
    for name, data in wanted.items():
        path = pages / name
        # What a killed build left is told by its bytes.
        if name not in found or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    for name in found - wanted.keys():
        (pages / name).unlink()


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
    for name in sorted(_files_below(output)):
        path = output / name
        if name in wanted or path.suffix.startswith(".pf_"):
            files[name] = path.read_bytes()
    # Pagefind writes the languages in an order that changes from run to run.
    files[ENTRY] = orjson.dumps(entry, option=orjson.OPT_SORT_KEYS)
    return files


def index_files(folder: Path) -> tuple[str, ...]:
    """Return the names of the files of the index at `folder`, in their order."""
    return tuple(sorted(name for name in _files_below(folder) if name != SIZES))


def is_whole(folder: Path) -> bool:
    """Tell whether all files that the index names are there, with the sizes that it notes."""
    try:
        sizes = orjson.loads((folder / SIZES).read_bytes())
        return all((folder / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError, AttributeError):
        return False


def _files_below(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            yield path.relative_to(folder).as_posix()
