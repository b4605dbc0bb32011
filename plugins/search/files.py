"""The index becomes files of the site, with the descriptions that browsers search it by."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.settings import SiteSettings
from plugins.search.opensearch import description
from plugins.search.pagefind import index_files

FOLDER = "search-index/"


def site_search(catalogue: Catalogue, settings: SiteSettings, index: Path) -> Iterator[Artifact]:
    """Yield the files of the index at `index`, and `opensearch.xml` in every language."""
    for name in index_files(index):
        yield Artifact(f"{FOLDER}{name}", partial(_copy, index / name, f"{index.name}/{name}"))
    for language in LANGUAGES:
        where = f"{prefix(language)}opensearch.xml"
        yield Artifact(where, partial(_describe, catalogue, settings, language))


def _copy(path: Path, name: str) -> Recipe:
    # The folder is called by the digest of all that its files are made of.
    return Recipe(fingerprint(name), path.read_bytes)


def _describe(catalogue: Catalogue, settings: SiteSettings, language: Language) -> Recipe:
    data = description(catalogue, settings, language)
    return Recipe(fingerprint(data.decode()), lambda: data)
