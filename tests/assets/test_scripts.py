"""Scripts are sent without comments; those that stand in the page are named by its policy."""

import base64
import hashlib
import re
import shutil
from pathlib import Path

import pytest

from plugins.assets.scripts import squeeze
from plugins.assets.static import INLINE, published_names, read_inline, read_static
from plugins.model.script import InlineScript
from tests.pages.reader import PublishedPage, read_pages
from tests.site import CONTENT, THEME, build, sample_site, snapshot

INLINE_LIMIT = 500  # bytes, in every page


def policy(page: PublishedPage) -> dict[str, list[str]]:
    """Return the directives of the policy of `page` with their sources."""
    (meta,) = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    parts = [each.split() for each in (meta.get("content") or "").split(";")]
    return {name: sources for name, *sources in parts}


def executed(text: str) -> list[str]:
    """Return the texts of the scripts of a page that stand in it and run."""
    return re.findall(r"<script>(.*?)</script>", text, re.DOTALL)


def test_comments_and_indentation_go_and_statements_stay() -> None:
    text = "// Why.\nconst a = 'http://x';\n\n  // Then.\n  b(a); // not alone\n"
    assert squeeze(text) == "const a = 'http://x';\nb(a); // not alone"


def test_no_literal_of_ours_goes_over_lines() -> None:
    for path in (THEME / "static").rglob("*.js"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert line.count("`") % 2 == 0, f"{path.name}: {line}"
        assert "/*" not in path.read_text(encoding="utf-8")


def test_the_source_of_a_script_is_its_digest() -> None:
    digest = base64.b64encode(hashlib.sha256("é()".encode()).digest()).decode()
    assert InlineScript("é()").source == f"'sha256-{digest}'"


@pytest.mark.parametrize("name", INLINE)
def test_scripts_in_pages_are_short_and_end_where_their_element_ends(name: str) -> None:
    text = read_inline(THEME / "static")[name].text
    assert 0 < len(text.encode()) < INLINE_LIMIT
    assert "</script" not in text.lower()
    assert "<!--" not in text


def test_scripts_in_pages_are_not_files() -> None:
    assert not set(INLINE) & set(published_names(read_static(THEME / "static")))


def test_pages_run_what_their_policy_names_and_nothing_else() -> None:
    for page in read_pages(sample_site()).values():
        rules = policy(page)
        assert rules["default-src"] == ["'self'"], page.path
        allowed = [InlineScript(text).source for text in executed(page.text)]
        if page.path in ("search/index.html", "en/search/index.html"):
            allowed = ["'wasm-unsafe-eval'", *allowed]  # what reads the index
        assert rules.get("script-src", ["'self'"]) == ["'self'", *allowed], page.path


def test_pages_with_settings_hold_the_script_that_applies_them() -> None:
    pages = [
        page
        for page in read_pages(sample_site()).values()
        if page.all("a", **{"class": "skip-link"})
    ]
    text = read_inline(THEME / "static")["js/early.js"].text
    assert len(pages) > 20
    assert {tuple(executed(page.text)) for page in pages} == {(text,)}


def test_the_script_stands_before_the_style_sheet_and_after_the_policy() -> None:
    pages = [page for page in read_pages(sample_site()).values() if executed(page.text)]
    assert pages
    for page in pages:
        places = [
            page.text.index(each)
            for each in ("Content-Security-Policy", "<script>", 'rel="stylesheet"')
        ]
        assert places == sorted(places), page.path


def test_no_script_in_a_file_holds_up_the_page() -> None:
    for page in read_pages(sample_site()).values():
        found = [each for each in page.all("script") if each.get("src")]
        assert all(each.get("type") == "module" for each in found), page.path


def test_a_change_of_the_script_changes_every_page(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    shutil.copytree(THEME, theme)
    places = CONTENT, tmp_path / "output", tmp_path / "state"
    build(*places, theme=theme)
    before = snapshot(tmp_path / "output")
    script = theme / "static" / INLINE[0]
    script.write_text(script.read_text(encoding="utf-8") + "\nlater();\n", encoding="utf-8")
    build(*places, theme=theme)
    after = snapshot(tmp_path / "output")
    # Calendars hold that word too, where an editor wrote it; examples are pages without a frame.
    pages = [
        path for path, data in before.items() if path.endswith(".html") and b"<script>" in data
    ]
    assert len(pages) > 20
    for path in pages:
        assert b"later();</script>" in after[path], path
        assert InlineScript(executed(after[path].decode())[0]).source.encode() in after[path]
