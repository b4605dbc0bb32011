"""Pelican side of the newsletter: hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.model.artifact import ArtifactWriter
from plugins.newsletter.issues import site_letters


class NewsletterGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the letters."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        context, settings = self.context, self.settings
        theme, version = Path(settings["THEME"]), settings["GENERATOR_VERSION"]
        writer.add(site_letters(context["catalogue"], context["site"], theme, version))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return NewsletterGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
