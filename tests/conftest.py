"""What all tests share: properties are tried on the same examples every time, in one order."""

import gc
from contextlib import ExitStack

import pytest
from hypothesis import settings

from tests.shared import share_sites

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
    """Share sites with the processes that this one starts."""
    shared = ExitStack()
    shared.enter_context(share_sites())
    config.add_cleanup(shared.close)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Keep the collector from what stays anyway: looking through it takes a sixth of all time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests of the longest files first."""
    places = {name: place for place, name in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.name, len(LONG)))
