"""The least that derivatives cost: a plain loop of Pillow in a pool of processes.

It knows the sizes and settings, and nothing of profiles, modes, digests or what stands already.
"""

import multiprocessing
from functools import partial
from pathlib import Path

from PIL import Image as Pillow
from PIL import ImageOps

from plugins.catalogue.pictures import WIDTHS
from plugins.images.encode import SETTINGS

TYPES = ("avif", "webp", "jpg")


def make_bare(files: list[Path], folder: Path) -> int:
    """Write the derivatives of photographs larger than any of them; return how many."""
    folder.mkdir()
    with multiprocessing.Pool() as pool:
        return sum(pool.imap_unordered(partial(_make, folder), files))


def _make(folder: Path, file: Path) -> int:
    with Pillow.open(file) as opened:
        opened.draft("RGB", (WIDTHS[-1], WIDTHS[-1] * 3 // 4))
        photo = ImageOps.exif_transpose(opened)
    largest = photo.resize(_size(photo, WIDTHS[-1]), Pillow.Resampling.LANCZOS)
    made = 0
    for width in WIDTHS:
        image = largest
        if width < largest.width:
            image = largest.resize(_size(largest, width), Pillow.Resampling.LANCZOS)
        for type in TYPES:
            kind, options = SETTINGS[type]
            image.save(folder / f"{file.stem}-{width}.{type}", kind, **options)
            made += 1
    return made


def _size(image: Pillow.Image, width: int) -> tuple[int, int]:
    return width, round(image.height * width / image.width)
