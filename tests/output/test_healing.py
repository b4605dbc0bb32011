"""What somebody changed in the output is put right by the next build."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.output.folders import is_whole
from tests.output.artifacts import folders, put
from tests.site import snapshot

SITE = {
    "index.html": b"home",
    "news/a/index.html": b"a",
    "news/b/index.html": b"b",
    "404.html": b"",
}
NEXT = {**SITE, "index.html": b"fresh"}


def _delete(output: Path) -> None:
    (output / "news/a/index.html").unlink()


def _change(output: Path) -> None:
    (output / "news/a/index.html").write_bytes(b"changed")


def _change_same_size(output: Path) -> None:
    path = output / "news/a/index.html"
    path.write_bytes(b"X")
    os.utime(path, ns=(1, 1))


def _replace(output: Path) -> None:
    other = output / "other"
    other.write_bytes(b"replaced")
    other.rename(output / "news/a/index.html")


def _add(output: Path) -> None:
    (output / "news/extra").mkdir()
    (output / "news/extra/index.html").write_bytes(b"extra")


def _link_a_file(output: Path) -> None:
    (output / "news/a/index.html").unlink()
    (output / "news/a/index.html").symlink_to("/etc/hostname")


def _link_a_folder(output: Path) -> None:
    (output / "news/b").rename(output.parent / "elsewhere")
    (output / "news/b").symlink_to(output.parent / "elsewhere")


def _add_a_link(output: Path) -> None:
    (output / "outside").symlink_to(output.parent)


def _file_for_folder(output: Path) -> None:
    (output / "news/b/index.html").unlink()
    (output / "news/b").rmdir()
    (output / "news/b").write_bytes(b"a file")


TAMPERINGS: list[Callable[[Path], None]] = [
    _delete,
    _change,
    _change_same_size,
    _replace,
    _add,
    _link_a_file,
    _link_a_folder,
    _add_a_link,
    _file_for_folder,
]


@pytest.mark.parametrize("tamper", TAMPERINGS)
@pytest.mark.parametrize("builds", [1, 2, 3])
def test_the_next_build_heals(tamper: Callable[[Path], None], builds: int, tmp_path: Path) -> None:
    for number in range(builds):
        put({**SITE, "index.html": f"{number}".encode()}, tmp_path)
    output = tmp_path / "output"
    tamper(output)
    assert not is_whole(folders(tmp_path))
    for site in (SITE, NEXT, SITE, NEXT):
        put(site, tmp_path)
        assert snapshot(output) == site
        assert is_whole(folders(tmp_path))
        assert not [path for path in output.rglob("*") if path.is_symlink()]


def test_nothing_outside_is_followed_or_changed(tmp_path: Path) -> None:
    put(SITE, tmp_path)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "index.html").write_bytes(b"not ours")
    _delete(tmp_path / "output")
    (tmp_path / "output/news/a").rmdir()
    (tmp_path / "output/news/a").symlink_to(outside)
    put(NEXT, tmp_path)
    assert snapshot(outside) == {"index.html": b"not ours"}
    assert snapshot(tmp_path / "output") == NEXT


def test_an_output_that_was_deleted_is_made_again(tmp_path: Path) -> None:
    put(SITE, tmp_path)
    shutil.rmtree(tmp_path / "output")
    put(SITE, tmp_path)
    assert snapshot(tmp_path / "output") == SITE


def test_a_spare_tree_that_was_deleted_is_made_again(tmp_path: Path) -> None:
    put(SITE, tmp_path)
    put(NEXT, tmp_path)
    shutil.rmtree(tmp_path / ".output.spare")
    put(SITE, tmp_path)
    assert snapshot(tmp_path / "output") == SITE


@pytest.mark.parametrize("tamper", TAMPERINGS)
def test_a_spare_tree_that_was_tampered_with_is_mended(
    tamper: Callable[[Path], None], tmp_path: Path
) -> None:
    put(SITE, tmp_path)
    put(NEXT, tmp_path)
    tamper(tmp_path / ".output.spare")
    put(SITE, tmp_path)
    assert snapshot(tmp_path / "output") == SITE
    assert is_whole(folders(tmp_path))


def test_an_output_that_is_a_link_shows_the_last_site(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "output").symlink_to("elsewhere")
    for site in (SITE, NEXT, SITE, NEXT):
        put(site, tmp_path)
        assert snapshot(tmp_path / "output") == site
