"""Materials become the files of their references, one of each format, whatever the language."""

from collections.abc import Iterator, Mapping
from functools import partial

from plugins.catalogue.downloads import find_downloads
from plugins.citations.citation import citation_paths, cite
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue, address
from plugins.model.language import ORIGINAL
from plugins.model.material import Material
from plugins.model.settings import SiteSettings


def reference_files(
    catalogue: Catalogue, settings: SiteSettings, version: str, stamps: Mapping[str, str]
) -> Iterator[Artifact]:
    """Yield `library/<name>/<name>.bib`, `.ris` and `.json` of every material."""
    for material in catalogue.of(Material):
        stands_on = fingerprint(version, settings.url, stamps[material.id])
        for name, path in citation_paths(material).items():
            make = partial(_make, catalogue, settings, material, name)
            yield Artifact(path, partial(Recipe, stands_on, make))


def _make(catalogue: Catalogue, settings: SiteSettings, material: Material, name: str) -> bytes:
    page = settings.absolute(address(material, ORIGINAL))
    text: str = getattr(cite(catalogue, material, page, ORIGINAL), name)
    return text.encode()


def stamp_materials(catalogue: Catalogue) -> Mapping[str, str]:
    """Return by id what stays the same as long as all does that is said of a material."""
    stamps = {}
    for each in catalogue.of(Material):
        series = catalogue.get(Material.collection, each.series) if each.series else None
        files = "".join(file.digest for file in find_downloads(catalogue, each))
        stamps[each.id] = f"{each.stamp} {series.stamp if series else ''} {files}"
    return stamps
