"""`tasks.py check --report stale` lists what nobody has looked at for two years."""

import datetime
from pathlib import Path

import pytest

from plugins.commands.check import run_check
from plugins.commands.stale import render_stale
from plugins.model.partner import Partner
from plugins.model.question import Question
from plugins.model.school import School
from tests.entries import catalogue, entry
from tests.source.folder import write

EXPECTED = """\
Profiles not confirmed since 2024-11-22: 3
  never       content/partners/new.md  Запись new
  2019-05-01  content/schools/a.md  Запись a
  2024-11-21  content/schools/b.md  Запись b
Answers not checked since 2024-11-22: 2
  2020        content/questions/old.md  Запись old
  2024-10     content/questions/b.md  Запись b
"""


def test_never_first_then_the_oldest() -> None:
    made = catalogue(
        entry(School, "b", confirmed="2024-11-21"),
        entry(School, "c", confirmed="2024-11-22"),
        entry(School, "a", confirmed="2019-05-01"),
        entry(Partner, "new", roles=["funder"]),
        entry(Question, "b", checked="2024-10"),
        entry(Question, "fresh", checked="2024"),
        entry(Question, "old", checked="2020"),
        entry(Question, "unsaid"),
    )
    assert render_stale(made, "en") == EXPECTED


def test_in_russian_on_the_day_that_most_years_lack() -> None:
    made = catalogue(entry(School, "a", confirmed="2026-02-27"), today=datetime.date(2028, 2, 29))
    assert render_stale(made, "ru") == (
        "Профили, не подтверждённые с 2026-02-28: 1\n"
        "  2026-02-27  content/schools/a.md  Запись a\n"
        "Ответы, не проверенные с 2026-02-28: 0\n"
    )


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BUILD_DATE", "2026-11-22")
    monkeypatch.setenv("CACHE_PATH", str(tmp_path / "cache"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    school = "title: Школа\nconfirmed: 2020-01-01\ncontacts: {email: a@mail.ru}\n"
    write(tmp_path / "content", {"schools/x.yaml": school})
    return tmp_path


def test_the_report_never_fails(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check(root=root) == 1  # no site.yaml
    capsys.readouterr()
    assert run_check(report="stale", language="ru", root=root) == 0
    told = capsys.readouterr().out
    assert told.startswith("Профили, не подтверждённые с 2024-11-22: 1\n  2020-01-01  content/")
    assert run_check(report="fresh", root=root) == 2
    assert "--report: stale" in capsys.readouterr().err
