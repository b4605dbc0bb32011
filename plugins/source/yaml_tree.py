"""YAML text becomes plain values of text, lists and mappings, each with its place."""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import CollectionEndEvent, CollectionStartEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.text import CONTROL, line_of

Loc = tuple[str | int, ...]
PLAIN = "tag:yaml.org,2002:"
DEEPEST = 20
CHAIN = re.compile(r"(?:[-?:][ \t]+){20}")
MANY_BRACKETS = 500
# After these the rest of the file can still be judged.
PARTIAL = frozenset(("C023", "C024", "C108"))


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a value or a key stands: line and column from 1, and its length."""

    line: int
    column: int
    length: int = 1


@dataclass(slots=True)
class Tree:
    """Values, the places of values and of keys by their path, and what was wrong."""

    values: Any = None
    marks: dict[Loc, Mark] = field(default_factory=dict)
    keys: dict[Loc, Mark] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)


def read_yaml(path: str, text: str, first_line: int = 1, whole: str | None = None) -> Tree:
    """Read one YAML document: every scalar stays the text that was written.

    `first_line` is the number, in the file, of the first line of `text`, and `whole` the file's
    text, for excerpts. Faults: C010, C021 to C024, C108. Never raises.
    """
    tree = Tree()
    builder = _Builder(path, whole if whole is not None else text, first_line - 1, tree)
    try:
        deep = _too_deep(text)
        if deep:
            builder.report("C022", Mark(deep[0] + first_line, deep[1] + 1))
            return tree
        node = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        builder.report(*_syntax(error, text, first_line))
        return tree
    except yaml.YAMLError:
        builder.report("C022", Mark(first_line, 1))
        return tree
    if node is not None:
        tree.values = builder.build(node, ())
    return tree


def _too_deep(text: str) -> tuple[int, int] | None:
    # The C composer recurses for every level and dies of thousands; its parser does not. Where so
    # many levels are possible on few lines, they are counted first.
    if text.count("[") + text.count("{") < MANY_BRACKETS and not CHAIN.search(text):
        return None
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            mark = event.start_mark
            return (mark.line, mark.column) if mark else (0, 0)
    return None


def _syntax(error: yaml.MarkedYAMLError, text: str, first_line: int) -> tuple[str, Mark]:
    """Return code and place of an error: what is never closed is shown where it opens."""
    context = error.context or ""
    opened = any(each in context for each in ("quoted scalar", "flow", "simple key"))
    mark = (opened and error.context_mark) or error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    here = lines[line] if line < len(lines) else ""
    indent = here[: len(here) - len(here.lstrip())]
    if "\t" in indent or here[column : column + 1] == "\t":
        return "C021", Mark(line + first_line, here.index("\t") + 1)
    if "alias" in f"{context}{error.problem}" or "anchor" in context:
        column = max(here.rfind("*", 0, column + 1), here.rfind("&", 0, column + 1), 0)
        return "C024", Mark(line + first_line, column + 1)
    return "C022", Mark(line + first_line, column + 1)


class _Builder:
    """Walks the nodes of one document."""

    def __init__(self, path: str, whole: str, offset: int, tree: Tree) -> None:
        self.path = path
        self.whole = whole
        self.offset = offset
        self.tree = tree
        self.seen: set[int] = set()

    def mark(self, node: Node) -> Mark:
        start, end = node.start_mark, node.end_mark
        length = end.column - start.column if start.line == end.line else 1
        return Mark(start.line + 1 + self.offset, start.column + 1, max(1, length))

    def report(self, code: str, mark: Mark, **values: object) -> None:
        self.tree.faults.append(
            diagnose(
                self.path,
                code,
                line=mark.line,
                column=mark.column,
                length=mark.length,
                excerpt=line_of(self.whole, mark.line),
                **values,
            )
        )

    def build(self, node: Node, loc: Loc) -> Any:
        self.tree.marks[loc] = self.mark(node)
        # An alias composes to the node it names: never walked twice, so no bomb can unfold.
        odd_tag = node.tag and not node.tag.startswith(
            (PLAIN + "str", PLAIN + "map", PLAIN + "seq")
        )
        if id(node) in self.seen or odd_tag:
            self.report("C024", self.mark(node))
            return ""
        if len(loc) > DEEPEST:
            self.report("C022", self.mark(node))
            return ""
        self.seen.add(id(node))
        if isinstance(node, ScalarNode):
            text: str = node.value
            if not text.strip() and loc:
                name = next((str(part) for part in reversed(loc) if isinstance(part, str)), "-")
                self.report("C108", self.mark(node), name=name)
            control = CONTROL.search(text)
            if control:
                self.report("C010", self.mark(node), character=f"U+{ord(control[0]):04X}")
            return text.strip()
        if isinstance(node, SequenceNode):
            return [self.build(item, (*loc, index)) for index, item in enumerate(node.value)]
        assert isinstance(node, MappingNode)
        return self.build_mapping(node, loc)

    def build_mapping(self, node: MappingNode, loc: Loc) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self.report("C022", self.mark(key))
                continue
            name = key.value
            here = (*loc, name)
            if name in values:
                first = self.tree.keys[here].line
                self.report("C023", self.mark(key), name=name, first=first)
                continue
            self.tree.keys[here] = self.mark(key)
            values[name] = self.build(value, here)
        return values
