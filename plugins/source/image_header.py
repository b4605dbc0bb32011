"""An image file becomes its digest and its size in pixels, or the fault in it."""

import hashlib
import warnings
from pathlib import Path

from PIL import Image as Pillow

from plugins.model.catalogue import Image
from plugins.source.diagnostics import Diagnostic, diagnose

LARGEST = 40_000_000  # pixels: more is a bomb, not a photograph for a page
FORMATS = {
    "AVIF": (".avif",),
    "GIF": (".gif",),
    "JPEG": (".jpg", ".jpeg"),
    "MPO": (".jpg", ".jpeg"),
    "PNG": (".png",),
    "WEBP": (".webp",),
}
ORIENTATION, SIDEWAYS = 0x0112, (5, 6, 7, 8)  # Exif 2.32 4.6.4: what lies on its side
Pillow.init()
# A build of the library may lack some; MPO is opened as the JPEG that it is.
READABLE = tuple(each for each in FORMATS if each in Pillow.OPEN)


def read_header(file: Path, path: str) -> Image | Diagnostic:
    """Read the header only; fault C209 if it is damaged, no image, or not what its name says."""
    shown = f"content/{path}"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Pillow.open(file, formats=READABLE) as image:
                width, height = image.size
                if image.getexif().get(ORIENTATION) in SIDEWAYS:
                    width, height = height, width
                kind = image.format or ""
    except Pillow.DecompressionBombError:
        return diagnose(shown, "C209", reason="@too_big")
    except Exception:  # noqa: BLE001  # Pillow raises whatever its decoders raise on hostile bytes
        return diagnose(shown, "C209", reason="@broken")
    if width * height > LARGEST:
        return diagnose(shown, "C209", reason="@too_big")
    if file.suffix.lower() not in FORMATS.get(kind, ()):
        return diagnose(shown, "C209", reason="@not_its_type")
    digest = hashlib.blake2b(file.read_bytes(), digest_size=16).hexdigest()
    return Image(path, digest, width, height)
