"""Style sheets become one file; static files are named by their content."""

import re
from pathlib import Path

import pytest

from plugins.assets.sheets import bundle
from plugins.assets.static import ENTRIES, published_names, read_static
from tests.pages.reader import read_pages
from tests.site import THEME, sample_site, snapshot

# Sheets that dress a whole page; that of the gallery comes on top of one, feeds are no pages.
WHOLE = tuple(name for name in ENTRIES if name not in ("design", "embed", "feed"))


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    files = {
        "css/main.css": '/**/\n@layer a, b;\n@import "a.css" layer(a);\n@import "sub/b.css";\n',
        "css/a.css": "/* first */\n.a { color: red }\n\n\n.b { color: blue }\n",
        "css/sub/b.css": '@import "c.css" layer(b);\n',
        "css/sub/c.css": ".c { margin: 0 }\n",
        "img/icon.svg": "<svg/>",
        "img/drawing.svg": "<svg/>",
        "img/share-ru.png": "png",
        "font/text.woff2": "font",
        "js/early.js": "// Why.\ntry {\n  f();\n} catch {}\n",
        "js/panel.js": "// Why.\nif (a)\n  b();  // when\n",
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
    fixed = {"img/icon.svg", "img/share-ru.png"}
    named = {"css/main.css", "font/text.woff2", "img/drawing.svg", "js/panel.js"}
    assert set(names) == fixed | named
    for path in fixed:
        assert names[path] == path
    for path in named:
        stem, suffix = path.split(".")
        assert re.fullmatch(rf"{stem}\.[0-9a-f]{{8}}\.{suffix}", names[path])


def test_an_edit_of_an_imported_sheet_changes_the_name(theme: Path) -> None:
    before = published_names(read_static(theme))
    (theme / "css/sub/c.css").write_text(".c { margin: 1px }")
    after = published_names(read_static(theme))
    assert before["css/main.css"] != after["css/main.css"]
    assert before["font/text.woff2"] == after["font/text.woff2"]


def test_a_style_sheet_names_files_as_they_are_published(theme: Path) -> None:
    (theme / "css/sub/c.css").write_text(
        '@font-face { src: url("../../font/text.woff2") format("woff2") }\n'
        ".c { mask: url('../../img/drawing.svg#roof') }\n.d { clip-path: url(#roof) }\n"
    )
    files = read_static(theme)
    names = published_names(files)
    (sheet,) = (file.data.decode() for file in files if file.source == "css/main.css")
    assert re.findall(r"url\(.*?\)", sheet) == [
        f'url("/static/{names["font/text.woff2"]}")',
        f'url("/static/{names["img/drawing.svg"]}#roof")',
        "url(#roof)",
    ]
    before = names["css/main.css"]
    (theme / "font/text.woff2").write_text("another font")
    assert published_names(read_static(theme))["css/main.css"] != before


def test_a_style_sheet_that_names_a_missing_file_is_told(theme: Path) -> None:
    (theme / "css/a.css").write_text(".a { background: url(../img/gone.png) }")
    with pytest.raises(FileNotFoundError, match=r"a\.css: url\(\.\./img/gone\.png\)"):
        read_static(theme)


def test_what_style_sheets_of_the_site_name_is_published() -> None:
    files = snapshot(sample_site())
    sheets = [data.decode() for path, data in files.items() if path.endswith(".css")]
    named = {name for text in sheets for name in re.findall(r'url\("(/[^"#]+)', text)}
    assert {name.removeprefix("/") for name in named} <= set(files)


def test_every_page_loads_one_style_sheet() -> None:
    names = {
        file.address: Path(file.source).stem
        for file in read_static(THEME / "static")
        if file.source.endswith(".css")
    }
    seen = set()
    for path, page in read_pages(sample_site()).items():
        loaded = [names[link.get("href") or ""] for link in page.links("stylesheet")]
        # The gallery of components has one more, of its own.
        assert [name for name in loaded if name == "design"] == ["design"] * ("design/" in path)
        (own,) = [name for name in loaded if name != "design"]
        seen.add(own)
    assert seen == set(WHOLE)


@pytest.mark.parametrize("name", WHOLE)
def test_every_sheet_of_pages_has_all_that_all_pages_need(name: str) -> None:
    """Each has the main one, so all its layers in the same order."""
    main, whole = (bundle(THEME / f"static/css/{each}.css") for each in ("main", name))
    assert whole.startswith(main)
    assert whole.startswith("@layer reset, tokens, base, compositions, components, utilities;")
    layers = set(re.findall(r"^@layer (\w+) {", whole, re.MULTILINE))
    assert layers == {"reset", "tokens", "base", "compositions", "components", "utilities"}


@pytest.mark.parametrize("name", ENTRIES)
def test_nothing_is_imported_at_the_visitors_and_nothing_comes_from_elsewhere(name: str) -> None:
    text = bundle(THEME / f"static/css/{name}.css")
    assert "@import" not in text
    assert "/*" not in text
    assert text.count("{") == text.count("}")
    assert not re.findall(r"url\(\s*['\"]?(?:https?:)?//", text)


def test_every_part_of_the_theme_s_style_is_in_a_sheet_of_pages() -> None:
    sheets = ["".join(bundle(THEME / f"static/css/{name}.css").split()) for name in WHOLE]
    for path in (THEME / "static/css").rglob("*.css"):
        if path.parent.name == "components" or path.stem not in ENTRIES:
            part = "".join(bundle(path).split())
            assert any(part in sheet for sheet in sheets), path.name


def test_no_sheet_of_pages_has_a_part_twice() -> None:
    for name in WHOLE:
        parts = bundle(THEME / f"static/css/{name}.css").split("\n@layer components {\n")[1:]
        assert parts
        assert len(parts) == len(set(parts)), name
