"""A renamed entry keeps what others know it by: its address in `aliases`, its name in `uid`.

A former address that is its own again is taken out.
"""

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from plugins.commands.renaming.edits import Edit, Source
from plugins.source.diagnostics import Diagnostic
from plugins.source.front_matter import split

NAME = "aliases"
UID = "uid"


def find_former(source: Source, add: str, drop: str, uid: str = "") -> list[Edit]:
    """Return the edits that put `add` into `aliases`, take `drop` out, and set `uid`.

    Each may be empty; a `uid` that stands there already stays.
    """
    text, first = source.plain, 1
    if source.path.endswith(".md"):
        parts = split(source.path, text)
        assert not isinstance(parts, Diagnostic), "a file that was read has front matter"
        text, first = parts.yaml, 2
    root = yaml.compose(text, Loader=yaml.CBaseLoader)
    assert isinstance(root, MappingNode), "an entry is a mapping"
    return _Field(source, root, first).edits(add, drop, uid)


class _Field:
    """The field in a YAML document whose first line is number `first` of the file."""

    def __init__(self, source: Source, root: MappingNode, first: int) -> None:
        self.source = source
        self.root = root
        self.first = first

    def edits(self, add: str, drop: str, uid: str) -> list[Edit]:
        edits: list[Edit] = []
        fields = {key.value: (key, value) for key, value in self.root.value}
        fresh = [f"{UID}: {uid}"] if uid and UID not in fields else []
        key, value = fields.get(NAME, (None, None))
        if isinstance(value, SequenceNode):
            edits += self._change(key, value, add, drop)
        elif add:
            fresh.insert(0, f"{NAME}: [{add}]")
        return [*edits, *([self._new(fresh)] if fresh else [])]

    def _change(self, key: ScalarNode, field: SequenceNode, add: str, drop: str) -> list[Edit]:
        items = [item.value for item in field.value]
        add = "" if add in items else add
        if drop not in items:
            return [self._add(field, add)] if add else []
        place = items.index(drop)
        if add:
            return [Edit(self._start(field.value[place]), self._end(field.value[place]), add)]
        return [self._drop(key, field, place)]

    def _new(self, fields: list[str]) -> Edit:
        newline = self.source.newline
        text = newline.join(fields)
        if self.root.flow_style:
            place = self._end(self.root) - 1
            return Edit(place, place, f", {', '.join(fields)}")
        if self.source.path.endswith(".md"):
            lines = self.source.plain.split("\n")
            closing = next(
                number for number, line in enumerate(lines[1:], 2) if line.rstrip() == "---"
            )
            place = self.source.offset(closing)
            return Edit(place, place, f"{text}{newline}")
        place = len(self.source.raw.rstrip())
        return Edit(place, place, f"{newline}{text}")

    def _add(self, field: SequenceNode, add: str) -> Edit:
        if not field.value:
            place = self._start(field) + 1
            return Edit(place, place, add)
        last = field.value[-1]
        if field.flow_style:
            return Edit(self._end(last), self._end(last), f", {add}")
        line = self._line(last)
        place = self.source.end_of(line)
        dash = self.source.raw[self.source.offset(line) : self._start(last)]
        return Edit(place, place, f"{self.source.newline}{dash}{add}")

    def _drop(self, key: ScalarNode, field: SequenceNode, place: int) -> Edit:
        items, item = field.value, field.value[place]
        if len(items) == 1 and not self.root.flow_style:
            last = self._line(item) if not field.flow_style else field.end_mark.line + self.first
            return self._lines(key.start_mark.line + self.first, last)
        if not field.flow_style:
            return self._lines(self._line(item), self._line(item))
        if place:
            return Edit(self._end(items[place - 1]), self._end(item), "")
        end = self._start(items[1]) if len(items) > 1 else self._end(item)
        return Edit(self._start(item), end, "")

    def _lines(self, first: int, last: int) -> Edit:
        return Edit(self.source.offset(first), self.source.offset(last + 1), "")

    def _line(self, node: Node) -> int:
        return int(node.start_mark.line) + self.first

    def _start(self, node: Node) -> int:
        return self.source.offset(self._line(node), node.start_mark.column + 1)

    def _end(self, node: Node) -> int:
        return self.source.offset(node.end_mark.line + self.first, node.end_mark.column + 1)
