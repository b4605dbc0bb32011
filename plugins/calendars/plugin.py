"""Pelican side of calendars: hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.calendars.files import site_calendars
from plugins.model.artifact import ArtifactWriter


class CalendarsGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the calendars."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        context, version = self.context, self.settings["GENERATOR_VERSION"]
        cache = Path(self.settings["CACHE_PATH"]) / "calendars.sqlite"
        writer.add(site_calendars(context["catalogue"], context["site"], version, cache))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return CalendarsGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
