"""An image file becomes its digest and its size in pixels, or the fault in it."""

import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image as Pillow

from plugins.model.catalogue import Image
from plugins.source.colours import flatten, is_transparent, mean_colour
from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.facts import FactCache, Facts, Refused

LARGEST = 40_000_000  # pixels: more is a bomb, not a photograph for a page
MOST_FRAMES = 100  # more is a film
FORMATS = {
    "AVIF": (".avif",),
    "GIF": (".gif",),
    "JPEG": (".jpg", ".jpeg"),
    "MPO": (".jpg", ".jpeg"),
    "PNG": (".png",),
    "WEBP": (".webp",),
}
ORIENTATION, SIDEWAYS = 0x0112, (5, 6, 7, 8)  # Exif 2.32 4.6.4: what lies on its side
EIGHTH = 8  # a JPEG is decoded so small without most of the work: ISO/IEC 10918-1, A.3.3
Pillow.init()
# A build of the library may lack some; MPO is opened as the JPEG that it is.
READABLE = tuple(each for each in FORMATS if each in Pillow.OPEN)


def read_images(root: Path, paths: Sequence[str], cache: FactCache) -> Iterator[Image | Diagnostic]:
    """Read the images at `paths` below `root`; fault C209 of one that no page can show."""
    for path, facts in zip(paths, cache.find(root, paths, inspect_image), strict=True):
        if "reason" in facts:
            yield diagnose(f"content/{path}", "C209", reason=facts["reason"])
        else:
            size = facts["width"], facts["height"]
            yield Image(path, facts["digest"], *size, facts["colour"], facts["transparent"])


def inspect_image(file: Path) -> Facts:
    """Return `width` and `height` of the image as it is shown, its `colour`, is it `transparent`.

    Raises `Refused` of one that is damaged, cut, too large, a film, or not what its name says.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Pillow.open(file, formats=READABLE) as image:
                _judge(image, file.suffix.lower())
                return _whole(image)
    except Pillow.DecompressionBombError as error:
        raise Refused("@too_big") from error
    except Refused:
        raise
    except Exception as error:  # Pillow raises whatever its decoders raise on hostile bytes
        raise Refused("@broken") from error


def _judge(image: Pillow.Image, suffix: str) -> None:
    """Refuse an image by its header, before a pixel is decoded."""
    if image.width * image.height > LARGEST:
        raise Refused("@too_big")
    if suffix not in FORMATS.get(image.format or "", ()):
        raise Refused("@not_its_type")
    if getattr(image, "n_frames", 1) > MOST_FRAMES:
        raise Refused(f"@many_frames|{MOST_FRAMES}")


def _whole(image: Pillow.Image) -> Facts:
    """Return what is known of `image`, decoding all of it: one that was cut fails here."""
    width, height = image.size
    if image.getexif().get(ORIENTATION) in SIDEWAYS:
        width, height = height, width
    image.draft(None, (max(1, image.width // EIGHTH), max(1, image.height // EIGHTH)))
    flat = flatten(image)
    colour, transparent = mean_colour(flat), is_transparent(flat)
    return {"width": width, "height": height, "colour": colour, "transparent": transparent}
