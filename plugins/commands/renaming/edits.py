"""Places of a text become edits of it; what is not edited keeps every byte, line ends too."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from plugins.source.parse import read_tree
from plugins.source.yaml_tree import Mark, Tree

BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """What stands from `start` to before `end` becomes `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Source:
    """A text file: its path below `content/`, and its text with the line ends that it has."""

    path: str
    raw: str

    @cached_property
    def plain(self) -> str:
        """The text with Unix line ends, as the reader of content sees it."""
        return BREAK.sub("\n", self.raw)

    @cached_property
    def newline(self) -> str:
        """What its first line ends with."""
        found = BREAK.search(self.raw)
        return found[0] if found else "\n"

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each of its lines starts."""
        return (0, *(match.end() for match in BREAK.finditer(self.raw)))

    @cached_property
    def parts(self) -> tuple[Tree, str, int]:
        """Its YAML, its Markdown and the number of the first line of that."""
        return read_tree(f"content/{self.path}", self.plain)

    def offset(self, line: int, column: int = 1) -> int:
        """Return where in the text a place is; lines and columns count from 1."""
        return self.starts[line - 1] + column - 1 if line <= len(self.starts) else len(self.raw)

    def end_of(self, line: int) -> int:
        """Return where a line ends, before its line end."""
        found = BREAK.search(self.raw, self.offset(line))
        return found.start() if found else len(self.raw)

    def value(self, mark: Mark, old: str, new: str) -> Edit:
        """Return the edit of the scalar at `mark`, its quotes kept, from `old` to `new`."""
        start = self.offset(mark.line, mark.column)
        written = self.raw[start : start + mark.length]
        inside = written.find(old)
        if inside < 0:  # it was written with escapes
            return Edit(start, start + mark.length, f'"{new}"')
        return Edit(start + inside, start + inside + len(old), new)


def apply(raw: str, edits: Iterable[Edit]) -> str:
    """Return `raw` with `edits`, which do not overlap."""
    for edit in sorted(set(edits), reverse=True):
        raw = raw[: edit.start] + edit.text + raw[edit.end :]
    return raw
