"""Files are opened once, and then only when they change."""

from pathlib import Path

import pytest

from plugins.source.facts import FactCache, Facts, Refused
from tests.source.folder import write

FILES = {"a.png": b"one", "b.png": b"two"}


class Opened:
    """Counts what is opened; a file that starts with `!` is refused."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __call__(self, file: Path) -> Facts:
        self.names.append(file.name)
        if file.read_bytes().startswith(b"!"):
            raise Refused("@broken")
        return {"length": len(file.read_bytes())}


def ask(root: Path, path: Path | None, opened: Opened, version: str = "1") -> list[Facts]:
    cache = FactCache(path, version)
    names = sorted(each.relative_to(root).as_posix() for each in root.rglob("*") if each.is_file())
    found = list(cache.find(root, names, opened))
    cache.keep()
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "content", FILES)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "facts.json"


def test_unchanged_files_are_not_opened_again(root: Path, kept: Path) -> None:
    first, second = Opened(), Opened()
    assert ask(root, kept, first) == ask(root, kept, second)
    assert (first.names, second.names) == (["a.png", "b.png"], [])


def test_only_a_changed_file_is_opened(root: Path, kept: Path) -> None:
    ask(root, kept, Opened())
    write(root, {"a.png": b"three"})
    opened = Opened()
    assert [each["length"] for each in ask(root, kept, opened)] == [5, 3]
    assert opened.names == ["a.png"]


def test_a_refused_file_is_remembered_too(root: Path, kept: Path) -> None:
    write(root, {"a.png": b"!"})
    opened = Opened()
    assert [ask(root, kept, opened)[0]["reason"] for _ in range(2)] == ["@broken", "@broken"]
    assert opened.names == ["a.png", "b.png"]


def test_the_same_bytes_under_another_type_are_judged_anew(root: Path, kept: Path) -> None:
    ask(root, kept, Opened())
    write(root, {"a.jpg": b"one", "copy.png": b"one"})
    opened = Opened()
    assert len(ask(root, kept, opened)) == 4
    assert opened.names == ["a.jpg"]


def test_another_version_opens_all_again(root: Path, kept: Path) -> None:
    ask(root, kept, Opened())
    opened = Opened()
    ask(root, kept, opened, "2")
    assert opened.names == ["a.png", "b.png"]


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"1", b'{"1:.png:": 1}'])
def test_a_broken_cache_is_thrown_away(root: Path, kept: Path, broken: bytes) -> None:
    first = ask(root, kept, Opened())
    kept.write_bytes(broken)
    opened = Opened()
    assert ask(root, kept, opened) == first
    assert opened.names == ["a.png", "b.png"]


def test_nothing_of_a_deleted_file_stays(root: Path, kept: Path) -> None:
    gone = ask(root, kept, Opened())[0]["digest"]
    assert gone in kept.read_text()
    (root / "a.png").unlink()
    ask(root, kept, Opened())
    assert gone not in kept.read_text()
    (root / "b.png").unlink()
    ask(root, kept, Opened())
    assert list(kept.parent.iterdir()) == []


def test_many_files_are_found_in_their_order(tmp_path: Path) -> None:
    root = write(tmp_path, {f"{number:03}.png": b"x" * number for number in range(80)})
    assert [each["length"] for each in ask(root, None, Opened())] == list(range(80))
