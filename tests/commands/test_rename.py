"""`tasks.py rename`: files move, all that names them follows, and nothing else changes a byte."""

import datetime
import shutil
from pathlib import Path

import pytest

from plugins.commands.kinds import NAMES, find_kind
from plugins.commands.rename import run_rename
from plugins.commands.renaming.edits import Source, apply
from plugins.commands.renaming.former import find_former
from plugins.model import CONTENT_TYPES
from plugins.model.entry import Entry
from plugins.model.publication import published_on
from plugins.source.load import Loaded, Options, load
from tests.project import copy_project, run_task
from tests.site import CONTENT, snapshot
from tests.source.folder import write

HOME = "---\ntitle: Главная\nlayout: home\nsummary: Сеть.\n---\nТекст.\n"
SCHOOL = "title: Школа № 1  # как в уставе\n"
NEWS = "---\ntitle: Неделя\ndate: 2012-05-01\nsummary: Коротко.\ntopics: []\n{head}---\n{body}"


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BUILD_DATE", "2026-11-22")
    monkeypatch.setenv("CACHE_PATH", str(tmp_path / "cache"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    files = {
        "site.yaml": "title: Сайт\ntagline: Да\norganisation: Мы\n"
        "menu:\n  - {page: pages/index.md, title: Все}\nlicence: {text: Свободно}\n",
        "pages/index.md": HOME,
    }
    write(tmp_path / "content", files)
    return tmp_path


def loaded(root: Path) -> Loaded:
    return load(root / "content", Options(date=datetime.date(2026, 11, 22), drafts=True))


def rename(root: Path, kind: str, old: str, new: str, language: str = "") -> int:
    return run_rename(kind, old, new, language, root)


def changed(root: Path, files: dict[str, str], kind: str, old: str, new: str) -> dict[str, str]:
    """Write `files`, rename, and return the texts that are others than before."""
    write(root / "content", files)
    before = snapshot(root / "content")
    assert rename(root, kind, old, new) == 0
    after = snapshot(root / "content")
    assert not loaded(root).faults
    return {path: data.decode() for path, data in after.items() if before.get(path) != data}


def test_values_in_every_style_keep_their_quotes_and_comments(root: Path) -> None:
    block = "title: Б\ntutor:   'a'   # наставник\nprogrammes: [a]\nnote: a\n"
    flow = (
        'title: Дело\nsummary: a\nscale: school\nschools: [ "a",b , c ]  # a\nmaterials:\n'
        "  - {title: a, url: https://example.org/a}\n"
    )
    files = {
        "schools/a.yaml": SCHOOL,
        "schools/b.yaml": block,
        "schools/c.yaml": 'title: В\ntutor: "\\u0061"\n',
        "projects/p.yaml": flow,
        "news/2012/x.md": NEWS.format(head="schools:\n  - b\n  - a   # a\n", body="a a\n"),
    }
    assert changed(root, files, "school", "a", "first") == {
        "schools/first.yaml": SCHOOL + "aliases: [schools/a]\n",
        "schools/b.yaml": block.replace("'a'", "'first'"),
        "schools/c.yaml": 'title: В\ntutor: "first"\n',
        "projects/p.yaml": flow.replace('"a",b', '"first",b'),
        "news/2012/x.md": NEWS.format(head="schools:\n  - b\n  - first   # a\n", body="a a\n"),
    }
    assert not (root / "content/schools/a.yaml").exists()


def test_windows_line_ends_stay(root: Path) -> None:
    tutored = "# сначала\r\ntitle: Б\r\ntutor: a\r\n"
    files = {"schools/a.yaml": "title: А\r\n", "schools/b.yaml": tutored}
    assert changed(root, files, "school", "a", "first") == {
        "schools/first.yaml": "title: А\r\naliases: [schools/a]\r\n",
        "schools/b.yaml": tutored.replace("a\r\n", "first\r\n").replace("tutor: a", "tutor: first"),
    }


LINKS = """\
[раз](../2011/old.md) и [два](<../2011/old.md#part> "имя"), `[код](../2011/old.md)`

```
[код](../2011/old.md)
```

[сам](x.md) [ссылка][1]

[1]: ../2011/old.md
"""


def test_links_in_texts_follow_but_not_in_code(root: Path) -> None:
    files = {
        "news/2011/old.md": NEWS.format(head="", body="## Part\n\nТекст.\n"),
        "news/2012/x.md": NEWS.format(head="", body=LINKS),
    }
    found = changed(root, files, "news", "2011/old", "2012/new")
    expected = LINKS.replace("(../2011/old.md)", "(new.md)").replace("<../2011/old.md#", "<new.md#")
    expected = expected.replace("[код](new.md)", "[код](../2011/old.md)")
    expected = expected.replace("[1]: ../2011/old.md", "[1]: new.md")
    assert found["news/2012/x.md"] == NEWS.format(head="", body=expected)
    assert not (root / "content/news/2011").exists()


def test_a_moved_file_keeps_its_own_links_and_its_translation(root: Path) -> None:
    picture = CONTENT / next(
        path.relative_to(CONTENT) for path in sorted(CONTENT.rglob("*.jpg")) if path.is_file()
    )
    image = {"head": "image: a.jpg\nimage_alt: Дети\n"}
    body = "[x](../2012/x.md) [self](old.md) ![Дети](a.jpg) [сайт](https://example.org/old.md)\n"
    moved = body.replace("../2012/x.md", "x.md").replace("old.md)", "new.md)", 1)
    moved = moved.replace("(a.jpg)", "(../2011/a.jpg)")
    english = "---\ntitle: A week\nsummary: Short.\nimage_alt: Children\n---\n"
    write(root / "content", {"news/2011/a.jpg": picture.read_bytes()})
    files = {
        "news/2011/old.md": NEWS.format(body=body, **image),
        "news/2011/old.en.md": english + body,
        "news/2012/x.md": NEWS.format(head="", body="Текст.\n"),
    }
    found = changed(root, files, "новость", "2011/old", "2012/new")
    head = "image: ../2011/a.jpg\nimage_alt: Дети\naliases: [news/2012/old]\nuid: 2011/old\n"
    assert found == {
        "news/2012/new.md": NEWS.format(head=head, body=moved),
        "news/2012/new.en.md": english + moved,
    }
    assert (root / "content/news/2011/a.jpg").exists()


def test_paths_in_fields_follow(root: Path) -> None:
    files = {"pages/about.md": "---\ntitle: О нас\n---\nТекст.\n"}
    site = (root / "content/site.yaml").read_text().replace("pages/index.md", "pages/about.md")
    found = changed(root, {**files, "site.yaml": site}, "страница", "about", "who")
    assert found["site.yaml"] == site.replace("pages/about.md", "pages/who.md")


def test_an_id_in_a_list_file(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    topics = "# темы\n- {id: school, title: Школа}\n- id:  'town'\n  title: Город\n"
    news = NEWS.replace("topics: []", "topics: [school, {topic}]")
    files = {
        "topics.yaml": topics,
        "news/2012/x.md": news.format(topic="town", head="", body="Т\n"),
    }
    assert changed(root, files, "тема", "town", "city") == {
        "topics.yaml": topics.replace("'town'", "'city'"),
        "news/2012/x.md": news.format(topic="city", head="", body="Т\n"),
    }
    assert "Addresses of lists" in capsys.readouterr().out


ALIASES = [
    ("aliases: [o]  # давно\n", "aliases: [o, schools/a]  # давно\n"),
    ("aliases: []\nrural: yes\n", "aliases: [schools/a]\nrural: yes\n"),
    ("aliases: [o,\n  p,]\n", "aliases: [o,\n  p, schools/a,]\n"),
    ("aliases:\n- o  # давно\nrural: yes\n", "aliases:\n- o  # давно\n- schools/a\nrural: yes\n"),
    ("aliases:\n  -  o\n", "aliases:\n  -  o\n  -  schools/a\n"),
    ("aliases: [o, schools/b, p]\n", "aliases: [o, schools/a, p]\n"),
    ("aliases: [schools/b]\n", "aliases: [schools/a]\n"),
    ("slug: kept\n", "slug: kept\n"),
    ("note: |\n  Да.\n\n", "note: |\n  Да.\naliases: [schools/a]\n\n"),
]


@pytest.mark.parametrize(("before", "after"), ALIASES)
def test_the_former_address_is_kept_and_the_own_one_is_not(
    root: Path, before: str, after: str
) -> None:
    found = changed(root, {"schools/a.yaml": SCHOOL + before}, "school", "a", "b")
    assert found == {"schools/b.yaml": SCHOOL + after}


def test_a_flow_mapping(root: Path) -> None:
    found = changed(root, {"schools/a.yaml": "{title: Школа, rural: yes}\n"}, "school", "a", "b")
    assert found == {"schools/b.yaml": "{title: Школа, rural: yes, aliases: [schools/a]}\n"}


DROPPED = [
    ("aliases: [schools/b]  # был\nrural: yes\n", "rural: yes\n"),
    ("aliases:\n  - schools/b\nrural: yes\n", "rural: yes\n"),
    ("aliases:\n  - o\n  - schools/b\n  - p\n", "aliases:\n  - o\n  - p\n"),
    ("aliases: [schools/b, o]\n", "aliases: [o]\n"),
    ("aliases: [o, schools/b]\n", "aliases: [o]\n"),
]


@pytest.mark.parametrize(("before", "after"), DROPPED)
def test_an_own_address_is_dropped_where_the_former_is_in_use(before: str, after: str) -> None:
    source = Source("schools/a.yaml", SCHOOL + before)
    assert apply(source.raw, find_former(source, "", "schools/b")) == SCHOOL + after


def test_there_and_back(root: Path) -> None:
    write(root / "content", {"schools/a.yaml": SCHOOL, "schools/c.yaml": SCHOOL + "tutor: a\n"})
    before = snapshot(root / "content")
    assert rename(root, "school", "a", "b") == 0
    assert rename(root, "school", "b", "a") == 0
    assert rename(root, "school", "a", "b") == 0
    assert rename(root, "school", "b", "a") == 0
    after = snapshot(root / "content")
    assert after.pop("schools/a.yaml").decode() == SCHOOL + "aliases: [schools/b]\n"
    before.pop("schools/a.yaml")
    assert after == before


ADDED = f"{SCHOOL}added: 2026-09-01\n"
KNOWN = [
    ("schools/a.yaml", ADDED, "school", "a", "b", "aliases: [schools/a]\nuid: a\n"),
    ("schools/a.yaml", SCHOOL, "school", "a", "b", "aliases: [schools/a]\n"),
    ("schools/a.yaml", f"{ADDED}uid: o\n", "school", "a", "b", "aliases: [schools/a]\n"),
    ("schools/a.yaml", f"{ADDED}slug: s\n", "school", "a", "b", "uid: a\n"),
]


@pytest.mark.parametrize(("path", "text", "kind", "old", "new", "more"), KNOWN)
def test_what_subscribers_know_keeps_its_name(
    root: Path, path: str, text: str, kind: str, old: str, new: str, more: str
) -> None:
    found = changed(root, {path: text}, kind, old, new)
    assert found == {path.replace(f"{old}.", f"{new}."): f"{text}{more}"}


def names(root: Path) -> dict[str, str]:
    """Return the identities of what feeds and calendars tell of, by the titles of the entries."""
    entries = loaded(root).catalogue.entries
    return {each.title.ru: each.identity for each in entries if published_on(each)}


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [("school", "a", "b"), ("news", "2012/x", "2013/y"), ("event", "e", "f")],
)
def test_feeds_and_calendars_know_it_after_it_was_renamed_and_renamed_back(
    root: Path, kind: str, old: str, new: str
) -> None:
    event = "---\ntitle: Форум\nstart: 2027-04-19\nannounced: 2026-11-01\nsummary: Да.\n---\nТ.\n"
    files = {
        "schools/a.yaml": ADDED,
        "events/e.md": event.replace("summary", "topics: []\nsummary"),
    }
    write(root / "content", {**files, "news/2012/x.md": NEWS.format(head="", body="Т\n")})
    before = names(root)
    assert len(before) == 3
    for one, other in ((old, new), (new, old), (old, new)):
        assert rename(root, kind, one, other) == 0
        assert names(root) == before


REFUSED = [
    (("school", "plane", "new"), 1, "no entry “plane”; did you mean: plain"),
    (("school", "plain", "awkward"), 1, "taken: content/schools/awkward.yaml"),
    (("school", "plain", "plain"), 1, "taken: content/schools/plain.yaml"),
    (("school", "plain", "Школа-2"), 1, "“Школа-2” does not fit"),
    (("school", "plain", "../plain"), 1, "does not fit"),
    (("school", "plain", "two..dots"), 1, "does not fit"),
    (("school", "plain", "former"), 0, ""),
    (("page", "index", "home"), 1, "C013"),
    (("project", "plain", "2026"), 1, "C211"),
    (("novel", "plain", "x"), 2, "Known ones: pages, news"),
    (("site", "plain", "x"), 2, "Known ones"),
    (("school", "plain", "new", "fr"), 2, "--lang: ru, en"),
]


@pytest.mark.parametrize(("arguments", "code", "words"), REFUSED)
def test_what_cannot_be_is_refused_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], code: int,
    words: str,
) -> None:  # fmt: skip
    shutil.copytree(CONTENT, tmp_path / "content")
    before = snapshot(tmp_path / "content")
    assert rename(tmp_path, *arguments) == code
    told = capsys.readouterr()
    assert words in told.err
    assert (snapshot(tmp_path / "content") == before) == bool(code)


def test_an_address_that_another_entry_had_is_refused(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(
        root / "content",
        {"schools/a.yaml": SCHOOL, "schools/b.yaml": "title: Б\naliases: [schools/c]\n"},
    )
    before = snapshot(root / "content")
    assert rename(root, "school", "a", "c") == 1
    told = capsys.readouterr().err
    assert "content/schools/b.yaml:2:11: C405 " in told
    assert "Not renamed" in told
    assert snapshot(root / "content") == before


def test_faults_elsewhere_do_not_hinder(root: Path) -> None:
    write(
        root / "content",
        {
            "schools/a.yaml": SCHOOL,
            "schools/broken.yaml": "title: [",
            "schools/b.yaml": "title: Б\ntutor: a\nlevel: none\n",
        },
    )
    codes = [fault.code for fault in loaded(root).faults]
    assert rename(root, "school", "a", "c") == 0
    assert [fault.code for fault in loaded(root).faults] == codes
    assert "tutor: c\n" in (root / "content/schools/b.yaml").read_text()
    assert rename(root, "school", "broken", "x") == 1


def test_a_write_that_fails_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root / "content", {"schools/a.yaml": SCHOOL, "schools/b.yaml": "title: Б\ntutor: a\n"})
    before = snapshot(root / "content")

    def fail(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("plugins.commands.renaming.files.shutil.copymode", fail)
    assert rename(root, "school", "a", "c") == 1
    assert snapshot(root / "content") == before


def _first_of_each() -> list[Entry]:
    everything = load(CONTENT, Options(date=datetime.date(2026, 11, 22), drafts=True)).catalogue
    kinds = [kind for kind in CONTENT_TYPES if kind.collection in NAMES]
    named = [entry for kind in kinds for entry in everything.of(kind)]
    found: dict[str, Entry] = {}
    for entry in sorted(named, key=lambda each: -len(everything.referring_to(each))):
        if not entry.id.endswith("index"):
            found.setdefault(entry.collection, entry)
    return list(found.values())


@pytest.mark.parametrize("entry", _first_of_each(), ids=lambda entry: str(entry.key))
def test_content_of_every_kind_is_as_clean_as_before(tmp_path: Path, entry: Entry) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    folder, _, _ = entry.id.rpartition("/")
    new = f"{folder}/other-name".lstrip("/")
    assert rename(tmp_path, entry.collection, entry.id, new) == 0
    after = loaded(tmp_path)
    assert not after.faults
    found = after.catalogue.get(entry.collection, new)
    assert found is not None
    before, now = entry.permalink(), found.permalink()
    assert before == now or (before or "").rstrip("/") in found.aliases


def test_every_kind_has_names_of_its_own() -> None:
    kinds = {kind.collection: kind for kind in CONTENT_TYPES if kind.collection != "site"}
    assert NAMES.keys() == kinds.keys()
    for collection, names in NAMES.items():
        for name in (collection, collection.upper(), *names):
            assert find_kind(name) is kinds[collection]


def test_in_the_language_of_the_terminal(tmp_path: Path) -> None:
    root = copy_project(tmp_path / "project")
    done = run_task(root, "rename", "школа", "plain", "pervaya", LANG="ru_RU.UTF-8")
    assert done.returncode == 0, done.stderr
    assert "content/schools/plain.yaml → content/schools/pervaya.yaml\n" in done.stdout
    assert "Прежний адрес /schools/plain/ записан в aliases" in done.stdout
