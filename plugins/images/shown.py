"""Published entries become the images that they show: in their fields and in their texts."""

from collections.abc import Iterator

from plugins.model.album import Album
from plugins.model.catalogue import Catalogue, Image, beside


def pictured_images(catalogue: Catalogue) -> Iterator[Image]:
    """Yield the images that fields of published entries name; pages show them in many sizes."""
    for entry in catalogue.entries:
        name = getattr(entry, "image", None)
        names = [photo.image for photo in entry.photos] if isinstance(entry, Album) else []
        for each in (*names, name) if name else names:
            yield catalogue.images[beside(entry.origin.path, each)]


def text_images(catalogue: Catalogue) -> Iterator[Image]:
    """Yield the images within published texts."""
    for entry in catalogue.entries:
        for _, body in entry.origin.bodies:
            for link in body.links:
                if link.is_image:
                    yield catalogue.images[beside(entry.origin.path, link.target)]
