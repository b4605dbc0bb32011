"""The mean colour of an image, and whether the ground is seen through it."""

from pathlib import Path

import pytest
from PIL import Image as Pillow

from plugins.source.image_header import inspect_image


def transparent(file: Path, red: int, green: int, blue: int) -> bool:
    """Tell whether the image in `file` is; hold its colour to these levels, rounded anyhow."""
    found = inspect_image(file)
    levels = bytes.fromhex(found["colour"].removeprefix("#"))
    assert all(abs(a - b) <= 2 for a, b in zip(levels, (red, green, blue), strict=True)), levels
    return bool(found["transparent"])


@pytest.mark.parametrize(
    ("mode", "colour", "mean"),
    [
        ("RGB", (1, 2, 254), (1, 2, 254)),
        ("RGBA", (1, 2, 254, 255), (1, 2, 254)),
        ("L", 100, (100, 100, 100)),
        ("1", 1, (255, 255, 255)),
        ("I;16", 100 * 256, (100, 100, 100)),
        ("P", 0, (0, 0, 0)),
    ],
)
def test_the_colour_of_every_mode(
    mode: str, colour: int, mean: tuple[int, int, int], tmp_path: Path
) -> None:
    Pillow.new(mode, (40, 30), colour).save(tmp_path / "a.png")
    assert not transparent(tmp_path / "a.png", *mean)


def test_the_colour_is_the_mean(tmp_path: Path) -> None:
    image = Pillow.new("RGB", (40, 30), (0, 0, 0))
    image.paste((200, 100, 0), (0, 0, 20, 30))
    image.save(tmp_path / "a.png")
    assert not transparent(tmp_path / "a.png", 100, 50, 0)


def test_a_large_photograph_is_judged_by_a_small_one(tmp_path: Path) -> None:
    Pillow.new("RGB", (4000, 3000), (90, 120, 150)).save(tmp_path / "a.jpg")
    assert not transparent(tmp_path / "a.jpg", 90, 120, 150)


def test_what_cannot_be_seen_has_no_part_in_the_colour(tmp_path: Path) -> None:
    image = Pillow.new("RGBA", (40, 30), (255, 0, 0, 0))
    image.paste((0, 0, 200, 255), (0, 0, 20, 30))
    image.save(tmp_path / "a.png")
    assert transparent(tmp_path / "a.png", 0, 0, 200)


def test_a_palette_may_have_a_colour_that_is_not_seen(tmp_path: Path) -> None:
    image = Pillow.new("P", (40, 30), 0)
    image.putpalette([10, 20, 30, 255, 255, 255])
    image.paste(1, (0, 0, 20, 30))
    image.save(tmp_path / "a.png", transparency=1)
    assert transparent(tmp_path / "a.png", 10, 20, 30)
