"""Fragments of the index become lists of what each page is narrowed by.

Pagefind has filters of its own, but writes their values in an order that changes from run to run,
and with it the names of half of its files: these lists stand in their place.
"""

import gzip
from collections.abc import Iterable
from pathlib import Path

import orjson

from plugins.model.language import LANGUAGES, Language
from plugins.search.documents import Document
from plugins.search.html import page_address

MAGIC = b"pagefind_dcd"  # what Pagefind begins its packed files with


def filter_lists(documents: Iterable[Document], folder: Path) -> dict[Language, bytes]:
    """Return for each language JSON: by the id of a result, `name=value` of each filter."""
    names: dict[str, str] = {}
    for path in sorted((folder / "fragment").glob("*.pf_fragment")):
        fragment = orjson.loads(gzip.decompress(path.read_bytes()).removeprefix(MAGIC))
        names[fragment["url"]] = path.stem
    found: dict[Language, dict[str, str]] = {language: {} for language in LANGUAGES}
    for document in documents:
        # Pagefind leaves out a page without a word.
        if id := names.get(page_address(document)):
            pairs = (f"{name}={value}" for name, value in document.filters.pairs())
            found[document.language][id] = " ".join(pairs)
    return {
        language: orjson.dumps(lists, option=orjson.OPT_SORT_KEYS)
        for language, lists in found.items()
    }
