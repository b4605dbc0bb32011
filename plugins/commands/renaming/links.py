"""References and links of a file become the edits that let them follow what was renamed."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from plugins.commands.renaming.edits import Edit, Source
from plugins.model.catalogue import beside
from plugins.model.entry import Entry
from plugins.model.fields import FileBeside, ImageBeside, LinksToFile, Refers
from plugins.model.marks import Loc, find, marked
from plugins.source.assemble import Read
from plugins.source.written import LINK, meant

CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,}).*?(?:^ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)",
    re.MULTILINE | re.DOTALL,
)
AWKWARD = re.compile(r"[\s()<>\"']")


@dataclass(frozen=True, slots=True)
class Renaming:
    """An entry of `kind` gets another id; `moves` are its files, from path to path."""

    kind: type[Entry]
    old: str
    new: str
    moves: Mapping[str, str] = field(default_factory=dict)

    def follow(self, target: str, origin: str) -> str:
        """Return what the link `target` of the file `origin` has to say afterwards."""
        path, sign, part = target.partition("#")
        here = self.moves.get(origin, origin)
        wanted = beside(origin, path)
        there = self.moves.get(wanted, wanted)
        stays = posixpath.dirname(here) == posixpath.dirname(origin)
        if not path or (there == wanted and stays):
            return target
        return f"{posixpath.relpath(there, posixpath.dirname(here) or '.')}{sign}{part}"


def find_edits(renaming: Renaming, source: Source, read: Read) -> Iterator[Edit]:
    """Yield the edits of fields and of links in the text; `read` is the file as it was parsed."""
    yield from _field_edits(renaming, source, read)
    yield from _text_edits(renaming, source, read)


def needs_edits(renaming: Renaming, read: Read) -> bool:
    """Tell whether the file names what is renamed, without reading it again."""
    return any(True for _ in _fields(renaming, read)) or any(
        renaming.follow(link.target, read.file.path) != link.target for link in read.parsed.links
    )


def _fields(renaming: Renaming, read: Read) -> Iterator[tuple[Loc, str, str]]:
    """Yield place, old and new value of each field that changes."""
    values = read.parsed.values
    items = enumerate(values) if isinstance(values, list) else [(None, values)]
    for index, item in items:
        for each in marked(read.file.kind):
            for container, key, loc, _ in find(item, each.path):
                old = container[key]
                new = _follow_field(renaming, each.mark, old, read.file.path)
                if new != old:
                    yield (loc if index is None else (index, *loc)), old, new


def _follow_field(renaming: Renaming, mark: Any, value: str, path: str) -> str:
    match mark:
        case Refers(collection):
            is_meant = collection == renaming.kind.collection and value == renaming.old
            return renaming.new if is_meant else value
        case LinksToFile() | ImageBeside() | FileBeside():
            return renaming.follow(value, path)
        case _:
            return value


def _field_edits(renaming: Renaming, source: Source, read: Read) -> Iterator[Edit]:
    for loc, old, new in _fields(renaming, read):
        yield source.value(source.parts[0].marks[loc], old, new)


def _text_edits(renaming: Renaming, source: Source, read: Read) -> Iterator[Edit]:
    _, body, first = source.parts
    targets = {link.target for link in read.parsed.links}
    code = [match.span() for match in CODE.finditer(body)]
    for match in LINK.finditer(body):
        start, end = match.span(1)
        target = match[1] if match[1] in targets else meant(match[1])
        new = renaming.follow(target, source.path)
        if target not in targets or new == target or any(a <= start < b for a, b in code):
            continue
        line = body.count("\n", 0, start)
        place = source.offset(line + first, start - body.rfind("\n", 0, start))
        is_encoded = match[1] != target or AWKWARD.search(new)
        yield Edit(place, place + end - start, quote(new, safe="/#") if is_encoded else new)
