"""Images within texts become published images: upright, of a width for pages, nothing hidden.

EXIF, XMP, GPS, comments and thumbnails stay behind: an image is always encoded anew from its
pixels, in its own format; a colour profile is applied.
"""

import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageOps

from plugins.catalogue.pictures import HIGHEST, WIDTHS
from plugins.images.develop import strip, to_srgb
from plugins.images.shown import text_images
from plugins.model.artifact import Artifact, Recipe
from plugins.model.catalogue import Catalogue, Image, image_address
from plugins.source.colours import DEEP, flatten, is_noted

WIDEST = WIDTHS[-1]
VERSION = "3"
OPTIONS: dict[str, dict[str, object]] = {
    "AVIF": {"quality": 60, "speed": 8, "max_threads": 1},
    "GIF": {},
    "JPEG": {"quality": 82, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 80, "method": 4},
}


def derived_images(catalogue: Catalogue, content: Path) -> Iterator[Artifact]:
    """Yield `images/<digest>.<type>` of every image that a published text shows."""
    shown = {image_address(image): image for image in text_images(catalogue)}
    for address, image in sorted(shown.items()):
        make = partial(derive, content / image.path)
        yield Artifact(address.lstrip("/"), partial(_recipe, image, make), group=address)


def _recipe(image: Image, make: partial[bytes]) -> Recipe:
    return Recipe(f"{VERSION}:{image.digest}", make)


def derive(path: Path) -> bytes:
    """Return the image at `path` encoded anew, at most `WIDEST` pixels wide."""
    with Pillow.open(path) as opened:
        kind = "JPEG" if opened.format == "MPO" else opened.format or "JPEG"
        profile = opened.info.get("icc_profile")
        # Drawings keep their few colours, which keeps them small.
        image = flatten(opened) if is_noted(opened) or profile or opened.mode in DEEP else opened
        upright = ImageOps.exif_transpose(image) or image
        upright = _fit(upright)
        if profile or upright.mode == "CMYK":
            upright = to_srgb(upright, profile)
        out = io.BytesIO()
        strip(upright).save(out, kind, **OPTIONS.get(kind, {}))
        return out.getvalue()


def _fit(image: Pillow.Image) -> Pillow.Image:
    share = min(1, WIDEST / image.width, HIGHEST / image.height)
    if share == 1:
        return image
    size = max(1, round(image.width * share)), max(1, round(image.height * share))
    return image.resize(size, Pillow.Resampling.LANCZOS)
