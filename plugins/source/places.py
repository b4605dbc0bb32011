"""A value of an entry becomes its place in a file; files are only read again when one is faulty."""

from dataclasses import dataclass, field
from pathlib import Path

from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.parse import read_tree
from plugins.source.text import decode, line_of
from plugins.source.yaml_tree import Loc, Mark, Tree


@dataclass(slots=True)
class Places:
    """Finds places of values in the files below `root`."""

    root: Path
    _files: dict[str, tuple[Tree, str, str, int]] = field(default_factory=dict)

    def _read(self, path: str) -> tuple[Tree, str, str, int]:
        if path not in self._files:
            shown = f"content/{path}"
            text, _ = decode(shown, (self.root / path).read_bytes())
            tree, body, line = read_tree(shown, text)
            self._files[path] = (tree, text, body, line)
        return self._files[path]

    def value(
        self, path: str, loc: Loc, code: str, *, key: bool = False, **values: object
    ) -> Diagnostic:
        """Make a diagnostic at the value (or the key) `loc` of the file `path`."""
        tree, text, _, _ = self._read(path)
        mark = self._mark(tree, loc, key)
        excerpt = line_of(text, mark.line)
        return diagnose(
            f"content/{path}",
            code,
            line=mark.line,
            column=mark.column,
            length=mark.length,
            excerpt=excerpt,
            **values,
        )

    @staticmethod
    def _mark(tree: Tree, loc: Loc, key: bool) -> Mark:
        if key and loc in tree.keys:
            return tree.keys[loc]
        while loc:
            if loc in tree.marks:
                return tree.marks[loc]
            loc = loc[:-1]
        mark = tree.marks.get((), Mark(1, 1))
        return Mark(mark.line, mark.column)

    def text(
        self, path: str, written: str, code: str, nth: int = 0, **values: object
    ) -> Diagnostic:
        """Make a diagnostic at the `nth` link to `written` in the Markdown of the file `path`."""
        _, text, body, first_line = self._read(path)
        at = -1
        for _ in range(nth + 1):
            found = body.find(f"]({written}", at + 1)
            at = found if found >= 0 else at
        if at < 0:
            at = max(0, body.find(written) - 2)
        at += 2
        line = body.count("\n", 0, at) + first_line
        return diagnose(
            f"content/{path}",
            code,
            line=line,
            column=at - body.rfind("\n", 0, at),
            length=len(written),
            excerpt=line_of(text, line),
            **values,
        )
