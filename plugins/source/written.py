"""A link, an image or a heading of a text becomes the place in its Markdown where it is written."""

import html
import re
from urllib.parse import unquote

from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.text import line_of

LINK = re.compile(
    r"""(?:\]\(\s*<?|^\ {0,3}\[[^\]\n]+\]:\s*<?|\b(?:href|src)\s*=\s*["']?)([^\s)>"']+)""",
    re.IGNORECASE | re.MULTILINE,
)
BARE_IMAGE = re.compile(r"!\[\s*\]\(\s*<?([^\s)>]+)")
FIRST_HEADING = re.compile(r"^(#(?!#)[^\n]*|[^\n]+(?=\n=+[ \t]*$))", re.MULTILINE)
FIRST_LINE = re.compile(r"(\S[^\n]*)")
ESCAPE = re.compile(r"\\([^\w\s])")


def point(
    path: str,
    text: str,
    first_line: int,
    code: str,
    pattern: re.Pattern[str],
    nth: int = 0,
    target: str | None = None,
    **values: object,
) -> Diagnostic:
    """Make a diagnostic at the `nth` match of `pattern` in `text`, or of those that mean `target`.

    `first_line` is the number, in the file `path`, of the first line of `text`.
    """
    spans = [
        match.span(1)
        for match in pattern.finditer(text)
        if target is None or target in (match[1], meant(match[1]))
    ]
    if not spans and target and target in text:
        spans = [(text.index(target), text.index(target) + len(target))]
    start, end = spans[min(nth, len(spans) - 1)] if spans else (0, 1)
    line = text.count("\n", 0, start)
    return diagnose(
        path,
        code,
        line=line + first_line,
        column=start - text.rfind("\n", 0, start),
        length=end - start,
        excerpt=line_of(text, line + 1),
        **values,
    )


def meant(written: str) -> str:
    """Return the path that a link, as written in Markdown, means."""
    return unquote(html.unescape(ESCAPE.sub(r"\1", written)))
