"""`tasks.py new`: a few answers become the draft of an entry that has no faults."""

import datetime
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.commands.new import run_new
from plugins.model.entry import Entry
from plugins.model.slug import transliterate
from plugins.source.load import Options, load
from plugins.source.report import render_text
from plugins.source.typography import typeset
from tests.site import CONTENT, DATE, snapshot


def scripted(*answers: str) -> Callable[[str], str]:
    """Return an `input` that gives these answers, then ends the input."""
    rest = list(answers)

    def ask(question: str) -> str:
        if not rest:
            raise EOFError
        return rest.pop(0)

    return ask


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path


def loaded(root: Path) -> dict[str, Entry]:
    result = load(root / "content", Options(date=DATE, drafts=True))
    assert not result.faults, render_text(result.faults, "en")
    return {entry.origin.path: entry for entry in result.catalogue.entries}


def test_answers_become_a_draft_without_faults(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = (
        "Новая школа",
        "2026-11-20",
        "Кратко: о школе.",
        "training, События",
        "Пермский край",
    )
    assert run_new("news", root, "ru", scripted(*answers)) == 0
    entry = loaded(root)["news/2026/novaya-shkola.md"]
    values = entry.model_dump()
    assert entry.draft
    assert values["title"]["ru"] == "Новая школа"
    assert str(values["date"]) == "2026-11-20"
    assert values["topics"] == ("training", "events")
    assert values["regions"] == ("ru-per",)
    assert "content/news/2026/novaya-shkola.md" in capsys.readouterr().out


def test_an_event_is_asked_for_its_start(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = (
        "Форум школ",
        "",
        "весной",
        "2027-02-30",
        "2027-04-19  10:00",
        "Кратко.",
        "events",
        "",
    )
    assert run_new("events", root, "ru", scripted(*answers)) == 0
    values = loaded(root)["events/forum-shkol.md"].model_dump()
    assert values["start"] == datetime.datetime(2027, 4, 19, 10)
    assert values["announced"] is not None
    said = capsys.readouterr().out
    assert said.count("Это не дата.") == 2


def test_asks_again_until_the_answer_fits(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = ("", "???", "Title", "soon", "2026-02-30", "2026-02", "", "Short.")
    answers += ("nonsense", "", "events", "Atlantis", "")
    assert run_new("news", root, "en", scripted(*answers)) == 0
    said = capsys.readouterr().out
    for words in (
        "needs letters",
        "not a date",
        "field is needed",
        "Unknown: nonsense",
        "Atlantis",
    ):
        assert words in said
    assert str(loaded(root)["news/2026/title.md"].model_dump()["date"]) == "2026-02"


def test_no_date_means_today(root: Path) -> None:
    run_new("news", root, "en", scripted("Today", "", "Short.", "events", ""))
    (made,) = (root / "content/news").rglob("today.md")
    date = datetime.date.fromisoformat(made.read_text().split("date: ")[1].split("\n")[0])
    assert abs((date - datetime.datetime.now(datetime.UTC).date()).days) <= 1


@pytest.mark.parametrize("count", range(5))
def test_the_end_of_input_writes_nothing(count: int, root: Path) -> None:
    before = snapshot(root / "content")
    answers = ("Title", "2026", "Short.", "events", "")[:count]
    assert run_new("news", root, "en", scripted(*answers)) == 1
    assert snapshot(root / "content") == before


def test_an_unknown_kind_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_new("poems", root, "en", scripted()) == 2
    assert "news, newsletter, pages" in capsys.readouterr().err


def test_never_overwrites(root: Path) -> None:
    for _ in range(3):
        run_new("news", root, "en", scripted("Same", "2026", "Short.", "events", ""))
    names = {path.name for path in (root / "content/news/2026").glob("same*")}
    assert names == {"same.md", "same-2.md", "same-3.md"}
    loaded(root)


def test_names_with_spaces_that_do_not_break_are_known(root: Path) -> None:
    file = root / "content/topics.yaml"
    file.write_text(file.read_text().replace("Обучение", "Учёба и труд"))
    answers = ("Title", "2026", "Short.", "учёба и труд", "")
    assert run_new("news", root, "ru", scripted(*answers)) == 0
    assert loaded(root)["news/2026/title.md"].model_dump()["topics"] == ("training",)


LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Co", "Cn"]), max_size=60
).filter(lambda text: len(text.strip()) > 0)


@settings(
    derandomize=True,
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(title=LINES.filter(lambda text: bool(transliterate(text))), summary=LINES)
def test_any_title_and_summary_are_read_back(title: str, summary: str, tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.rmtree(content, ignore_errors=True)
    content.mkdir()
    for name in ("topics.yaml", "regions.yaml"):
        shutil.copyfile(CONTENT / name, content / name)
    assert run_new("news", tmp_path, "en", scripted(title, "2026", summary, "events", "")) == 0
    result = load(content, Options(date=DATE, drafts=True, required=()))
    assert not result.faults, render_text(result.faults, "en")
    (entry,) = [each for each in result.catalogue.entries if each.collection == "news"]
    assert entry.title.ru == typeset(" ".join(title.split()), "ru")


@pytest.mark.parametrize(
    "title", ["true", "2006", "null", "1e3", "12:30", "да", "a: b", "[x]", "'q"]
)
def test_titles_that_mean_something_to_yaml_stay_text(title: str, root: Path) -> None:
    assert run_new("news", root, "en", scripted(title, "2026", title, "events", "")) == 0
    titles = {entry.title.ru for entry in loaded(root).values()}
    assert typeset(title, "ru") in titles


def test_a_school_is_made_of_its_town(root: Path) -> None:
    answers = ("Школа № 7", "Елец", "Пермский край")
    assert run_new("школа", root, "ru", scripted(*answers)) == 0
    school = loaded(root)["schools/shkola-n-7.yaml"].model_dump()
    assert school["locality"]["ru"] == "Елец"
    assert abs(school["added"] - datetime.datetime.now(datetime.UTC).date()).days <= 1
    assert school["regions"] == ("ru-per",)


def test_what_an_entry_must_have_is_asked_for(root: Path) -> None:
    answers = ("Новый проект", "everywhere", "школьные", "Кратко.", "training", "")
    assert run_new("project", root, "ru", scripted(*answers)) == 0
    assert loaded(root)["projects/novyy-proekt.md"].model_dump()["scale"] == "school"
    answers = ("Новый фонд", "Доноры, media", "Москва")
    assert run_new("partner", root, "ru", scripted(*answers)) == 0
    assert loaded(root)["partners/novyy-fond.yaml"].model_dump()["roles"] == ("funder", "media")


def test_a_material_is_asked_for_its_type(root: Path) -> None:
    answers = ("Книга о школе", "книга", "книги", "О чём она.", "training", "")
    assert run_new("материал", root, "ru", scripted(*answers)) == 0
    values = loaded(root)["library/kniga-o-shkole.md"].model_dump()
    assert values["type"] == "book"
    assert values["topics"] == ("training",)


ADDED = [
    ("school", ("Имя", "Елец", "")),
    ("centre", ("Имя", "Елец", "")),
    ("training", ("Имя", "Кратко.", "training")),
    ("project", ("Имя", "school", "Кратко.", "training", "")),
    ("partner", ("Имя", "media", "Елец", "")),
    ("question", ("Имя", "Кратко.", "training")),
    ("material", ("Имя", "book", "book", "Кратко.", "training", "")),
    ("network event", ("Имя", "Кратко.", "training", "")),
]


@pytest.mark.parametrize(("kind", "answers"), ADDED)
def test_what_has_no_time_of_its_own_says_when_it_came(
    kind: str, answers: tuple[str, ...], root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugins.commands.new.today", lambda: DATE)
    before = {*(root / "content").rglob("*")}
    assert run_new(kind, root, "en", scripted(*answers)) == 0
    (made,) = {each for each in (root / "content").rglob("*") if each.is_file()} - before
    lines = made.read_text(encoding="utf-8").splitlines()
    title = lines.index("title: Имя")
    assert lines[title + 1] == f"added: {DATE}"


def test_what_has_a_time_does_not(root: Path) -> None:
    assert run_new("news", root, "en", scripted("Title", "2026", "Short.", "events", "")) == 0
    assert "added" not in (root / "content/news/2026/title.md").read_text()
