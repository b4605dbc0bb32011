"""An image file becomes pixels for screens: upright, reduced, 8 bits of sRGB, nothing beside them.

What cannot be judged by eye is decided here: of what moves the first frame is taken (nothing on
the site moves by itself, WCAG 2.2.2); 16 bits lose the lower eight; a colour profile is applied,
not carried; one that is broken or of other channels than the image counts as sRGB.
"""

import io
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageCms, ImageOps

from plugins.source.colours import flatten
from plugins.source.image_header import ORIENTATION, READABLE, SIDEWAYS

GAP = 3.0  # of larger reductions the first part is done by whole pixels, which is quick


def develop(file: Path, size: tuple[int, int], transparent: bool) -> Pillow.Image:
    """Return the image in `file` with `size` in pixels, as RGBA if `transparent`, else as RGB.

    Raises OSError and whatever else Pillow's decoders raise on a file that is damaged.
    """
    with Pillow.open(file, formats=READABLE) as opened:
        profile = opened.info.get("icc_profile")
        turned = opened.getexif().get(ORIENTATION) in SIDEWAYS
        # A JPEG is decoded at a half, a quarter or an eighth where that is enough.
        opened.draft(None, size[::-1] if turned else size)
        upright = ImageOps.exif_transpose(flatten(opened))
    if upright.size != size:
        upright = upright.resize(size, Pillow.Resampling.LANCZOS, reducing_gap=GAP)
    return strip(to_srgb(upright, profile).convert("RGBA" if transparent else "RGB"))


def to_srgb(image: Pillow.Image, profile: bytes | None) -> Pillow.Image:
    """Return `image`, whose colours are those of `profile`, as sRGB; RGBA stays RGBA."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile:
        try:
            theirs = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            ours = ImageCms.createProfile("sRGB")
            made = ImageCms.profileToProfile(image, theirs, ours, outputMode=mode)
        except (ImageCms.PyCMSError, OSError):
            made = None
        if made is not None:
            return made
    return image.convert(mode)


def strip(image: Pillow.Image) -> Pillow.Image:
    """Return the pixels of `image` and nothing that came with them."""
    clean = Pillow.new(image.mode, image.size)
    if image.mode == "P":
        clean.putpalette(image.getpalette() or [])
    clean.paste(image)
    return clean
