"""The letter as plain text: short lines, every title, links with their addresses."""

import re
from dataclasses import replace

import pytest

from plugins.newsletter.plain import WIDTH, render_plain
from tests.newsletter.letters import letter, sample_files, samples

TEXTS = sorted(path for path in sample_files() if path.endswith(".txt"))


def plain(*blocks: str) -> str:
    text = render_plain(replace(letter(), blocks=blocks))
    return text.split("/newsletter/2012-q3/\n\n", 1)[1].split("\n\nСсылки\n")[0].split("\n\n-- ")[0]


@pytest.mark.parametrize("path", TEXTS)
def test_lines_are_short(path: str) -> None:
    for line in sample_files()[path].decode().split("\n"):
        words = line.strip().split(" ")
        assert len(line) <= WIDTH or len(words) <= 2, line


@pytest.mark.parametrize("path", TEXTS)
def test_every_title_and_address_is_there(path: str) -> None:
    text = " ".join(sample_files()[path].decode().split())
    language = "en" if path.startswith("en/") else "ru"
    issue = samples().get("newsletter", "2018-q4" if "trudnyj" in path else "2018-q3")
    assert issue is not None
    for key in issue.references:
        named = samples().get(*key.split("/", 1))
        assert named is not None
        title = named.title.best("ru" if language == "ru" else "en")
        assert " ".join(title.split()) in text
    marks = {int(mark) for mark in re.findall(r" \[(\d+)\]", text)}
    listed = [int(mark) for mark in re.findall(r"\[(\d+)\] (?:https:|a@)", text)]
    assert listed == sorted(marks)


def test_headings_are_underlined() -> None:
    assert plain("<h2>Часть</h2>", '<h3 id="a">Глава</h3>') == "Часть\n=====\n\nГлава\n-----"


def test_lists_stand_in_line() -> None:
    html = '<ul><li>Раз<ol start="3"><li>Внутри</li></ol></li><li><p>Два</p></li></ul>'
    assert plain(html) == "• Раз\n\n  3. Внутри\n• Два".replace("\n\n", "\n")


def test_links_are_numbered_once() -> None:
    link = '<a href="https://example.org/a?b=1&amp;c=2">раз</a>'
    text = render_plain(replace(letter(), blocks=(f"<p>{link}, {link}</p>",)))
    assert "раз [1], раз [1]" in text
    assert text.count("[1] https://example.org/a?b=1&c=2\n") == 1


def test_an_address_in_the_text_needs_no_number() -> None:
    assert plain('<p><a href="mailto:a@example.org">a@example.org</a></p>') == "a@example.org"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Раз\nдва<br>\nтри</p>", "Раз два\nтри"),
        ('<p><img alt="Снимок" src="https://example.org/a.jpg"></p>', "[Снимок]"),
        ('<p>а <img alt="" src="https://example.org/a.jpg"></p>', "а"),
        ("<hr>", "* * *"),
        ("<pre>а  б\n  в</pre>", "    а  б\n      в"),
        ("<blockquote><p>Слова</p></blockquote>", "    Слова"),
        (
            "<table><tr><th>А</th><th>Б</th></tr><tr><td>1</td><td>2</td></tr></table>",
            "А | Б\n1 | 2",
        ),
        ("<dl><dt>Слово</dt><dd>Смысл</dd></dl>", "Слово\nСмысл"),
        ("<p>1\u00a0марта &amp; <em>да</em></p>", "1\u00a0марта & да"),
        ("слова без абзаца", "слова без абзаца"),
    ],
)
def test_blocks_become_lines(html: str, text: str) -> None:
    assert plain(html) == text
