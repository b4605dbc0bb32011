"""One file becomes plain values, a rendered text and what is wrong with them."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from plugins.model.body import FileLink
from plugins.model.entry import Entry
from plugins.model.fields import Prose
from plugins.model.language import ORIGINAL, Language
from plugins.model.marks import find, marked
from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.front_matter import split
from plugins.source.markdown import MarkdownReader
from plugins.source.text import decode, line_of
from plugins.source.typography import typeset
from plugins.source.yaml_tree import PARTIAL, Loc, Mark, Tree, read_yaml


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text file of `content/`: its path below it, kind, language and the digest of its bytes."""

    path: str
    kind: type[Entry]
    language: Language = ORIGINAL
    digest: str = ""

    @property
    def is_markdown(self) -> bool:
        """Whether it is Markdown; otherwise YAML."""
        return self.path.endswith(".md")


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a file says: values by field (or a list of them), the text's HTML, links and faults."""

    values: Any = None
    html: str = ""
    links: tuple[FileLink, ...] = ()
    faults: tuple[Diagnostic, ...] = field(default=())

    @property
    def digest(self) -> str:
        """Digest of the text, empty when there is none."""
        return hashlib.blake2b(self.html.encode(), digest_size=16).hexdigest() if self.html else ""


def read_tree(path: str, text: str) -> tuple[Tree, str, int]:
    """Read the YAML of a file of either type; return it with the Markdown and its first line."""
    if not path.endswith(".md"):
        return read_yaml(path, text), "", 1
    parts = split(path, text)
    if isinstance(parts, Diagnostic):
        return Tree(faults=[parts]), "", 1
    return read_yaml(path, parts.yaml, 2, text), parts.body, parts.body_line


def parse(file: SourceFile, data: bytes, reader: MarkdownReader) -> Parsed:
    """Parse the bytes of `file`. Never raises for what an editor wrote."""
    path = f"content/{file.path}"
    text, faults = decode(path, data)
    if faults:
        return Parsed(faults=faults)
    tree, body, line = read_tree(path, text)
    problems = list(tree.faults)
    values = tree.values
    partial = not problems or values is not None
    partial = partial and all(fault.code in PARTIAL for fault in problems)
    if partial:
        misfit = _misfit(file, values)
        if misfit:
            problems.append(_expected(path, text, tree, *misfit))
            partial = False
    if partial:
        _typeset(values, file)
    else:
        values = None
    if not body.strip():
        return Parsed(values=values, faults=tuple(problems))
    rendered = reader.render(path, body, file.language, line)
    return Parsed(values, rendered.html, rendered.links, (*problems, *rendered.faults))


def _misfit(file: SourceFile, values: Any) -> tuple[Loc, str, str] | None:
    """Return the place of what is no mapping (or list of mappings), what it is to be, a pattern."""
    if isinstance(values, dict) and values:
        return None
    if file.path != f"{file.kind.collection}.yaml" or not isinstance(values, list):
        return (), "@mapping", "title: …"
    for index, item in enumerate(values):
        if not isinstance(item, dict):
            return (index,), "@mapping", "- id: …"
    return None


def _expected(
    path: str, text: str, tree: Tree, loc: Loc, expected: str, example: str
) -> Diagnostic:
    mark = tree.marks.get(loc, Mark(1, 1))
    return diagnose(
        path,
        "C025",
        line=mark.line,
        column=mark.column,
        length=mark.length,
        excerpt=line_of(text, mark.line),
        expected=expected,
        example=example,
    )


def _typeset(values: Any, file: SourceFile) -> None:
    for item in values if isinstance(values, list) else [values]:
        for each in marked(file.kind):
            if isinstance(each.mark, Prose):
                for container, key, _, language in find(item, each.path, file.language):
                    container[key] = typeset(container[key], language)
