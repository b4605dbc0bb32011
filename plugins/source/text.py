"""Bytes of a file become text, or the fault that keeps them from it."""

import re
from itertools import islice

from plugins.source.diagnostics import Diagnostic, diagnose

LIMIT = 512 * 1024
CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)


def decode(path: str, data: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the text of `data` with Unix line ends; empty text and faults if it is unfit."""
    if len(data) > LIMIT:
        size, limit = len(data) // 1024, LIMIT // 1024
        return "", (diagnose(path, "C005", size=size, limit=limit),)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", (diagnose(path, "C002"),)
    if data.startswith(b"\xef\xbb\xbf"):
        return "", (diagnose(path, "C003"),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        here = CONTROL.sub("\ufffd", line_of(data.decode("utf-8", "replace"), line))
        guess = _guess(data)
        return "", (diagnose(path, "C001", line=line, column=column, excerpt=here, guess=guess),)
    if not text.strip():
        return "", (diagnose(path, "C004"),)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    faults = tuple(_control(path, text, match) for match in islice(CONTROL.finditer(text), 10))
    return (text if not faults else ""), faults


def _control(path: str, text: str, match: re.Match[str]) -> Diagnostic:
    line = text.count("\n", 0, match.start()) + 1
    return diagnose(
        path,
        "C010",
        line=line,
        column=match.start() - text.rfind("\n", 0, match.start()),
        excerpt=CONTROL.sub("\ufffd", line_of(text, line)),
        character=f"U+{ord(match[0]):04X}",
    )


def _guess(data: bytes) -> str:
    read = data.decode("utf-8", "replace")
    bad = read.count("\ufffd")
    if sum(each > "\x7f" for each in read) > 2 * bad:
        return "@damaged"
    try:
        text = data.decode("cp1251")
    except UnicodeDecodeError:
        return "@another"
    # Cyrillic in KOI8-R read as cp1251 comes out with its cases swapped.
    return (
        "Windows-1251" if sum(map(str.islower, text)) >= sum(map(str.isupper, text)) else "KOI8-R"
    )


def line_of(text: str, line: int) -> str:
    """Return line number `line` (from 1) of `text`, empty where there is none."""
    lines = text.split("\n", line)
    return lines[line - 1] if 0 < line <= len(lines) else ""
