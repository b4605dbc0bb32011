"""Shelves to the letter. `UPDATE_GOLDENS=1` writes them anew: read the difference."""

import os

import pytest

from tests.shelf.library import full, material, shelves
from tests.site import ROOT

FOLDER = ROOT / "tests" / "golden" / "shelf"
PATHS = ("opds/index.xml", "opds/index.json", "opds/all.xml", "en/opds/all.json", "oai.xml")


@pytest.mark.parametrize("path", PATHS)
def test_files_are_those_that_were_read(path: str) -> None:
    found = shelves(full(), material("two", type="web"), email="office@example.org")[path]
    golden = FOLDER / path.replace("/", "-")
    if os.environ.get("UPDATE_GOLDENS") == "1":
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(found)
    assert found == golden.read_bytes()
