"""What all tests share: properties are tried on the same examples every time, in one order."""

import os
import tempfile

import pytest
from hypothesis import settings

from tests.site import SITES

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

# Files that take longest, each on one core: what comes last should be short.
LONG = (
    "test_incremental.py",
    "test_samples.py",
    "test_axe.py",
    "test_vision.py",
    "test_design.py",
    "test_widths.py",
    "test_without_script.py",
    "test_variants.py",
)


def pytest_configure(config: pytest.Config) -> None:
    """Name a folder for the sites that all processes read: they come by its name as their own."""
    if not hasattr(config, "workerinput"):
        folder = tempfile.TemporaryDirectory(prefix="sites-")
        os.environ[SITES] = folder.name
        config.add_cleanup(folder.cleanup)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of the longest files first."""
    places = {name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.name, len(LONG)))
