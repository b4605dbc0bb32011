"""Pelican side of feeds: hands our one generator to Pelican."""

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.feeds.files import site_feeds
from plugins.model.artifact import ArtifactWriter


class FeedsGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the feeds."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        context, settings = self.context, self.settings
        names, version = settings["STATIC_NAMES"], settings["GENERATOR_VERSION"]
        writer.add(site_feeds(context["catalogue"], context["site"], names, version))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return FeedsGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
