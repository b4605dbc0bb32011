"""An edit becomes a new version of the site, or faults above the old one."""

from pathlib import Path

import pytest

from plugins.output.plugin import BuildStopped, Built
from plugins.output.publish import Report
from plugins.preview import live
from plugins.preview.live import index, rebuild
from plugins.preview.state import PreviewState
from plugins.source.report import render_text
from tests.project import copy_project
from tests.site import snapshot


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("OUTPUT_PATH", "CACHE_PATH", "WITH_DRAFTS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BUILD_DATE", "2026-11-22")
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("MESSAGES_LANGUAGE", "en")
    return copy_project(tmp_path)


def test_an_edit_a_fault_and_its_mend(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = PreviewState()
    rebuild(project, state)
    assert (state.version, state.faults, state.reason) == (1, (), "")
    built = snapshot(project / "output")

    file = project / "content/news/2018/plain.md"
    good = file.read_text()
    file.write_text(good.replace("date: 2018-07-12", "date: soon"))
    rebuild(project, state)
    assert (state.version, [fault.code for fault in state.faults]) == (2, ["C105"])
    assert snapshot(project / "output") == built
    assert render_text(state.faults, "en") in capsys.readouterr().err

    file.write_text(good.replace("Простая", "Исправленная"))
    rebuild(project, state)
    assert (state.version, state.faults) == (3, ())
    page = project / "output/news/2018/plain/index.html"
    assert "Исправленная" in page.read_text()

    school = project / "content/schools/plain.yaml"
    school.write_text(school.read_text() + "contacts: {email: school@mail.ru}\n")
    rebuild(project, state)
    assert (state.version, [fault.code for fault in state.faults]) == (4, ["C410"])
    assert render_text(state.faults, "en") in capsys.readouterr().err
    assert "Исправленная" in page.read_text()

    template = project / "theme/templates/news.html"
    template.write_text(template.read_text() + "{% if %}")
    rebuild(project, state)
    assert "news.html" in state.reason
    assert "Исправленная" in page.read_text()


def test_an_index_is_made_for_who_searches_and_not_at_every_save(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state, folder = PreviewState(), project / "output" / "search-index"
    rebuild(project, state)
    first = snapshot(folder)
    assert not state.index_is_old

    file = project / "content/news/2018/plain.md"
    file.write_text(file.read_text() + "Небывальщина.\n")
    rebuild(project, state)
    assert (snapshot(folder), state.index_is_old) == (first, True)

    state.index_is_wanted = True
    index(project, state)
    new = snapshot(folder)
    assert new != first
    assert (state.version, state.index_is_old, state.index_is_wanted) == (2, False, False)
    assert "Search: " in capsys.readouterr().out

    # What is broken meanwhile keeps the old one, and nobody waiting.
    file.write_text("---\ndate: soon\n---\n")
    state.set_index(old=True)
    state.index_is_wanted = True
    index(project, state)
    assert (state.version, state.index_is_wanted, snapshot(folder)) == (2, False, new)


def test_who_searches_while_the_site_is_built_waits_for_its_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def build(*_: object, **__: object) -> Built:
        seen.append(state.index_is_old)
        if len(seen) == 2:
            raise BuildStopped("broken")
        return Built(Report(0, 0, 0, 0))

    monkeypatch.setattr(live, "build_site", build)
    state = PreviewState()
    for reason in ("", "broken"):
        rebuild(tmp_path, state)
        assert (state.reason, state.index_is_old) == (reason, False)
    assert seen == [True, True]
