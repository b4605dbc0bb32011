"""Images beside entries become artifacts: those in texts, and photographs in many sizes."""

from collections.abc import Iterator
from pathlib import Path

from plugins.images.derive import derived_images
from plugins.images.photographs import photographs
from plugins.model.artifact import Artifact
from plugins.model.catalogue import Catalogue


def site_images(catalogue: Catalogue, content: Path) -> Iterator[Artifact]:
    """Yield every file below `images/`: what no published entry shows is not among them."""
    yield from derived_images(catalogue, content)
    yield from photographs(catalogue, content)
