"""A photograph becomes the files that it is published as: their widths, types and addresses.

Nothing is decoded here: what the catalogue knows of an image is enough.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue, Image

WIDTHS = (320, 640, 960, 1600)  # pixels: a card, a telephone, the text's column, a whole screen
HIGHEST = 8192  # pixels: WebP ends at 16383, and long drawings are to stay legible
PLAIN = 960  # the width of the file for readers that choose none
MEDIA_TYPES = {
    "avif": "image/avif",
    "webp": "image/webp",
    "jpg": "image/jpeg",
    "png": "image/png",
}


@dataclass(frozen=True, slots=True)
class Derivative:
    """One published file: `path` below the output, size in pixels; `type` is a suffix."""

    path: str
    width: int
    height: int
    type: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What a page needs of a photograph.

    `address` is the JPEG (PNG where something is transparent) for readers that choose none;
    `full` is the largest of that type; `width` and `height` are those of `full`, in pixels.
    `sources` are pairs of media type and `srcset`, the best first. `colour` is the mean,
    `#rrggbb`, empty where the ground is to be seen through the picture.
    """

    address: str
    width: int
    height: int
    colour: str
    sources: tuple[tuple[str, str], ...]
    full: str


def find_picture(catalogue: Catalogue, path: str) -> Picture:
    """Return how the image at `path` below `content/` is published. Raises KeyError."""
    image = catalogue.images[path]
    made = tuple(derivatives(image))
    types = picture_types(image)
    sources = tuple(
        (
            MEDIA_TYPES[type],
            ", ".join(f"/{each.path} {each.width}w" for each in made if each.type == type),
        )
        for type in types
    )
    plain = [each for each in made if each.type == types[-1]]
    # The smallest comes first, so that there always is one.
    address = [each for each in plain if each.width <= PLAIN or each is plain[0]][-1]
    full = plain[-1]
    colour = "" if image.transparent else image.colour
    return Picture(f"/{address.path}", full.width, full.height, colour, sources, f"/{full.path}")


def derivatives(image: Image) -> Iterator[Derivative]:
    """Yield the files of `image`, from the narrowest to the widest."""
    for width, height in picture_sizes(image.width, image.height):
        for type in picture_types(image):
            yield Derivative(f"images/{image.digest[:12]}-{width}.{type}", width, height, type)


def picture_types(image: Image) -> tuple[str, ...]:
    """Return the types that `image` is published as; the one that all can show comes last."""
    return ("avif", "webp", "png" if image.transparent else "jpg")


def picture_sizes(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """Return the sizes in pixels of an image of `width` by `height`: never larger than it is."""
    largest = max(1, min(width, WIDTHS[-1], width * HIGHEST // height))
    widths = (*(each for each in WIDTHS if each < largest), largest)
    tallest = min(height, HIGHEST)
    return tuple((each, min(tallest, max(1, round(height * each / width)))) for each in widths)
