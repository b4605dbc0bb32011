"""Pelican side of images: hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.images.images import site_images
from plugins.model.artifact import ArtifactWriter


class ImagesGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the images that entries show."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_images(self.context["catalogue"], Path(self.settings["PATH"])))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return ImagesGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
