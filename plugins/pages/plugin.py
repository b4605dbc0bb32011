"""Pelican side of pages: hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.model.artifact import ArtifactWriter
from plugins.pages.site import Theme, site_pages


class PagesGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds every page of the catalogue."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        context, settings = self.context, self.settings
        theme = Theme(
            Path(settings["THEME"]),
            settings["STATIC_NAMES"],
            settings["INLINE_SCRIPTS"],
            Path(settings["CACHE_PATH"]) / "templates",
        )
        writer.add(
            site_pages(
                context["catalogue"],
                context["routes"],
                context["site"],
                theme,
                settings["GENERATOR_VERSION"],
                gallery=settings["DESIGN_GALLERY"],
            )
        )


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return PagesGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
