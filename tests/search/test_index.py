"""The index is made once for the same documents, and is the same whenever it is made."""

import os
from pathlib import Path

import orjson
import pytest

from plugins.model.catalogue import Catalogue
from plugins.model.news import News
from plugins.search import index as index_module
from plugins.search import pagefind
from plugins.search.documents import find_documents
from plugins.search.index import find_index
from plugins.search.pagefind import IndexFailed, index_files, lay_out, make_index, run_pagefind
from tests.entries import catalogue, entry, event
from tests.site import snapshot

NEWS = entry(News, "gift", date="2018", title={"ru": "Подарок", "en": "A gift"}, topics=[])


def site(*more: News) -> Catalogue:
    return catalogue(NEWS, event("forum", regions=["ru-kya"]), event("week"), *more)


def test_two_indexes_of_one_content_are_alike_to_the_byte(tmp_path: Path) -> None:
    first = find_index(site(), tmp_path / "a", "code")
    second = find_index(site(), tmp_path / "b", "code")
    assert (first.pages, first.folder.name) == (6, second.folder.name)
    assert snapshot(first.folder) == snapshot(second.folder)


def test_an_index_that_stands_is_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = find_index(site(), tmp_path, "code")
    monkeypatch.setattr(pagefind, "run_pagefind", lambda *_: pytest.fail("made again"))
    monkeypatch.setattr(index_module, "find_documents", lambda *_: pytest.fail("looked again"))
    again = find_index(site(), tmp_path, "code")
    assert (again.folder, again.pages, again.seconds) == (made.folder, 0, 0.0)


@pytest.mark.parametrize("damage", ["cut", "gone", "note"])
def test_a_broken_index_is_made_again(tmp_path: Path, damage: str) -> None:
    folder = find_index(site(), tmp_path, "code").folder
    whole = snapshot(folder)
    if damage == "note":
        (tmp_path / "known").write_text("{")
        (folder / "files.json").write_text("[]")
    elif damage == "cut":
        (folder / "pagefind.js").write_text("")
    else:
        (folder / "pagefind-entry.json").unlink()
    assert find_index(site(), tmp_path, "code").pages == 6
    assert snapshot(folder) == whole


def test_the_old_index_goes_when_the_new_one_is_there(tmp_path: Path) -> None:
    old = find_index(site(), tmp_path, "code").folder
    new = find_index(site(entry(News, "more", date="2019")), tmp_path, "code").folder
    assert not old.exists()
    assert {path.name for path in tmp_path.iterdir()} == {new.name, "known", "pages"}


def test_only_what_searching_needs_is_published(tmp_path: Path) -> None:
    names = index_files(find_index(site(), tmp_path, "code").folder)
    assert not [name for name in names if "ui" in name or "worker" in name or "highlight" in name]
    assert {name for name in names if "/" not in name and ".pf_meta" not in name} == {
        *("filters-en.json", "filters-ru.json", "pagefind-entry.json", "pagefind.js"),
        *("wasm.en.pagefind", "wasm.ru.pagefind", "words-en.txt", "words-ru.txt"),
    }


def test_what_is_narrowed_by_is_known_by_the_ids_of_results(tmp_path: Path) -> None:
    folder = find_index(site(), tmp_path, "code").folder
    lists = orjson.loads((folder / "filters-ru.json").read_bytes())
    assert set(lists) == {path.stem for path in (folder / "fragment").glob("ru_*")}
    assert "kind=events region=ru-kya year=2027 language=ru" in lists.values()


def test_pagefind_that_fails_says_why_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pagefind, "get_executable", lambda: Path("/bin/false"))
    with pytest.raises(IndexFailed, match="Pagefind"):
        make_index((), tmp_path / "search" / "pages", tmp_path / "search" / "x")
    assert [each.name for each in (tmp_path / "search").iterdir()] == ["pages"]


def test_what_the_environment_says_to_pagefind_is_not_heard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "de")
    page = tmp_path / "pages" / "index.html"
    page.parent.mkdir()
    page.write_text('<html lang="ru"><body><h1>Школа</h1></body></html>')
    run_pagefind(page.parent, tmp_path / "output")
    entry_file = orjson.loads((tmp_path / "output" / "pagefind-entry.json").read_bytes())
    assert list(entry_file["languages"]) == ["ru"]


def test_only_pages_that_changed_are_laid_out_again(tmp_path: Path) -> None:
    lay_out(tuple(find_documents(site(entry(News, "more", date="2019")))), tmp_path)
    begun = set(tmp_path.rglob("*.html"))
    assert len(begun) == 8
    for path in begun:
        os.utime(path, (0, 0))
    cut = tmp_path / "news/2018/gift/index.html"
    cut.write_bytes(cut.read_bytes()[:50])
    os.utime(cut, (0, 0))
    lay_out(tuple(find_documents(site())), tmp_path)
    left = set(tmp_path.rglob("*.html"))
    assert (len(left), left - begun) == (6, set())
    assert {path for path in left if path.stat().st_mtime} == {cut}
    assert cut.read_text(encoding="utf-8").endswith("</html>\n")


def test_a_preview_may_search_an_old_index(tmp_path: Path) -> None:
    first = find_index(site(), tmp_path, "code", may_be_old=True)
    assert (first.pages, first.old) == (6, False)
    more = site(entry(News, "more", date="2019"))
    old = find_index(more, tmp_path, "code", may_be_old=True)
    assert (old.folder, old.pages, old.old) == (first.folder, 0, True)
    new = find_index(more, tmp_path, "code")
    assert (new.pages, new.old) == (8, False)
    assert find_index(more, tmp_path, "code", may_be_old=True).folder == new.folder != old.folder
