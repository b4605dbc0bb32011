"""`tasks.py check` says what is wrong, in the form and language that are asked for."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import copy_project, run_task

BROKEN = "---\ntitle: Тема\ndate: 2012-13-40\nsummary: Кратко.\n---\nТекст.\n"
PATH = "content/news/2012/broken.md"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("project"))


@pytest.fixture
def broken(project: Path) -> Path:
    (project / PATH).parent.mkdir(exist_ok=True)
    (project / PATH).write_text(BROKEN)
    return project


def test_good_content(project: Path) -> None:
    (project / PATH).unlink(missing_ok=True)
    done = run_task(project, "check")
    assert done.returncode == 0
    assert done.stdout.startswith("All is well: ")
    assert not done.stderr


def test_faults_in_english_as_text(broken: Path) -> None:
    done = run_task(broken, "check", "--lang", "en")
    assert done.returncode == 1
    assert f"{PATH}:3:7: C105 “date”: “2012-13-40” is not a date" in done.stdout
    assert "  3 | date: 2012-13-40\n    |       ^^^^^^^^^^\n  help: " in done.stdout
    assert done.stdout.endswith("Faults: 1\n")


def test_faults_in_russian_for_a_review_bot(broken: Path) -> None:
    done = run_task(broken, "check", "--lang", "ru", "--format", "rdjson")
    assert done.returncode == 1
    (row,) = json.loads(done.stdout)["diagnostics"]
    assert row["location"]["path"] == PATH
    assert row["location"]["range"]["start"] == {"line": 3, "column": 7}
    assert "не дата" in row["message"]


def test_faults_as_workflow_commands(broken: Path) -> None:
    done = run_task(broken, "check", "--format", "github", LANG="ru_RU.UTF-8")
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error file={PATH},line=3,col=7,title=C105::«date»")


@pytest.mark.parametrize("arguments", [("--format", "xml"), ("--lang", "fr")])
def test_refuses_what_it_does_not_know(arguments: tuple[str, str], project: Path) -> None:
    done = run_task(project, "check", *arguments)
    assert done.returncode == 2
    assert arguments[0] in done.stderr


WARNED = "title: Школа\ncontacts: {email: school@mail.ru}\nadded: 2026-09-01\n"


@pytest.fixture
def warned(project: Path) -> Iterator[Path]:
    (project / PATH).unlink(missing_ok=True)
    file = project / "content/schools/warned.yaml"
    file.write_text(WARNED)
    yield project
    file.unlink()


def test_a_warning_does_not_fail(warned: Path) -> None:
    done = run_task(warned, "check", "--lang", "ru")
    assert done.returncode == 0
    assert "content/schools/warned.yaml:2:19: C410 предупреждение: «email»: " in done.stdout
    assert done.stdout.endswith("; предупреждений: 1\n")
    assert "Всё в порядке: файлов " in done.stdout


def test_warnings_stand_apart_for_a_review_bot(warned: Path) -> None:
    (warned / PATH).write_text(BROKEN)
    done = run_task(warned, "check", "--format", "rdjson")
    rows = json.loads(done.stdout)["diagnostics"]
    assert [(row["code"]["value"], row["severity"]) for row in rows] == [
        ("C105", "ERROR"),
        ("C410", "WARNING"),
    ]
    done = run_task(warned, "check", "--format", "github")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["::error", "::warning"]
