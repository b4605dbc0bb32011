"""A corpus of photographs: albums of pictures of 12 million pixels, each file unlike the others.

Making so many pictures would take longer than publishing them: a few are made, and a comment
within the file tells their copies apart. Decoding and encoding cost the same for a copy.
"""

import io
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PIL import Image as Pillow

from tests.bench.corpus import SEED

SIZE = 4000, 3000
BASES = 4
ALBUM = 50  # photographs in one album
OCTAVES = ((8, 1.0), (40, 0.35), (200, 0.2), (1000, 0.1))  # cells across, and how much they show
GRAIN = 0.03
ORIENTATION, SIDEWAYS = 0x0112, 6
START_OF_IMAGE, COMMENT = b"\xff\xd8", b"\xff\xfe"  # ISO/IEC 10918-1, table B.1


def write_photos(root: Path, count: int) -> None:
    """Write `content/` of `count` photographs in albums below `root`."""
    bases = [_photograph(number) for number in range(min(BASES, count))]
    for start in range(0, count, ALBUM):
        folder = root / f"content/gallery/album-{start // ALBUM:03}"
        folder.mkdir(parents=True)
        names = [f"photo-{number:05}.jpg" for number in range(start, min(start + ALBUM, count))]
        for number, name in enumerate(names, start):
            (folder / name).write_bytes(_told_apart(bases[number % len(bases)], number))
        (folder.parent / f"{folder.name}.yaml").write_text(
            "".join(_album(folder.name, names)), encoding="utf-8"
        )


def _album(folder: str, names: list[str]) -> Iterator[str]:
    yield f"title: Альбом {folder}\ndate: 2026-05-01\nsummary: Снимки.\nphotos:\n"
    for name in names:
        yield f"  - {{image: {folder}/{name}, alt: Снимок {name}, people: no}}\n"


def _photograph(number: int) -> bytes:
    """Return a JPEG of coarse and fine noise; one of each `BASES` stands on its side."""
    random = Random(f"{SEED}/photo/{number}")
    image = Pillow.new("RGB", SIZE)
    for cells, share in OCTAVES:
        image = Pillow.blend(image, _noise(random, (cells, cells * 3 // 4)), share)
    image = Pillow.blend(image, _noise(random, SIZE), GRAIN)
    exif = Pillow.Exif()
    if number == BASES - 1:
        exif[ORIENTATION] = SIDEWAYS
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90, exif=exif)
    return out.getvalue()


def _noise(random: Random, cells: tuple[int, int]) -> Pillow.Image:
    pixels = random.randbytes(3 * cells[0] * cells[1])
    return Pillow.frombytes("RGB", cells, pixels).resize(SIZE, Pillow.Resampling.BICUBIC)


def _told_apart(jpeg: bytes, number: int) -> bytes:
    words = f"copy {number}".encode()
    segment = COMMENT + (len(words) + 2).to_bytes(2, "big") + words
    return START_OF_IMAGE + segment + jpeg.removeprefix(START_OF_IMAGE)
