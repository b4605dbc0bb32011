"""Pelican side of files: hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.files.files import site_files
from plugins.model.artifact import ArtifactWriter


class FilesGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the files to download and the covers."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_files(self.context["catalogue"], Path(self.settings["PATH"])))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return FilesGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
