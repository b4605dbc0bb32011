"""The first page of a material's PDF becomes its cover: where it is and how large, unrendered."""

from dataclasses import dataclass

from plugins.catalogue.downloads import find_downloads
from plugins.model.attachment import Attachment
from plugins.model.catalogue import Catalogue
from plugins.model.material import Material

WIDEST, HIGHEST = 480, 960  # pixels


@dataclass(frozen=True, slots=True)
class Cover:
    """A picture of a first page, at `path` below the output; its size in pixels."""

    path: str
    width: int
    height: int


def find_cover(catalogue: Catalogue, material: Material) -> Cover | None:
    """Return the cover of `material`, None if it has no PDF beside it."""
    shown = covered(catalogue, material)
    if shown is None or shown.page is None:
        return None
    return Cover(f"{material.permalink()}cover.jpg", *cover_size(*shown.page))


def covered(catalogue: Catalogue, material: Material) -> Attachment | None:
    """Return the file whose first page the cover shows."""
    return next((each for each in find_downloads(catalogue, material) if each.page), None)


def cover_size(width: float, height: float) -> tuple[int, int]:
    """Return width and height in pixels of the cover of a page, whatever its own unit."""
    scale = min(WIDEST / width, HIGHEST / height)
    return max(1, round(width * scale)), max(1, round(height * scale))
