"""The library becomes all its files for programs."""

from collections.abc import Iterator

from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue
from plugins.model.settings import SiteSettings
from plugins.shelf.oai import oai_file
from plugins.shelf.opds import opds_files
from plugins.shelf.references import reference_files, stamp_materials


def site_shelf(
    catalogue: Catalogue, settings: SiteSettings, version: str = ""
) -> Iterator[Artifact]:
    """Yield references of each material, the shelves for e-readers, the file for harvesters."""
    stamps = stamp_materials(catalogue)
    yield from reference_files(catalogue, settings, version, stamps)
    yield from opds_files(catalogue, settings, version, stamps)
    yield from oai_file(catalogue, settings, version, stamps)
