"""Pelican side of assets: reads the theme's static files and hands our generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.assets.static import published_names, read_inline, read_static, site_static
from plugins.model.artifact import ArtifactWriter


class AssetsGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Tells the pages how static files are called, and adds the files."""

    def generate_context(self) -> None:
        """Read the files, so that pages know their names and hold what stands in them."""
        root = Path(self.settings["THEME"]) / "static"
        self.files = read_static(root)
        self.settings["STATIC_NAMES"] = published_names(self.files)
        self.settings["INLINE_SCRIPTS"] = read_inline(root)

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_static(self.files))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return AssetsGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
