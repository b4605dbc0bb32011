"""Artifacts become exactly the published tree, and only what changed is touched."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.model.artifact import Artifact, Recipe
from plugins.output.folders import is_whole
from plugins.output.paths import OutputError
from plugins.output.publish import publish
from tests.output.artifacts import Site, artifacts, folders, put
from tests.site import snapshot

OLD = {"index.html": b"old", "news/a/index.html": b"a", "news/b/index.html": b"b", "404.html": b""}
NEW = {"index.html": b"new", "news/a/index.html": b"a", "c/index.html": b"c", "404.html": b""}


def state_of(path: Path) -> tuple[int, int]:
    stat = path.stat()
    return stat.st_ino, stat.st_mtime_ns


def folders_of(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_dir()}


def test_writes_what_it_is_given(tmp_path: Path) -> None:
    report = put(OLD, tmp_path)
    assert snapshot(tmp_path / "output") == OLD
    assert (report.written, report.kept, report.removed) == (4, 0, 0)


def test_writes_what_changed_and_keeps_the_rest_untouched(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    before = state_of(tmp_path / "output/news/a/index.html")
    report = put(NEW, tmp_path)
    assert snapshot(tmp_path / "output") == NEW
    assert state_of(tmp_path / "output/news/a/index.html") == before
    assert (report.rendered, report.written, report.kept, report.removed) == (2, 2, 2, 1)


def test_removes_what_is_gone_with_its_empty_folders(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    put(NEW, tmp_path)
    assert folders_of(tmp_path / "output") == {"news", "news/a", "c"}
    put(OLD, tmp_path)
    assert folders_of(tmp_path / "output") == {"news", "news/a", "news/b"}


def test_does_nothing_when_nothing_changed(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    before = {path: state_of(tmp_path / "output" / path) for path in OLD}
    folder = state_of(tmp_path / "output")
    report = put(OLD, tmp_path)
    assert (report.rendered, report.written, report.removed) == (0, 0, 0)
    assert {path: state_of(tmp_path / "output" / path) for path in OLD} == before
    assert state_of(tmp_path / "output") == folder


def test_a_fresh_fingerprint_with_the_same_bytes_writes_nothing(tmp_path: Path) -> None:
    def made(print_: str) -> list[Artifact]:
        return [Artifact("a.html", partial(Recipe, print_, lambda: b"same"))]

    publish(made("1"), folders(tmp_path))
    before = state_of(tmp_path / "output/a.html")
    report = publish(made("2"), folders(tmp_path))
    assert (report.rendered, report.written) == (1, 0)
    assert state_of(tmp_path / "output/a.html") == before
    assert publish(made("2"), folders(tmp_path)).rendered == 0


@pytest.mark.parametrize(
    "path", ["../x", "a/../../x", "/etc/x", "a//b", "./a", "a/", "", ".", "a\\b", "a/./b"]
)
def test_refuses_paths_that_leave_the_output(path: str, tmp_path: Path) -> None:
    put(OLD, tmp_path)
    with pytest.raises(OutputError):
        put({**NEW, path: b"x"}, tmp_path)
    assert snapshot(tmp_path / "output") == OLD


def test_refuses_two_files_at_one_path(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="claim one path: a"):
        publish([*artifacts({"a": b"1"}), *artifacts({"a": b"1"})], folders(tmp_path))
    assert not (tmp_path / "output").exists()


def test_refuses_a_file_where_another_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="a file and a folder claim one path: a"):
        put({"a": b"1", "a/b": b"2"}, tmp_path)


@pytest.mark.parametrize("known", [False, True], ids=["first build", "after builds elsewhere"])
def test_refuses_a_folder_that_is_somebody_elses(known: bool, tmp_path: Path) -> None:
    if known:
        put(OLD, tmp_path)
        (tmp_path / "output").rename(tmp_path / "moved")
    theirs = {"letters/mother.txt": b"Dear", "photo.jpg": b"jpg"}
    for path, data in theirs.items():
        (tmp_path / "output" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "output" / path).write_bytes(data)
    with pytest.raises(OutputError, match="no build has put there"):
        put(NEW, tmp_path)
    assert snapshot(tmp_path / "output") == theirs


def test_an_error_while_making_a_file_leaves_the_old_site(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    before = {path: state_of(tmp_path / "output" / path) for path in OLD}

    def broken() -> bytes:
        raise ZeroDivisionError

    bad = Artifact("z.html", partial(Recipe, "z", broken))
    with pytest.raises(ZeroDivisionError):
        publish([*artifacts(NEW), bad], folders(tmp_path))
    assert {path: state_of(tmp_path / "output" / path) for path in OLD} == before
    assert snapshot(tmp_path / "output") == OLD
    assert sorted(path.name for path in tmp_path.iterdir() if "fresh" in path.name) == []
    put(NEW, tmp_path)
    assert snapshot(tmp_path / "output") == NEW


def test_a_file_becomes_a_folder_and_a_folder_a_file(tmp_path: Path) -> None:
    for site in ({"a": b"1", "b/c": b"2"}, {"a/x": b"1", "b": b"2"}, {"a": b"3", "b/c/d": b"4"}):
        put(site, tmp_path)
        assert snapshot(tmp_path / "output") == site


PATHS = st.sampled_from(["a", "b", "a/x", "a/y", "b/c/d", "b/c/e", "f/g", "h"])
SITES = st.dictionaries(PATHS, st.sampled_from([b"", b"1", b"2", b"333"]), min_size=1).filter(
    lambda site: not any(other.startswith(f"{path}/") for path in site for other in site)
)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(SITES, min_size=2, max_size=6))
def test_the_output_is_always_the_last_site(sites: list[Site]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for site in sites:
            put(site, root)
            assert snapshot(root / "output") == dict(sorted(site.items()))
            assert is_whole(folders(root))
            assert put(site, root).written == 0


def test_a_damaged_state_is_only_slower(tmp_path: Path) -> None:
    put(OLD, tmp_path)
    (tmp_path / "state/output.json").write_bytes(b'{"index.html": 7')
    put(NEW, tmp_path)
    assert snapshot(tmp_path / "output") == NEW
