"""References to the letter. `UPDATE_GOLDENS=1` writes them anew: read the difference."""

import os

import pytest

from tests.citations.works import WORKS, cited, sample
from tests.site import ROOT

FOLDER = ROOT / "tests" / "golden" / "citations"


@pytest.mark.parametrize("name", WORKS)
def test_references_are_those_that_were_read(name: str) -> None:
    found = cited(sample(name))
    meta = "".join(f"{key}: {value}\n" for key, value in found.meta)
    parts = (found.gost, found.gost_short, found.bibtex, found.ris, found.csl, meta)
    text = "\n".join(f"{each.rstrip()}\n" for each in parts).replace("\r\n", "\n")
    path = FOLDER / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDENS") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
