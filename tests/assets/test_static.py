"""Style sheets become one file; static files are named by their content."""

import re
from pathlib import Path

import pytest

from plugins.assets.static import bundle, published_names, read_static
from tests.pages.reader import read_pages
from tests.site import THEME, sample_site, snapshot


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    files = {
        "css/main.css": '/**/\n@layer a, b;\n@import "a.css" layer(a);\n@import "sub/b.css";\n',
        "css/a.css": "/* first */\n.a { color: red }\n\n\n.b { color: blue }\n",
        "css/sub/b.css": '@import "c.css" layer(b);\n',
        "css/sub/c.css": ".c { margin: 0 }\n",
        "img/icon.svg": "<svg/>",
        "font/text.woff2": "font",
        ".hidden": "x",
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


def test_a_style_sheet_holds_what_it_imports(theme: Path) -> None:
    assert bundle(theme / "css/main.css") == (
        "@layer a, b;\n"
        "@layer a {\n.a { color: red }\n.b { color: blue }\n}\n"
        "@layer b {\n.c { margin: 0 }\n}\n"
    )


def test_names_follow_the_content_but_for_fixed_ones(theme: Path) -> None:
    names = published_names(read_static(theme))
    assert set(names) == {"css/main.css", "img/icon.svg", "font/text.woff2"}
    assert names["img/icon.svg"] == "img/icon.svg"
    assert re.fullmatch(r"css/main\.[0-9a-f]{8}\.css", names["css/main.css"])
    assert re.fullmatch(r"font/text\.[0-9a-f]{8}\.woff2", names["font/text.woff2"])


def test_an_edit_of_an_imported_sheet_changes_the_name(theme: Path) -> None:
    before = published_names(read_static(theme))
    (theme / "css/sub/c.css").write_text(".c { margin: 1px }")
    after = published_names(read_static(theme))
    assert before["css/main.css"] != after["css/main.css"]
    assert before["font/text.woff2"] == after["font/text.woff2"]


def test_every_page_loads_the_one_style_sheet_of_the_theme() -> None:
    sheets = [path for path in snapshot(sample_site()) if path.endswith(".css")]
    assert len(sheets) == 1
    for page in read_pages(sample_site()).values():
        assert [link.get("href") for link in page.links("stylesheet")] == [f"/{sheets[0]}"]


def test_nothing_is_imported_at_the_visitors_and_nothing_comes_from_elsewhere() -> None:
    text = bundle(THEME / "static/css/main.css")
    assert "@import" not in text
    assert "/*" not in text
    assert text.count("{") == text.count("}")
    assert not re.findall(r"url\(\s*['\"]?(?:https?:)?//", text)


def test_every_part_of_the_theme_s_style_is_in_the_bundle() -> None:
    whole = "".join(bundle(THEME / "static/css/main.css").split())
    for path in (THEME / "static/css").rglob("*.css"):
        if path.stem != "main":
            assert "".join(bundle(path).split()) in whole, path.name
