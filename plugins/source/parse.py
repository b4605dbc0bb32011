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
from plugins.source.text import decode
from plugins.source.typography import typeset
from plugins.source.yaml_tree import Tree, read_yaml


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
    if not problems and not _fits(file, values):
        mark = tree.marks.get(())
        expected, example = (
            ("@list", "- id: …")
            if isinstance(values, list) and values
            else ("@mapping", "title: …")
        )
        problems.append(
            diagnose(
                path,
                "C025",
                line=mark.line if mark else 1,
                column=mark.column if mark else 1,
                expected=expected,
                example=example,
            )
        )
    if problems:
        values = None
    else:
        _typeset(values, file)
    if not body.strip():
        return Parsed(values=values, faults=tuple(problems))
    rendered = reader.render(path, body, file.language, line)
    return Parsed(values, rendered.html, rendered.links, (*problems, *rendered.faults))


def _fits(file: SourceFile, values: Any) -> bool:
    if isinstance(values, dict):
        return bool(values)
    return (
        isinstance(values, list)
        and file.path == f"{file.kind.collection}.yaml"
        and all(isinstance(item, dict) for item in values)
    )


def _typeset(values: Any, file: SourceFile) -> None:
    for item in values if isinstance(values, list) else [values]:
        for each in marked(file.kind):
            if isinstance(each.mark, Prose):
                for container, key, _, language in find(item, each.path, file.language):
                    container[key] = typeset(container[key], language)
