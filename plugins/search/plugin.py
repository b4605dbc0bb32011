"""Pelican side of search: has the index made and hands our one generator to Pelican."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.model.artifact import ArtifactWriter
from plugins.search.files import site_search
from plugins.search.index import find_index


class SearchGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Adds the index and what names it."""

    def generate_output(self, writer: ArtifactWriter) -> None:
        """Hand the artifacts to the writer."""
        cache = Path(self.settings["CACHE_PATH"]) / "search"
        catalogue = self.context["catalogue"]
        code = self.settings["GENERATOR_VERSION"]
        may_be_old = self.settings.get("MAY_SEARCH_OLD", False)
        index = find_index(catalogue, cache, code, may_be_old=may_be_old)
        self.settings["INDEXED"] = (index.pages, index.seconds)
        self.settings["SEARCHES_OLD"] = index.old
        writer.add(site_search(catalogue, self.context["site"], index.folder))


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return SearchGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
