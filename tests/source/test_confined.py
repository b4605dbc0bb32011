"""What bursts while it opens a file takes nothing with it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.source.attachments import inspect_attachment
from plugins.source.confined import Limits, confine
from plugins.source.facts import FactCache, Facts, Refused
from tests import documents
from tests.source.folder import write

LIMITS = Limits(seconds=1, memory=50_000_000)
FILE = Path("x.pdf")


def know(file: Path) -> Facts:
    return {"name": file.name, "page": [1.5, 2]}


def refuse(file: Path) -> Facts:
    raise Refused(f"@{file.stem}")


def swell(_: Path) -> Facts:
    return {"title": str(bytearray(100_000_000))}


def run_on(_: Path) -> Facts:
    while True:
        pass


def crash(_: Path) -> Facts:
    os.abort()


def test_what_is_found_comes_back() -> None:
    assert confine(know, FILE, LIMITS) == {"name": "x.pdf", "page": [1.5, 2]}


def test_what_is_refused_is_refused_for_its_own_reason() -> None:
    with pytest.raises(Refused, match=r"^@x$"):
        confine(refuse, FILE, LIMITS)


@pytest.mark.parametrize("function", [swell, run_on, crash])
def test_what_bursts_is_refused(function: Callable[[Path], Facts]) -> None:
    with pytest.raises(Refused, match=r"^@too_hard$"):
        confine(function, FILE, LIMITS)
    assert confine(know, FILE, LIMITS)


def test_many_files_are_opened_by_processes_that_confine_theirs(tmp_path: Path) -> None:
    names = [f"{number:02}.pdf" for number in range(34)]
    write(tmp_path, {name: documents.pdf(1 + int(name[:2])) for name in names})
    found = FactCache(None, "1").find(tmp_path, names, inspect_attachment)
    assert [each["pages"] for each in found] == list(range(1, 35))
