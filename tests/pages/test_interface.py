"""Interface strings: each has its Russian, no Russian is left over, plurals are right."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from plugins.pages.interface import MissingTranslation, read_interfaces
from tests.site import CONTENT, ROOT, THEME, build

CATALOGUE = THEME / "locale/ru/LC_MESSAGES/messages.po"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}
RUSSIAN = read_interfaces(THEME / "locale")["ru"]
ENGLISH = read_interfaces(THEME / "locale")["en"]


def in_templates() -> Iterator[str]:
    """Yield the strings of the templates; the singular where there are two."""
    for path in sorted((THEME / "templates").rglob("*.html")):
        with path.open("rb") as file:
            for _, _, message, _ in babel_extract(file, list(KEYWORDS), [], {}):
                yield message if isinstance(message, str) else message[0]


def in_code() -> Iterator[str]:
    """Yield the literal strings that modules of pages ask for."""
    for path in (ROOT / "plugins/pages").rglob("*.py"):
        with path.open("rb") as file:
            for _, message, _, _ in extract("python", file, KEYWORDS):
                yield message if isinstance(message, str) else message[0]


def constants() -> set[str]:
    """Return every string constant in the modules of pages: some are asked for by name."""
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "plugins/pages").rglob("*.py")]
    nodes = (node for text in texts for node in ast.walk(ast.parse(text)))
    return {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def translated() -> dict[str, tuple[str, ...]]:
    with CATALOGUE.open("rb") as file:
        return {
            message.id if isinstance(message.id, str) else message.id[0]: tuple(
                [message.string] if isinstance(message.string, str) else message.string
            )
            for message in read_po(file, locale="ru")
            if message.id
        }


def test_every_string_is_translated() -> None:
    asked = {*in_templates(), *in_code()}
    assert len(asked) > 40
    assert not asked - set(translated())


def test_no_translation_is_left_over() -> None:
    assert not set(translated()) - {*in_templates(), *in_code(), *constants()}


def test_no_translation_is_empty() -> None:
    assert not [name for name, texts in translated().items() if not all(texts)]


def test_every_plural_has_its_three_forms() -> None:
    assert {len(texts) for texts in translated().values()} == {1, 3}


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "запись"),
        (2, "записи"),
        (5, "записей"),
        (21, "запись"),
        (111, "записей"),
        (0, "записей"),
    ],
)
def test_russian_plurals(number: int, words: str) -> None:
    text = RUSSIAN.ngettext("%(num)s entry", "%(num)s entries", number)
    assert text % {"num": number} == f"{number}\u00a0{words}"


@pytest.mark.parametrize(("number", "word"), [(0, "entries"), (1, "entry"), (2, "entries")])
def test_english_plurals(number: int, word: str) -> None:
    assert ENGLISH.ngettext("%(num)s entry", "%(num)s entries", number) == f"%(num)s {word}"


def test_a_missing_translation_is_named() -> None:
    with pytest.raises(MissingTranslation, match="No such words"):
        RUSSIAN.gettext("No such words")
    with pytest.raises(MissingTranslation, match="%s owl"):
        RUSSIAN.ngettext("%s owl", "%s owls", 2)
    with pytest.raises(MissingTranslation, match="No such words"):
        RUSSIAN.pgettext("button", "No such words")


def test_a_string_that_stays_as_it_is_is_no_missing_one() -> None:
    assert RUSSIAN.gettext("RSS: %(title)s") == "RSS: %(title)s"


def test_a_missing_translation_stops_the_build(tmp_path: Path) -> None:
    shutil.copytree(THEME, tmp_path / "theme")
    template = tmp_path / "theme/templates/not_found.html"
    template.write_text(template.read_text() + "{% block main %}{% endblock %}")
    text = template.read_text().split("{% block main %}")[0]
    template.write_text(text + '{% block main %}<h1>{{ _("Brand new words") }}</h1>{% endblock %}')
    with pytest.raises(MissingTranslation, match="Brand new words"):
        build(CONTENT, tmp_path / "output", tmp_path / "state", theme=tmp_path / "theme")
    assert not (tmp_path / "output").exists()
