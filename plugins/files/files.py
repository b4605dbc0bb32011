"""Files of published materials become files of the site, as they are; their first pages, covers.

What no published material names stays where it is.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from plugins.catalogue.covers import Cover, covered, find_cover
from plugins.catalogue.downloads import download_path, find_downloads
from plugins.files.covers import VERSION, draw_cover
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.attachment import Attachment
from plugins.model.catalogue import Catalogue
from plugins.model.material import Material


def site_files(catalogue: Catalogue, content: Path) -> Iterator[Artifact]:
    """Yield `library/<name>/<file>` of every file of a material, and `cover.jpg` beside a PDF."""
    for material in catalogue.of(Material):
        for attachment in find_downloads(catalogue, material):
            file = content / attachment.path
            yield Artifact(download_path(material, attachment), partial(_copy, attachment, file))
        cover, shown = find_cover(catalogue, material), covered(catalogue, material)
        if cover is not None and shown is not None:
            yield Artifact(cover.path, partial(_draw, shown, content / shown.path, cover))


def _copy(attachment: Attachment, file: Path) -> Recipe:
    return Recipe(attachment.digest, file.read_bytes)


def _draw(attachment: Attachment, file: Path, cover: Cover) -> Recipe:
    size = cover.width, cover.height
    return Recipe(fingerprint(VERSION, attachment.digest, size), partial(draw_cover, file, *size))
