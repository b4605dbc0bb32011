"""Pelican side of the list of feeds: hands our one generator to Pelican."""

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.model.artifact import ArtifactWriter
from plugins.opml.opml import site_opml


class OpmlGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the list of feeds in each language."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_opml(self.context["catalogue"], self.context["site"]))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return OpmlGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
