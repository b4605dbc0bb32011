"""Pelican side of cards: hands our one generator to Pelican."""

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.cards.cards import site_cards
from plugins.model.artifact import ArtifactWriter


class CardsGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the contact cards."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        writer.add(site_cards(self.context["catalogue"], self.context["site"]))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return CardsGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
