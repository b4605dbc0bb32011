"""Pixels become the bytes of a file: the same for the same pixels, from one thread."""

import io

from PIL import Image as Pillow

# Chosen by looking and by measuring (tests/bench/run_photos.py): AVIF at 8 takes a fifth of the
# time of 7 for the same size; WebP is for the few that know no AVIF.
SETTINGS: dict[str, tuple[str, dict[str, object]]] = {
    "avif": ("AVIF", {"quality": 55, "speed": 8, "max_threads": 1}),
    "webp": ("WEBP", {"quality": 78, "method": 2}),
    "jpg": ("JPEG", {"quality": 80, "optimize": True, "progressive": True}),
    "png": ("PNG", {}),
}


def encode(image: Pillow.Image, type: str) -> bytes:
    """Return `image` as a file whose suffix is `type`."""
    kind, options = SETTINGS[type]
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
