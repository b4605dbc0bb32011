"""The pixels of an image become its mean colour, and whether the ground is seen through it."""

from PIL import Image as Pillow

DEEP = ("I", "I;16", "I;16B", "I;16L", "I;16N")
PLAIN = ("L", "RGB", "RGBA", "CMYK")
NOTED = ("1", "L", "P", "RGB")  # here transparency is a note beside the pixels
LAYERED = ("LA", "PA", "La", "RGBa")


def flatten(image: Pillow.Image) -> Pillow.Image:
    """Return `image` with 8 bits a channel and no palette: grey, RGB, RGBA or CMYK."""
    if image.mode in DEEP:
        made = image.point(lambda value: value * (1 / 256)).convert("L")
        made.info = image.info  # how it lies is noted there
        return made
    if is_noted(image) or image.mode in LAYERED:
        return image.convert("RGBA")
    return image if image.mode in PLAIN else image.convert("L" if image.mode == "1" else "RGB")


def is_noted(image: Pillow.Image) -> bool:
    """Tell whether `image` names colours of its own that are not to be seen."""
    return image.mode in NOTED and "transparency" in image.info


def mean_colour(flat: Pillow.Image) -> str:
    """Return the mean of `flat` as `#rrggbb`; what cannot be seen does not count."""
    red, green, blue = flat.resize((1, 1), Pillow.Resampling.BOX).convert("RGB").tobytes()
    return f"#{red:02x}{green:02x}{blue:02x}"


def is_transparent(flat: Pillow.Image) -> bool:
    """Tell whether any pixel of `flat` lets the ground be seen."""
    if flat.mode != "RGBA":
        return False
    least, _ = flat.getchannel("A").getextrema()
    return isinstance(least, int) and least < 255
