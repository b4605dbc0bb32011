"""Files beside a material become the addresses that they are published at."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from plugins.model.attachment import Attachment
from plugins.model.catalogue import Catalogue, beside
from plugins.model.material import Material
from plugins.model.slug import transliterate


def download_path(material: Material, attachment: Attachment) -> str:
    """Return the path of a file of `material`: `library/<name>/ustav-shkoly.pdf`.

    It is the same in all languages. One material has one file of each type (C503), so that no
    two share a path.
    """
    name = PurePosixPath(attachment.path)
    return f"{material.permalink()}{transliterate(name.stem) or 'file'}{name.suffix.lower()}"


def find_downloads(catalogue: Catalogue, material: Material) -> Iterator[Attachment]:
    """Yield the files of `material`, in the order in which it names them."""
    for name in material.files:
        yield catalogue.attachments[beside(material.origin.path, name)]
