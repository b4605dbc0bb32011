"""Diagnostics for a terminal, for review bots and for GitHub."""

import json

import pytest

from plugins.model.language import Language
from plugins.source.diagnostics import diagnose
from plugins.source.report import render, render_text
from plugins.terminal import terminal_language

FAULT = diagnose(
    "content/news/50%, a:b.md",
    "C101",
    line=3,
    column=9,
    length=5,
    excerpt="школа и\tслово",
    name="100%\nс\rтрокой",
    nearest="@nearest|title",
)


def carets(excerpt: str, column: int, length: int) -> list[str]:
    fault = diagnose("x", "C004", column=column, length=length, excerpt=excerpt)
    return [line.partition(" | ")[2] for line in render_text([fault], "ru").split("\n")[1:3]]


def test_carets_stand_under_what_is_meant() -> None:
    assert carets("title: Школа", 8, 5) == ["title: Школа", "       ^^^^^"]


def test_a_tab_is_shown_and_takes_one_place() -> None:
    assert carets("\ttitle", 2, 5) == ["→title", " ^^^^^"]


def test_wide_and_combining_characters_take_their_places() -> None:
    assert carets("你😀и\u0306 x", 6, 1)[1] == "      ^"
    assert carets("😀😀 x", 1, 2)[1] == "^^^^"


def test_carets_end_with_the_line() -> None:
    assert carets("title:", 7, 1) == ["title:", "      ^"]
    assert carets("title", 3, 99) == ["title", "  ^^^"]


@pytest.mark.parametrize("column", [1, 50, 500, 996])
def test_of_a_long_line_the_part_around_the_fault_is_shown(column: int) -> None:
    line = "".join(f"{number:05}" for number in range(200))
    shown, below = carets(line, column, 5)
    assert len(shown) <= 102
    assert shown[below.index("^") :].startswith(line[column - 1 : column + 4])
    assert below.count("^") == 5


def test_no_faults_are_no_text() -> None:
    assert render([], "text", "ru") == render([], "github", "ru") == ""


def test_rdjson_counts_columns_in_bytes() -> None:
    (row,) = json.loads(render([FAULT], "rdjson", "ru"))["diagnostics"]
    assert row == {
        "message": "неизвестное поле «100%\nс\rтрокой». "
        "Подсказка: возможно, вы имели в виду: title",
        "location": {
            "path": "content/news/50%, a:b.md",
            "range": {"start": {"line": 3, "column": 15}, "end": {"line": 3, "column": 25}},
        },
        "severity": "ERROR",
        "code": {"value": "C101"},
    }


def test_commands_of_github_are_escaped() -> None:
    assert render([FAULT], "github", "en") == (
        "::error file=content/news/50%25%2C a%3Ab.md,line=3,col=9,title=C101::"
        "unknown field “100%25%0Aс%0Dтрокой”. did you mean: title\n"
    )


def test_words_of_editors_are_never_taken_for_phrases_or_patterns() -> None:
    for name in ("{limit} {0}", "@flag", "@nearest|title"):
        assert f"«{name}»" in render([diagnose("x", "C108", name=name)], "text", "ru")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "ru"),
        ({"LANG": ""}, "ru"),
        ({"LANG": "C.UTF-8"}, "ru"),
        ({"LC_ALL": "POSIX"}, "ru"),
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "uk_UA.UTF-8"}, "ru"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "pl_PL"}, "en"),
        ({"LC_ALL": "ru_RU", "LANG": "en_US"}, "ru"),
        ({"LC_MESSAGES": "en_US", "LANG": "ru_RU"}, "en"),
        ({"LC_ALL": "C", "LANG": "en_US"}, "en"),
    ],
)
def test_the_terminal_is_spoken_to_in_its_language(
    environment: dict[str, str], language: Language
) -> None:
    assert terminal_language(environment) == language
