"""What all tests share: properties are tried on the same examples every time, in one order."""

import pytest
from hypothesis import settings

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of the longest files first."""
    places = {name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.name, len(LONG)))
