"""The corpus is the same every time, faultless and of the size that is claimed."""

import datetime
import hashlib
import re
from pathlib import Path

import pytest

from plugins.model.slug import transliterate
from plugins.source.load import Options, load
from tests.bench.corpus import EDIT_BODY, EDIT_TITLE, body, edited, make_items
from tests.bench.hugo import write_hugo, write_plain
from tests.bench.ours import write_ours
from tests.bench.pelican import write_pelican
from tests.bench.run import run_bench
from tests.bench.words import TAGS

COUNT = 30


def _digest(root: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.is_file():
            # Hugo's configuration names its cache by the whole path.
            data = path.read_bytes().replace(str(root.resolve()).encode(), b"")
            digest.update(str(path.relative_to(root)).encode() + data)
    return digest.hexdigest()


@pytest.mark.parametrize("write", [write_ours, write_hugo, write_plain, write_pelican])
def test_same_bytes_every_time(tmp_path: Path, write) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, COUNT)
    assert _digest(tmp_path / "a") == _digest(tmp_path / "b")


def test_no_faults(tmp_path: Path) -> None:
    write_ours(tmp_path, COUNT)
    loaded = load(tmp_path / "content", Options(date=datetime.date(2026, 11, 22)))
    assert loaded.faults == ()
    assert sum(entry.collection == "news" for entry in loaded.catalogue.entries) == COUNT


def test_size_of_items() -> None:
    items = make_items(500)
    texts = [body(item, items, lambda source, target: "x") for item in items]
    words = [len(re.findall(r"[А-Яа-яЁё]+", text)) for text in texts]
    assert min(words) >= 300
    assert max(words) <= 600
    assert all(text.count("\n## ") == 3 for text in texts)
    assert all("\n- " in text for text in texts)
    assert {text.count("](") for text in texts} == {2, 3}
    assert sum("|---" in text for text in texts) == 100
    assert any("«" in text and " —" in text for text in texts)


def test_spread_of_items() -> None:
    items = make_items(1000)
    assert {item.date.year for item in items} == set(range(2000, 2027))
    assert {topic for item in items for topic in item.topics}.__len__() == 8
    assert {tag for item in items for tag in item.tags} == set(TAGS)
    assert all(len(set(item.tags)) == 3 for item in items)
    assert len({transliterate(tag) for tag in TAGS}) == len(TAGS) == 200


def test_edit_changes_title_and_text() -> None:
    text = edited('---\ntitle: "Один"\n---\nДва.\n')
    assert text.startswith(f'---\ntitle: "Один {EDIT_TITLE}"\n---\nДва.\n\n{EDIT_BODY} ')
    assert edited("Title: Один\n\nДва.\n").startswith(f"Title: Один {EDIT_TITLE}\n")


def test_bench_without_peers(capfd: pytest.CaptureFixture[str]) -> None:
    assert run_bench(items=COUNT, peer="", runs=1) == 0
    out, err = capfd.readouterr()
    for step in ("cold", "unchanged", "one edit"):
        assert re.search(rf"^{step} +ours +\d", out, re.MULTILINE)
    assert "run 1: ours, cold" in err


def test_unknown_peer(capfd: pytest.CaptureFixture[str]) -> None:
    assert run_bench(items=COUNT, peer="jekyll", runs=1) == 2
    assert "jekyll" in capfd.readouterr().err
