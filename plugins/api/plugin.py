"""Pelican side of api: hands our one generator to Pelican."""

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.api.schema import site_schemas
from plugins.model.artifact import ArtifactWriter


class ApiGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the schemas."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_schemas(self.context["catalogue"].kinds, self.context["site"]))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return ApiGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
