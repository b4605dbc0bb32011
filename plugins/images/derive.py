"""Images beside entries become published images: upright, of a width for pages, nothing hidden.

EXIF, XMP, GPS, comments and thumbnails stay behind: an image is always encoded anew from its
pixels, and only its colour profile goes with it.
"""

import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageOps

from plugins.model.artifact import Artifact, Recipe
from plugins.model.catalogue import Catalogue, Image, beside, image_address

WIDEST = 1600
VERSION = "2"
SIMPLE = ("1", "L", "P", "RGB")  # here transparency is a note beside the pixels
OPTIONS: dict[str, dict[str, object]] = {
    "AVIF": {"quality": 60},
    "GIF": {},
    "JPEG": {"quality": 82, "optimize": True, "progressive": True},
    "PNG": {"optimize": True},
    "WEBP": {"quality": 80, "method": 4},
}


def site_images(catalogue: Catalogue, content: Path) -> Iterator[Artifact]:
    """Yield `images/<digest>.<type>` of every image that a published entry shows."""
    shown = {image_address(image): image for image in _shown(catalogue)}
    for address, image in sorted(shown.items()):
        make = partial(derive, content / image.path)
        yield Artifact(address.lstrip("/"), partial(_recipe, image, make))


def _shown(catalogue: Catalogue) -> Iterator[Image]:
    for entry in catalogue.entries:
        name = getattr(entry, "image", None)
        links = [link for _, body in entry.origin.bodies for link in body.links]
        names = [link.target for link in links if link.is_image] + ([name] if name else [])
        for each in names:
            yield catalogue.images[beside(entry.origin.path, each)]


def _recipe(image: Image, make: partial[bytes]) -> Recipe:
    return Recipe(f"{VERSION}:{image.digest}", make)


def derive(path: Path) -> bytes:
    """Return the image at `path` encoded anew, at most `WIDEST` pixels wide."""
    with Pillow.open(path) as opened:
        kind = "JPEG" if opened.format == "MPO" else opened.format or "JPEG"
        profile = opened.info.get("icc_profile")
        upright = ImageOps.exif_transpose(opened) or opened
        if "transparency" in upright.info and upright.mode in SIMPLE:
            upright = upright.convert("RGBA")
        if upright.width > WIDEST:
            height = max(1, round(upright.height * WIDEST / upright.width))
            upright = upright.resize((WIDEST, height), Pillow.Resampling.LANCZOS)
        clean = Pillow.new(upright.mode, upright.size)
        if upright.mode == "P":
            clean.putpalette(upright.getpalette() or [])
        clean.paste(upright)
        out = io.BytesIO()
        options = dict(OPTIONS.get(kind, {}))
        if profile:
            options["icc_profile"] = profile
        clean.save(out, kind, **options)
        return out.getvalue()
