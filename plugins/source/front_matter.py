"""A Markdown file becomes its front matter and its text."""

from dataclasses import dataclass

from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.text import line_of


@dataclass(frozen=True, slots=True)
class Split:
    """YAML between the lines `---`, the Markdown after them and the line it starts in."""

    yaml: str
    body: str
    body_line: int


def split(path: str, text: str) -> Split | Diagnostic:
    """Split `text`; faults C007 (not closed) and C008 (no front matter)."""
    if not text.startswith("---") or text.partition("\n")[0].rstrip() != "---":
        return diagnose(path, "C008", excerpt=line_of(text, 1))
    lines = text.split("\n")
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            body = "\n".join(lines[number + 1 :])
            return Split("\n".join(lines[1:number]) + "\n", body, number + 2)
    return diagnose(path, "C007", excerpt=line_of(text, 1), length=3)
