"""Bytes of a file become text, or the fault that keeps them from it."""

import re

from plugins.source.diagnostics import Diagnostic, diagnose

LIMIT = 512 * 1024
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\u2028\u2029]")


def decode(path: str, data: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the text of `data` with line ends `\\n`; empty text and faults if it is unfit."""
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
        return "", (diagnose(path, "C001", line=line, column=column, guess=_guess(data)),)
    if not text.strip():
        return "", (diagnose(path, "C004"),)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    faults = tuple(
        diagnose(
            path,
            "C010",
            line=text.count("\n", 0, match.start()) + 1,
            column=match.start() - text.rfind("\n", 0, match.start()),
            character=f"U+{ord(match[0]):04X}",
        )
        for match in CONTROL.finditer(text)
    )
    return (text if not faults else ""), faults[:10]


def _guess(data: bytes) -> str:
    try:
        text = data.decode("cp1251")
    except UnicodeDecodeError:
        return "?"
    # Cyrillic in KOI8-R read as cp1251 comes out with its cases swapped.
    return (
        "Windows-1251" if sum(map(str.islower, text)) >= sum(map(str.isupper, text)) else "KOI8-R"
    )


def line_of(text: str, line: int) -> str:
    """Return line number `line` (from 1) of `text`, cut to a length that a terminal shows."""
    lines = text.split("\n")
    return lines[line - 1][:200] if 0 < line <= len(lines) else ""
