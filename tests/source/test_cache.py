"""What was parsed is kept, and only as long as it is there."""

import gc
import sqlite3
from pathlib import Path

import pytest

from plugins.source.load import Loaded, Options, load
from tests.source.folder import ABOUT, DATE, news, places, read, write

FILES = {
    "news/x.md": news(body="Первый текст, [ссылка](y.md)."),
    "news/y.md": news(body="Второй текст."),
    "pages/about.md": ABOUT,
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "content", FILES)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "parsed.sqlite"


def kept(cache: Path) -> list[str]:
    connection = sqlite3.connect(cache)
    rows = connection.execute("SELECT html FROM bodies").fetchall()
    connection.close()
    return sorted(str(row[0]) for row in rows)


def spoil(cache: Path, data: bytes) -> None:
    gc.collect()  # a process that has ended holds no connection
    assert [file.name for file in cache.parent.iterdir()] == [cache.name]
    cache.write_bytes(data)


def texts(loaded: Loaded) -> list[str]:
    bodies = [body for each in loaded.catalogue.entries for _, body in each.origin.bodies]
    return [str(body.html(("/y/",) * len(body.links))) for body in bodies]


def test_a_second_load_parses_nothing_and_finds_the_same(root: Path, cache: Path) -> None:
    first, second = read(root, cache), read(root, cache)
    assert (first.parsed, second.parsed) == (3, 0)
    assert first.catalogue.entries == second.catalogue.entries
    assert texts(first) == texts(second) != []


def test_faults_are_kept_too(root: Path, cache: Path) -> None:
    write(root, {"news/x.md": news("place:\n", "# Раз\n\n![](y.png)")})
    first, second = read(root, cache), read(root, cache)
    assert second.parsed == 0
    assert second.faults == first.faults
    assert [place.partition(" ")[2] for place in places(second)] == ["C108", "C210", "C204", "C205"]


def test_only_a_changed_file_is_parsed_again(root: Path, cache: Path) -> None:
    read(root, cache)
    write(root, {"news/y.md": news(body="Новый текст.")})
    loaded = read(root, cache)
    assert loaded.parsed == 1
    assert "<p>Новый текст.</p>" in kept(cache)


def test_another_version_of_the_generator_parses_all_again(root: Path, cache: Path) -> None:
    read(root, cache)
    assert load(root, Options(DATE, cache=cache, version="2", required=())).parsed == 3


def test_nothing_of_a_deleted_text_stays(root: Path, cache: Path) -> None:
    read(root, cache)
    (root / "news" / "y.md").unlink()
    write(root, {"news/x.md": news(body="Первый текст.")})
    read(root, cache)
    assert kept(cache) == ["<p>Первый текст.</p>", "<p>Текст.</p>"]
    stored = b"".join(file.read_bytes() for file in cache.parent.iterdir())
    assert "Второй".encode() not in stored


@pytest.mark.parametrize("broken", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_broken_cache_is_thrown_away(root: Path, cache: Path, broken: bytes) -> None:
    read(root, cache)
    spoil(cache, broken)
    assert read(root, cache).parsed == 3
    assert read(root, cache).parsed == 0


def test_a_cache_damaged_inside_is_thrown_away(root: Path, cache: Path) -> None:
    read(root, cache)
    gc.collect()
    data = cache.read_bytes()
    spoil(cache, data[:4096] + b"\xff" * (len(data) - 4096))
    assert read(root, cache).parsed == 3
    assert read(root, cache).parsed == 0


def test_a_foreign_database_is_thrown_away(root: Path, cache: Path) -> None:
    cache.parent.mkdir()
    connection = sqlite3.connect(cache)
    connection.execute("CREATE TABLE parsed (other TEXT)")
    connection.close()
    assert read(root, cache).parsed == 3
    assert read(root, cache).parsed == 0
