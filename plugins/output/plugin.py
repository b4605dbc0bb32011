"""Pelican side of output: a writer that gathers artifacts and publishes them when all are there."""

import logging
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import TemplateError, TemplateSyntaxError
from pelican import Pelican, signals
from pelican.log import console
from pelican.log import init as init_logging
from pelican.settings import read_settings
from pelican.writers import Writer

from plugins.catalogue.plugin import ContentFaults
from plugins.model.artifact import Artifact, RoomFailed
from plugins.output.folders import Folders
from plugins.output.publish import Report, publish
from plugins.source.diagnostics import Diagnostic


class SiteWriter(Writer):  # type: ignore[misc]  # Pelican is untyped
    """Gathers the artifacts of every room."""

    def __init__(self, output_path: str, settings: dict[str, Any]) -> None:
        super().__init__(output_path, settings)
        self.artifacts: list[Artifact] = []
        settings["SITE_WRITER"] = self

    def add(self, artifacts: Iterable[Artifact]) -> None:
        """Take artifacts to be published."""
        self.artifacts += artifacts


def writer(pelican: Pelican) -> type[Writer]:
    """Hand our writer to Pelican."""
    return SiteWriter


def finish(pelican: Pelican) -> None:
    """Publish what was gathered; a room that failed has stopped the build before this."""
    settings = pelican.settings
    folders = Folders(Path(settings["OUTPUT_PATH"]), Path(settings["CACHE_PATH"]))
    settings["REPORT"] = publish(settings["SITE_WRITER"].artifacts, folders)


def register() -> None:
    """Connect to Pelican, which holds receivers weakly: functions of the module, no lambdas."""
    signals.get_writer.connect(writer)
    signals.finalized.connect(finish)


class BuildStopped(Exception):
    """The build stopped and the old site stands; `reason` is empty if it has been printed."""

    def __init__(self, reason: str, faults: tuple[Diagnostic, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Built:
    """What was published, and the warnings about its content, which have been reported.

    `url` is that of the site, `hub` that of its WebSub hub, empty for none; `indexed` are the
    pages of the index of search and the seconds it took, 0 if it stood, `searches_old` whether it
    is one of before.
    """

    report: Report
    warnings: tuple[Diagnostic, ...] = ()
    url: str = ""
    hub: str = ""
    indexed: tuple[int, float] = (0, 0.0)
    searches_old: bool = False


def build_site(settings_file: Path, *, may_search_old: bool = False) -> Built:
    """Run Pelican with `settings_file`; where search `may_search_old`, its index is not made anew.

    Raises BuildStopped for faults of content or theme.
    """
    # Pelican logs errors of plugins and goes on: a build must not.
    init_logging(level=logging.WARNING, fatal="errors")
    console.quiet = True  # it would count articles, of which it has none
    settings = read_settings(str(settings_file))
    settings["MAY_SEARCH_OLD"] = may_search_old
    try:
        Pelican(settings).run()
    except ContentFaults as stopped:
        raise BuildStopped("", stopped.faults) from None
    except RoomFailed as failed:
        raise BuildStopped(str(failed)) from failed
    except (TemplateError, LookupError) as error:
        raise BuildStopped(_explain(error)) from error
    return Built(
        settings["REPORT"],
        settings["WARNINGS"],
        settings["SITEURL"],
        settings["WEBSUB_HUB"],
        settings.get("INDEXED", (0, 0.0)),
        settings.get("SEARCHES_OLD", False),
    )


def _explain(error: Exception) -> str:
    """Return one line for a fault of the theme: the template's line, and what is wrong there."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if "templates" in frame.filename
    ]
    where = f"{frames[-1].filename}:{frames[-1].lineno}: " if frames else ""
    if isinstance(error, TemplateSyntaxError):
        where = f"{error.filename}:{error.lineno}: "
    return f"{where}{type(error).__name__}: {error}"
