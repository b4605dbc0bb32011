"""Pelican side of the catalogue: loads it once, reports every fault or shares it in the context."""

import sys
from pathlib import Path
from typing import Any

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.catalogue.routes import find_routes
from plugins.model.settings import SiteSettings
from plugins.source.diagnostics import Diagnostic
from plugins.source.load import Options, load
from plugins.source.report import render_text


class ContentFaults(Exception):
    """Content cannot be published; the faults, and any warnings, have been reported."""

    exitcode = 1

    def __init__(self, faults: tuple[Diagnostic, ...]) -> None:
        super().__init__(f"{len(faults)} diagnostics of content/")
        self.faults = faults


class CatalogueGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Puts catalogue, routes and site settings into the context that all generators share."""

    def generate_context(self) -> None:
        """Load the content; raises ContentFaults after reporting them all."""
        settings: dict[str, Any] = self.settings
        options = Options(
            date=settings["BUILD_DATE"],
            drafts=settings["WITH_DRAFTS"],
            cache=Path(settings["CACHE_PATH"]) / "parsed.sqlite",
            version=settings["GENERATOR_VERSION"],
            kinds=settings["CONTENT_TYPES"],
        )
        loaded = load(Path(settings["PATH"]), options)
        told = (*loaded.faults, *loaded.warnings)
        sys.stderr.write(render_text(told, settings["MESSAGES_LANGUAGE"]))
        if loaded.faults:
            raise ContentFaults(told)
        site = SiteSettings(
            url=settings["SITEURL"],
            date=settings["BUILD_DATE"],
            page_size=settings["DEFAULT_PAGINATION"],
            hub=settings["WEBSUB_HUB"],
        )
        self.context["catalogue"] = loaded.catalogue
        self.context["site"] = site
        self.context["routes"] = tuple(find_routes(loaded.catalogue, site.page_size))
        settings["PARSED_FILES"] = loaded.parsed
        settings["WARNINGS"] = loaded.warnings


def generators(pelican: Pelican) -> type[Generator]:
    """Hand our generator to Pelican."""
    return CatalogueGenerator


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: a function of the module, no lambda."""
    signals.get_generators.connect(generators)
