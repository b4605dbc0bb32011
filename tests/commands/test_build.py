"""`tasks.py build` builds what changed, and is quick to see that nothing did."""

from pathlib import Path

import pytest

from tests.project import copy_project, run_task
from tests.site import snapshot

BROKEN = "---\ntitle: Без даты\nsummary: Кратко.\n---\nТекст.\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = copy_project(tmp_path_factory.mktemp("project"))
    done = run_task(root, "build")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Built in ")
    return root


def test_a_second_build_imports_no_pelican(project: Path) -> None:
    done = run_task(project, "build", options=("-X", "importtime"))
    assert done.stdout.startswith("Nothing has changed")
    assert "plugins.commands.build" in done.stderr
    for name in ("pelican", "jinja2", "markdown", "babel", "PIL"):
        assert f" {name}\n" not in done.stderr


def test_faults_stop_the_build_and_the_old_site_stands(project: Path) -> None:
    before = snapshot(project / "output")
    broken = project / "content/news/2012/broken.md"
    broken.parent.mkdir()
    broken.write_text(BROKEN)
    done = run_task(project, "build")
    broken.unlink()
    assert done.returncode == 1
    assert "content/news/2012/broken.md:1:1: C102" in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(project / "output") == before


def test_a_fault_of_the_theme_names_its_place(project: Path) -> None:
    before = snapshot(project / "output")
    template = project / "theme/templates/persona.html"
    text = template.read_text()
    template.write_text(text + "{{ page.no_such_thing }}\n{% block main %}")
    done = run_task(project, "build")
    template.write_text(text)
    assert done.returncode == 1
    assert "persona.html" in done.stderr
    assert "Traceback" not in done.stderr
    assert snapshot(project / "output") == before


def test_other_settings_are_a_reason_to_build(project: Path) -> None:
    address = b"https://elsewhere.example/"
    done = run_task(project, "build", SITE_URL="https://elsewhere.example")
    assert done.stdout.startswith("Built in ")
    assert address in (project / "output/sitemap.xml").read_bytes()
    done = run_task(project, "build", "--drafts")
    assert (project / "output/news/2026/draft/index.html").exists()
    done = run_task(project, "build")
    assert done.stdout.startswith("Built in ")
    assert not (project / "output/news/2026/draft").exists()
    assert address not in (project / "output/sitemap.xml").read_bytes()


def test_a_preview_in_between_is_a_reason_to_build(project: Path) -> None:
    run_task(project, "build")
    script = (
        "from pathlib import Path; from plugins.preview.live import rebuild;"
        "from plugins.preview.state import PreviewState; rebuild(Path.cwd(), PreviewState())"
    )
    import os
    import subprocess
    import sys

    environment = {"PATH": os.environ["PATH"], "WITH_DRAFTS": "1", "BUILD_DATE": "2026-11-22"}
    subprocess.run([sys.executable, "-c", script], cwd=project, env=environment, check=True)
    assert (project / "output/news/2026/draft/index.html").exists()
    run_task(project, "build")
    assert not (project / "output/news/2026/draft").exists()


def test_a_folder_of_somebody_else_is_not_replaced(project: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear")
    done = run_task(project, "build", OUTPUT_PATH=str(tmp_path))
    assert done.returncode == 1
    assert "no build has put there" in done.stderr
    assert snapshot(tmp_path) == {"letter.txt": b"Dear"}


@pytest.mark.parametrize("date", ["nonsense", "2026-02-30", "22.11.2026", "20261122"])
def test_what_is_no_day_is_refused_in_a_line(project: Path, date: str) -> None:
    done = run_task(project, "build", "--date", date)
    assert done.returncode == 2
    assert done.stderr == "--date: a day is written 2026-11-22\n"
