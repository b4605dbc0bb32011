"""The open data of a catalogue, or of the sample content, for tests: file by file."""

import functools
import tempfile
from pathlib import Path
from typing import Any

import orjson

from plugins.api.files import site_api
from plugins.model.catalogue import Catalogue
from plugins.model.settings import SiteSettings
from tests.entries import TODAY
from tests.site import CONTENT, URL, load_content

SETTINGS = SiteSettings(URL, TODAY)
BASE = f"{URL}/api/v1"


def make(catalogue: Catalogue, cache: Path | None = None, version: str = "1") -> dict[str, bytes]:
    """Return every file below `api/v1/`, by its path there."""
    made = site_api(catalogue, SETTINGS, version, cache)
    return {each.path.removeprefix("api/v1/"): each.recipe().make() for each in made}


def fingerprints(catalogue: Catalogue) -> dict[str, str]:
    """Return the fingerprint of every file, by its path below `api/v1/`."""
    made = site_api(catalogue, SETTINGS, "1")
    return {each.path.removeprefix("api/v1/"): each.recipe().fingerprint for each in made}


@functools.cache
def sample_catalogue() -> Catalogue:
    """Load tests/content once."""
    return load_content(CONTENT, Path(_FOLDER.name)).catalogue


@functools.cache
def sample() -> dict[str, bytes]:
    """Make the open data of tests/content once."""
    return make(sample_catalogue())


def records(collection: str) -> dict[str, Any]:
    """Return the records of a kind of the sample, by id."""
    found = orjson.loads(sample()[f"{collection}.json"])["records"]
    return {each["id"]: each for each in found}


def record(collection: str, id: str) -> Any:
    """Return a record of the sample from its own file."""
    return orjson.loads(sample()[f"{collection}/{id}.json"])


_FOLDER = tempfile.TemporaryDirectory(prefix="api-")
