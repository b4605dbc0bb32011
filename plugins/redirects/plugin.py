"""Pelican side of redirects: hands our one generator to Pelican."""

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.model.artifact import ArtifactWriter
from plugins.redirects.redirects import site_redirects


class RedirectsGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds a page for each former address, and the maps of them all."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_redirects(self.context["catalogue"], self.context["site"]))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return RedirectsGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
