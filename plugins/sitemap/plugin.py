"""Pelican side of sitemap: hands our one generator to Pelican."""

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.model.artifact import ArtifactWriter
from plugins.sitemap.sitemap import site_map


class SitemapGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the site map."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_map(self.context["routes"], self.context["site"]))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return SitemapGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
