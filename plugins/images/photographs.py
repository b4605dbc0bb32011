"""Photographs of entries become their derivatives: each is decoded once for all of them."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PIL import Image as Pillow

from plugins.catalogue.pictures import Derivative, derivatives
from plugins.images.develop import develop
from plugins.images.encode import encode
from plugins.images.shown import pictured_images
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue, Image

VERSION = "1"  # of develop and encode: raised when their bytes change


def photographs(catalogue: Catalogue, content: Path) -> Iterator[Artifact]:
    """Yield `images/<digest>-<width>.<type>` of every image that a published entry names."""
    darkroom = Darkroom(content)
    # Files with the same content are published once.
    images = {image.digest: image for image in pictured_images(catalogue)}
    for digest, image in sorted(images.items()):
        for each in derivatives(image):
            recipe = partial(_recipe, darkroom, image, each)
            yield Artifact(each.path, recipe, group=f"images/{digest}")


def _recipe(darkroom: "Darkroom", image: Image, derivative: Derivative) -> Recipe:
    made_of = fingerprint("photograph", VERSION, image.digest, derivative)
    return Recipe(made_of, partial(darkroom.make, image, derivative))


class Darkroom:
    """Makes derivatives; holds the last photograph and its last size, but never two of either."""

    __slots__ = ("_content", "_photograph", "_reduced")

    def __init__(self, content: Path) -> None:
        self._content = content
        self._photograph: tuple[str, Pillow.Image] | None = None
        self._reduced: tuple[tuple[str, int], Pillow.Image] | None = None

    def make(self, image: Image, derivative: Derivative) -> bytes:
        """Return the bytes of `derivative`, which do not depend on what was made before."""
        return encode(self._reduce(image, derivative), derivative.type)

    def _reduce(self, image: Image, derivative: Derivative) -> Pillow.Image:
        key = image.digest, derivative.width
        if self._reduced is None or self._reduced[0] != key:
            self._reduced = None
            size = derivative.width, derivative.height
            largest = self._develop(image)
            if largest.size != size:
                largest = largest.resize(size, Pillow.Resampling.LANCZOS, reducing_gap=3.0)
            self._reduced = key, largest
        return self._reduced[1]

    def _develop(self, image: Image) -> Pillow.Image:
        if self._photograph is None or self._photograph[0] != image.digest:
            self._photograph = None
            largest = [*derivatives(image)][-1]
            size = largest.width, largest.height
            made = develop(self._content / image.path, size, image.transparent)
            self._photograph = image.digest, made
        return self._photograph[1]
