"""The two rules of `plugins/__init__.py`, and order in the house."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.pages.gallery.examples import read_components
from tests.site import ROOT, THEME

PLUGINS = ROOT / "plugins"
MODULES = sorted(PLUGINS.rglob("*.py"))
SETTINGS = [ROOT / name for name in ("pelicanconf.py", "publishconf.py", "tasks.py")]
TEMPLATES = THEME / "templates"
ROOMS = {path.name for path in PLUGINS.iterdir() if (path / "__init__.py").exists()}
ALONE = {"content_lines", "workers", "progress", "bootstrap"}
NETWORK = {"socket", "urllib.request", "http.client", "requests", "httpx", "aiohttp", "ftplib"}
# A published site makes itself known to its hub, if it has one.
ONLINE = {"plugins/commands/hub.py"}
LONGEST = 250
# Tables of words, a row for each code.
TABLES = {"plugins/source/faults.py", "plugins/source/schedule_faults.py"}

# What each room may know besides itself.
BELOW: dict[str, set[str]] = {
    "model": set(),
    "source": {"model"},
    "catalogue": {"model", "source"},
    "words": {"model"},
    "citations": {"model", "catalogue", "words"},
    "records": {"model", "catalogue"},
}
ANY_ROOM = {"preview", "commands"}


def imports(path: Path) -> Iterator[str]:
    """Yield the full names of the modules that `path` imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import"
            module = node.module or ""
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def rooms_of(path: Path) -> set[str]:
    """Return the rooms that `path` imports from."""
    parts = [name.split(".") for name in imports(path) if name.startswith("plugins.")]
    return {each[1] for each in parts}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def below(room: str) -> set[str]:
    return BELOW.get(room, {"model", "source", "catalogue", "words", "citations", "records"})


@pytest.mark.parametrize("path", [*MODULES, *SETTINGS], ids=name_of)
def test_only_plugin_modules_and_settings_import_pelican(path: Path) -> None:
    pelican = {name for name in imports(path) if name.split(".")[0] == "pelican"}
    assert path.name == "plugin.py" or path in SETTINGS or not pelican


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_one_way(path: Path) -> None:
    parts = path.relative_to(PLUGINS).parts
    found = rooms_of(path)
    if len(parts) == 1:
        assert not found
    elif parts[0] not in ANY_ROOM:
        allowed = {parts[0], *below(parts[0]), *ALONE - {"bootstrap"}}
        assert found <= allowed


def test_every_room_is_known_to_the_map() -> None:
    text = (PLUGINS / "__init__.py").read_text(encoding="utf-8")
    assert set(re.findall(r"^    (\w+)/ ", text, re.MULTILINE)) == ROOMS
    assert all(name in text for name in ALONE - {"progress"})
    within = {path.parent.name for path in (PLUGINS / "pages").glob("*/__init__.py")}
    assert within <= set(re.findall(r"`(\w+)`", text))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_say_what_they_are_and_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert text.count("\n") <= LONGEST or name_of(path) in TABLES


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_nothing_reaches_for_the_network(path: Path) -> None:
    assert bool(NETWORK & set(imports(path))) == (name_of(path) in ONLINE)


def test_page_templates_are_those_of_the_contexts() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (PLUGINS / "pages").rglob("*.py"))
    named = set(re.findall(r'template: ClassVar\[str\] = "([^"]+)"', source))
    theirs = {path.name for path in TEMPLATES.glob("*.html")}
    assert named
    # Entries without a context of their own take `<kind>.html`, lists without one `list.html`.
    assert theirs == named | {"news.html", "list.html"}


def test_every_included_template_is_ours() -> None:
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r'{%-?\s*(?:extends|from|include|import)\s+"([^"]+)"', text):
            assert (TEMPLATES / name).is_file(), f"{path}: {name}"


def test_every_macro_and_every_import_of_one_has_a_use() -> None:
    macros: set[str] = set()
    used: set[str] = set()
    for path in TEMPLATES.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        body = re.sub(r"{% (?:from|macro) .*", "", text)
        for names in re.findall(r'{% from "[^"]+" import ([\w, ]+) %}', text):
            for name in names.split(", "):
                assert re.search(rf"\b{name}\b", body), f"{path}: {name} is not used"
                used.add(name)
        own = set(re.findall(r"{% macro (\w+)\(", text))
        macros |= own
        shown = " ".join(re.findall(r"{{.*?}}|{% call .*?%}", body))
        used |= {name for name in own if re.search(rf"\b{name}\b", shown)}
    # What the gallery shows waits for its page: tests/pages/test_design.py asks for the examples.
    for component in read_components(TEMPLATES):
        used |= component.macros.keys()
    assert macros
    assert not macros - used
