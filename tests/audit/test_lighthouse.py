"""Reports of Lighthouse become scores, figures and findings, and those become a table."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.audit import table
from tests.audit.findings import Broken, Finding
from tests.audit.lighthouse import file_of, judge_page, read_report, skipped_audits
from tests.kinds import Sample

RECORDED = Path(__file__).with_name("recorded") / "lighthouse.json"
SAMPLE = Sample("news", "ru", "/news/")


@pytest.fixture
def report() -> dict[str, Any]:
    """Return what Lighthouse said of a page with faults, recorded and shortened."""
    read: dict[str, Any] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return read


def test_scores_and_figures(report: dict[str, Any]) -> None:
    judged = read_report(report, "/bad/")
    assert judged.scores == {
        "performance": 100,
        "accessibility": 65,
        "best-practices": 96,
        "seo": 82,
    }
    assert judged.paint == pytest.approx(
        report["audits"]["largest-contentful-paint"]["numericValue"]
    )
    assert judged.weight == report["audits"]["total-byte-weight"]["numericValue"] > 0
    assert 0 < judged.shift < 0.001


def test_failed_audits_are_named_once_with_their_elements(report: dict[str, Any]) -> None:
    found = {finding.what: finding.places for finding in read_report(report, "/bad/").findings}
    assert [what.partition(":")[0] for what in found] == [
        "accessibility",
        "accessibility, color-contrast",
        "accessibility, image-alt",
        "accessibility, list",
        "best-practices",
        "best-practices, errors-in-console",
        "seo",
        "seo, meta-description",
    ]
    (contrast,) = (places for what, places in found.items() if "color-contrast" in what)
    assert len(contrast) == 2
    assert contrast[0].startswith("/bad/ <p> (body > main > p) Fix any of the following: Element")
    (console,) = (places for what, places in found.items() if "errors-in-console" in what)
    assert console[0].endswith("http://127.0.0.1:8732/none.png")
    assert found["accessibility: 65"] == ("/bad/",)


def test_speed_is_explained_where_it_costs(report: dict[str, Any]) -> None:
    report["categories"]["performance"]["score"] = 0.97
    found = [finding.what for finding in read_report(report, "/bad/").findings]
    assert found[0] == "performance: 97"
    assert any(what.startswith("performance, unsized-images: ") for what in found)


def test_a_fault_that_weighs_nothing_is_found(report: dict[str, Any]) -> None:
    for category in report["categories"].values():
        category["score"] = 1
    for audit in report["audits"].values():
        audit["score"] = None if audit["score"] is None else 1
    assert read_report(report, "/good/").findings == ()
    report["audits"]["label"] = {"title": "Labels", "score": 0, "scoreDisplayMode": "binary"}
    assert read_report(report, "/good/").findings == (
        Finding("lighthouse", "accessibility, label: Labels", ("/good/",)),
    )
    report["audits"]["label"] |= {"score": None, "scoreDisplayMode": "error"}
    assert len(read_report(report, "/good/").findings) == 1


def test_a_page_that_could_not_be_seen(report: dict[str, Any]) -> None:
    report["runtimeError"] = {"code": "NO_FCP", "message": "The page did not paint any content."}
    with pytest.raises(Broken, match="did not paint"):
        read_report(report, "/bad/")


@pytest.mark.parametrize(
    ("page", "skipped"),
    [
        ('<meta name="robots" content="noindex">', ("is-crawlable",)),
        ('<meta name=robots content="follow, noindex">', ("is-crawlable",)),
        ('<meta name="robots" content="index">', ()),
        ("<p>noindex</p>", ()),
    ],
)
def test_pages_outside_the_index_cannot_be_crawled(page: str, skipped: tuple[str, ...]) -> None:
    assert skipped_audits(page) == skipped


def test_files_of_addresses() -> None:
    root = Path("output")
    assert file_of(root, "/") == root / "index.html"
    assert file_of(root, "/en/news/") == root / "en" / "news" / "index.html"
    assert file_of(root, "/en/404.html") == root / "en" / "404.html"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: dict[str, Any]) -> Path:
    """Put a `node` before all others that answers with the reports of `answers/`, in turn."""
    page = tmp_path / "output" / "news" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text('<meta name="robots" content="noindex">', encoding="utf-8")
    answers = tmp_path / "answers"
    answers.mkdir()
    node = tmp_path / "bin" / "node"
    node.parent.mkdir()
    node.write_text(
        f"#!{sys.executable}\n"
        "import os, pathlib, sys\n"
        f"answer = min(pathlib.Path({str(answers)!r}).iterdir())\n"
        "assert '--skip-audits=is-crawlable' in sys.argv, sys.argv\n"
        "assert os.environ['CHROME_PATH'] == '/opt/chromium'\n"
        "print(answer.read_text(encoding='utf-8'))\n"
        "answer.unlink()\n",
        encoding="utf-8",
    )
    node.chmod(0o755)
    monkeypatch.setenv("PATH", f"{node.parent}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def answer(machine: Path, report: dict[str, Any], speeds: list[float | None]) -> None:
    for number, speed in enumerate(speeds):
        report["categories"]["performance"]["score"] = speed
        text = "no report" if speed is None else json.dumps(report)
        (machine / "answers" / str(number)).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("speeds", "speed", "tries"),
    [
        ([1.0, 0.5, 0.5], 100, 1),
        ([0.9, 1.0, 0.5], 100, 2),
        ([0.9, 0.98, 0.95], 98, 3),
        ([None, 1.0, 0.5], 100, 2),
    ],
)
def test_the_best_of_some_tries_counts(
    machine: Path, report: dict[str, Any], speeds: list[float | None], speed: int, tries: int
) -> None:
    answer(machine, report, speeds)
    script = machine / "index.js"
    judged = judge_page(script, "/opt/chromium", SAMPLE, "http://x", machine / "output")
    assert (judged.scores["performance"], judged.tries) == (speed, tries)


def test_lighthouse_that_says_nothing_is_broken(machine: Path, report: dict[str, Any]) -> None:
    answer(machine, report, [None, None, None])
    with pytest.raises(Broken, match="Lighthouse said nothing"):
        judge_page(machine, "/opt/chromium", SAMPLE, "http://x", machine / "output")


def test_table(report: dict[str, Any]) -> None:
    english = Sample("not_found", "en", "/en/404.html")
    samples = (SAMPLE, english)
    head = table.head(samples)
    lines = [
        table.row(SAMPLE, read_report(report, "/news/"), samples),
        table.row(english, replace(read_report(report, "/en/404.html"), tries=3), samples),
    ]
    titles = "kind lang speed access practice SEO LCP, ms CLS TBT, ms bytes tries"
    assert head.split() == titles.split()
    assert {len(line) for line in (head, *lines)} == {len(head)}
    assert lines[0].split()[:6] == ["news", "ru", "100", "65", "96", "82"]
    assert lines[1].split()[0] == "not_found"
    assert lines[1].split()[-1] == "3"


def test_findings_list() -> None:
    places = ("/a/:1:1", "/b/:2:2", "/c/:3:3", "/d/:4:4")
    lines = list(
        table.findings_list([Finding("nu", "No end tag.", places), Finding("x", "y", ("/z/",))])
    )
    assert lines == [
        "\nnu: No end tag.",
        "    /a/:1:1",
        "    /b/:2:2",
        "    /c/:3:3",
        "    … 4 places",
        "\nx: y",
        "    /z/",
    ]
