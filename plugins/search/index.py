"""Documents become an index that is kept as long as they stand.

`<cache>/search/<digest>/` holds the files of the last index, `<cache>/search/pages/` what it was
made of; `<cache>/search/known` names it, with the entries it was made of, so that a build in which
none changed asks no entry for its words.
"""

import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import orjson

from plugins.model.artifact import fingerprint
from plugins.model.catalogue import Catalogue
from plugins.search.documents import find_documents
from plugins.search.pagefind import is_whole, make_index

KNOWN, PAGES = "known", "pages"


@dataclass(frozen=True, slots=True)
class Index:
    """The folder of the index; the pages indexed and the seconds it took, 0 if it stood.

    `old` says that it stood though entries have changed.
    """

    folder: Path
    pages: int = 0
    seconds: float = 0.0
    old: bool = False


def find_index(catalogue: Catalogue, cache: Path, code: str, *, may_be_old: bool = False) -> Index:
    """Return the index of `catalogue`, made below `cache` if it is not there yet.

    `code` stands for the code that documents are made by. Who previews `may_be_old`: any index
    will do. Raises IndexFailed with what Pagefind said.
    """
    start = time.monotonic()
    stamps = fingerprint(code, version("pagefind"), [each.stamp for each in catalogue.entries])
    known = _known(cache)
    stands = known.get("stamps") == stamps
    if (stands or (known and may_be_old)) and is_whole(cache / known["digest"]):
        return Index(cache / known["digest"], old=not stands)
    documents = tuple(find_documents(catalogue))
    digest = fingerprint(version("pagefind"), code, documents)
    folder = cache / digest
    made = not is_whole(folder)
    if made:
        make_index(documents, cache / PAGES, folder)
    note = orjson.dumps({"stamps": stamps, "digest": digest})
    (cache / f"{KNOWN}.new").write_bytes(note)
    (cache / f"{KNOWN}.new").replace(cache / KNOWN)
    for other in cache.iterdir():
        if other.is_dir() and other not in (folder, cache / PAGES):
            shutil.rmtree(other, ignore_errors=True)
    return Index(folder, *((len(documents), time.monotonic() - start) if made else ()))


def _known(cache: Path) -> Mapping[str, str]:
    try:
        found: Mapping[str, str] = orjson.loads((cache / KNOWN).read_bytes())
        return {name: found[name] for name in ("stamps", "digest")}
    except (OSError, ValueError, TypeError, KeyError):
        return {}
