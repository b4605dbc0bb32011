"""A value of an entry becomes its place in a file; files are only read again when one is faulty."""

from dataclasses import dataclass, field
from pathlib import Path

from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.parse import read_tree
from plugins.source.text import decode, line_of
from plugins.source.written import LINK, point
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
        if path.endswith(".md") and not loc:
            mark = Mark(1, 1, 3)  # the line that opens the front matter
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

    def text(self, path: str, target: str, code: str, nth: int = 0, **values: object) -> Diagnostic:
        """Make a diagnostic at the `nth` link to `target` in the Markdown of the file `path`."""
        _, _, body, line = self._read(path)
        return point(f"content/{path}", body, line, code, LINK, nth, target, **values)
