"""Photographs for tests: the same each time, with all that cameras and programs hide in them."""

from functools import cache
from pathlib import Path
from random import Random

from PIL import Image as Pillow
from PIL import ImageCms

from plugins.catalogue.pictures import Derivative, derivatives
from plugins.images.photographs import Darkroom
from plugins.model.catalogue import Image
from plugins.source.facts import FactCache
from plugins.source.image_header import read_images
from tests.site import CONTENT

CAMERA = CONTENT / "news/2018/photo.jpg"  # turned, with GPS, XMP, a comment and a thumbnail
HIDDEN = (
    *(b"CAMERA-MAKER", b"HIDDEN", b"MAKERNOTE", b"GPS", b"2018:07:13", b"http://ns."),
    *(b"Exif", b"eXIf", b"EXIF", b"iTXt", b"tEXt", b"xmpmeta", b"ICC_PROFILE", b"iCCP", b"ICCP"),
    *(b"Photoshop", b"rXYZ"),
)


def photograph(size: tuple[int, int], mode: str = "RGB", seed: int = 1) -> Pillow.Image:
    """Return coarse and fine noise: something to be seen, and no two seeds alike."""
    random = Random(seed)
    coarse, fine = (
        Pillow.frombytes("RGB", (side, side), random.randbytes(3 * side * side)).resize(size)
        for side in (3, 24)
    )
    return Pillow.blend(coarse, fine, 0.3).convert(mode)


def hide(image: Pillow.Image, file: Path, **options: object) -> Path:
    """Save `image` with what the camera's photograph hides, turned as that is (orientation 6)."""
    with Pillow.open(CAMERA) as camera:
        info = camera.info
    image.save(file, exif=info["exif"], xmp=info["xmp"], comment=info["comment"], **options)  # type: ignore[arg-type]  # Pillow's options differ by format
    return file


@cache
def swapped_profile() -> bytes:
    """Return sRGB with its red and green primaries changed for each other."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile.replace(b"rXYZ", b"?", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"?", b"gXYZ", 1)


def read_image(file: Path, folder: str = "") -> Image:
    """Return what the catalogue knows of `file`, which is in `folder` of its content."""
    root = file.parents[folder.count("/") + 1 if folder else 0]
    (image,) = read_images(root, [f"{folder}/{file.name}".lstrip("/")], FactCache(None, ""))
    assert isinstance(image, Image), image
    return image


def make_all(file: Path) -> dict[Derivative, bytes]:
    """Return the derivatives of `file`, as a build makes them."""
    image, darkroom = read_image(file), Darkroom(file.parent)
    return {each: darkroom.make(image, each) for each in derivatives(image)}
