"""What the Nu checker says becomes findings; what it cannot read is shown to it otherwise."""

import json
import re
from pathlib import Path

import pytest

from tests.audit.excuses import EXCUSES, Excuse
from tests.audit.findings import Broken
from tests.audit.nu import Message, addresses, judge, read_messages, read_texts
from tests.audit.sheets import READINGS, readable, unused_readings

RECORDED = Path(__file__).with_name("recorded") / "nu.json"
ROOTS = ("http://127.0.0.1:8000/", "file:/tmp/nu/")
NEEDED = EXCUSES[:2]  # those that the recording has a message for


@pytest.fixture
def messages() -> list[Message]:
    """Return what the checker said of a folder with faults, recorded."""
    return read_messages(json.loads(RECORDED.read_text(encoding="utf-8"))["messages"], ROOTS)


def test_faults_are_named_with_their_places(messages: list[Message]) -> None:
    found = {
        finding.what.partition(" | ")[0]: finding.places for finding in judge(messages, NEEDED)
    }
    assert found == {
        "CSS: “colr”: Property “colr” doesn't exist.": ("/sheet.css:2:14",),
        "No “p” element in scope but a “p” end tag seen.": ("/deep/:10:26",),
        "An “img” element must have an “alt” attribute, except under certain conditions. For "
        "details, consult guidance on providing text alternatives for images.": ("/deep/:11:1",),
        "HTTP resource not retrievable. The HTTP status from the remote server was: 404.": (
            "/none.html",
        ),
    }


def test_what_is_excused_is_said_without_excuses(messages: list[Message]) -> None:
    with_all = {finding.what for finding in judge(messages, NEEDED)}
    with_none = {finding.what for finding in judge(messages, ())}
    assert {what.partition(":")[0] for what in with_none - with_all} == {
        "CSS",
        "Inline script violates Content Security Policy (meta tag)",
    }


def test_an_excuse_is_for_its_place_only() -> None:
    said = "Inline script violates Content Security Policy (meta tag): blocked."
    assert EXCUSES[0].covers(said, '<script type="application/ld+json">{}')
    assert not EXCUSES[0].covers(said, "<script>go()")


def test_a_needless_excuse_is_a_finding(messages: list[Message]) -> None:
    idle = Excuse(re.compile("Never said"), "", "no standard")
    new = set(judge(messages, (*NEEDED, idle))) - set(judge(messages, NEEDED))
    assert [finding.places for finding in new] == [("tests/audit/excuses.py",)]
    assert "Never said" in new.pop().what


def test_the_same_fault_on_many_pages_is_one_finding(messages: list[Message]) -> None:
    more = [Message("Twice.", f"/{name}/:1:1", "<b>") for name in ("one", "two")]
    found = [each for each in judge([*messages, *more], NEEDED) if "Twice" in each.what]
    assert [each.places for each in found] == [("/one/:1:1", "/two/:1:1")]


@pytest.mark.parametrize("suffix", [".html", ".css", ".svg"])
def test_a_checker_that_overlooks_a_known_fault_is_broken(
    messages: list[Message], suffix: str
) -> None:
    name = f"known-bad{suffix}"
    with pytest.raises(Broken, match=name):
        judge([one for one in messages if not one.place.startswith(f"/{name}")], NEEDED)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("@container page (min-width: 48rem) {", "@media          (min-width: 48rem) {"),
        ("@container (max-width: 34rem) {", "@media     (max-width: 34rem) {"),
        ("p { width: clamp(7rem, 14cqi, 13.5rem) }", "p { width: clamp(7rem, 14vi , 13.5rem) }"),
        ("p { width: 5cqmin }", "p { width: 5vmin  }"),
        ("p:lang(ru) { container: page / size }", "p:lang(ru) { container: page / size }"),
    ],
)
def test_sheets_are_shown_so_that_they_are_read(written: str, shown: str) -> None:
    assert readable(written) == shown


def test_needless_readings_are_told() -> None:
    assert unused_readings(["p { width: 2cqi }"]) == READINGS[:1]
    assert unused_readings(["@container page (width > 1rem) {}"]) == READINGS[1:]


def test_every_file_is_checked(tmp_path: Path) -> None:
    pages = ("index.html", "404.html", "news/index.html", "news/reindex.html", "en/news/index.html")
    files = ("static/css/main.css", "static/css/more.css", "static/img/mark.svg")
    pieces = ("embed/news/fragment.html", "en/embed/news/fragment.html")
    for name in (*pages, *files, *pieces, "feed.rss", "static/js/menu.js"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("@container page (width > 1px) {}", encoding="utf-8")
    assert addresses(tmp_path) == ["/", "/404.html", "/en/news/", "/news/", "/news/reindex.html"]
    texts = read_texts(tmp_path)
    assert set(texts) == {*files, *pieces, "known-bad.css", "known-bad.svg"}
    for name, language in zip(pieces, ("ru", "en"), strict=True):
        assert texts[name].startswith(f'<!doctype html><html lang="{language}"><title>')
    assert texts["static/css/main.css"] == "@media          (width > 1px) {}"
    assert texts["static/img/mark.svg"] == "@container page (width > 1px) {}"
