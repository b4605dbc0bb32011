"""Pelican side of what other sites show: hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.embed.files import site_embeds
from plugins.model.artifact import ArtifactWriter


class EmbedGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds frames and fragments."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        context, settings = self.context, self.settings
        writer.add(
            site_embeds(
                context["catalogue"],
                context["site"],
                Path(settings["THEME"]),
                settings["STATIC_NAMES"],
                settings["GENERATOR_VERSION"],
            )
        )


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return EmbedGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
