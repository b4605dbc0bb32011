"""Pelican side of api: hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.api.files import site_api
from plugins.model.artifact import ArtifactWriter


class ApiGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the open data."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        context, version = self.context, self.settings["GENERATOR_VERSION"]
        cache = Path(self.settings["CACHE_PATH"]) / "api.sqlite"
        writer.add(site_api(context["catalogue"], context["site"], version, cache))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return ApiGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
