"""Pelican side of the shelf: hands our one generator to Pelican."""

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.model.artifact import ArtifactWriter
from plugins.shelf.files import site_shelf


class ShelfGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the files of the shelf."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        context, version = self.context, self.settings["GENERATOR_VERSION"]
        writer.add(site_shelf(context["catalogue"], context["site"], version))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return ShelfGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
