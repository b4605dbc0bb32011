"""`tasks.py new newsletter 2012-q3`: what a quarter brought becomes the draft of an issue."""

import shutil
from pathlib import Path

import pytest

from plugins.commands.new import run_new
from plugins.commands.newsletter import run_new_issue
from plugins.model.newsletter import Newsletter
from plugins.source.load import Options, load
from plugins.source.report import render_text
from tests.site import CONTENT, DATE, snapshot


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BUILD_DATE", DATE.isoformat())
    monkeypatch.setenv("CACHE_PATH", str(tmp_path / "cache"))
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path


def drafted(root: Path, name: str) -> Newsletter:
    result = load(root / "content", Options(date=DATE, drafts=True))
    assert not result.faults, render_text(result.faults, "en")
    found = result.catalogue.get("newsletter", name)
    assert isinstance(found, Newsletter)
    return found


def test_a_quarter_becomes_a_draft_without_faults(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_new("newsletter", root, "ru", name="2009-q3") == 0
    issue = drafted(root, "2009-q3")
    assert issue.draft
    assert issue.number == 3
    assert str(issue.date) == "2009-09-30"
    assert issue.title.ru == "Бюллетень: III\u00a0квартал 2009\u00a0года"
    assert issue.news == ("2009/n06", "2009/n18")
    assert (issue.events, issue.materials) == ((), ())
    assert "content/newsletter/2009-q3.md" in capsys.readouterr().out


def test_each_line_tells_its_title(root: Path) -> None:
    run_new_issue("2009-q3", root, "ru")
    text = (root / "content/newsletter/2009-q3.md").read_text(encoding="utf-8")
    assert "\n  - 2009/n06  # Новость номер 6\n" in text


def test_events_of_the_next_quarter_are_to_come(root: Path) -> None:
    assert run_new_issue("2018-q2", root, "en") == 0
    assert drafted(root, "2018-q2").events == ("plain",)


def test_what_is_cancelled_or_a_draft_is_not_offered(root: Path) -> None:
    assert run_new_issue("2026-q4", root, "ru") == 0
    issue = drafted(root, "2026-q4")
    assert "cancelled" not in issue.events
    assert issue.news == ()  # one of tomorrow is not out yet
    assert str(issue.date) == DATE.isoformat()


def test_materials_come_with_the_quarter_of_their_description(root: Path) -> None:
    run_new_issue("2026-q4", root, "ru")
    assert drafted(root, "2026-q4").materials == ("awkward",)  # looked at on 2026-11-20


def test_a_published_draft_has_no_faults(root: Path) -> None:
    run_new_issue("2026-q4", root, "en")
    file = root / "content/newsletter/2026-q4.md"
    file.write_text(file.read_text().replace("draft: true\n", ""))
    assert not drafted(root, "2026-q4").draft


@pytest.mark.parametrize("name", ["", "2012", "2012-5", "2012-q5", "q3-2012", "3012-q1"])
def test_what_is_no_quarter_is_refused(
    name: str, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(root / "content")
    assert run_new_issue(name, root, "ru") == 2
    assert snapshot(root / "content") == before
    said = capsys.readouterr().err
    assert "2012-q3" in said


def test_a_quarter_to_come_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_new_issue("2027-q1", root, "ru") == 2
    assert "2027-q1 ещё не начался" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["2018-q3", "2018-q4"])
def test_never_overwrites(name: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(root / "content")
    assert run_new_issue(name, root, "en") == 1
    assert snapshot(root / "content") == before
    assert f"content/newsletter/{name}.md" in capsys.readouterr().err
