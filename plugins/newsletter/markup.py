"""HTML of the editors becomes blocks that may be left out, and a tree that text is made of.

The HTML has passed the sanitiser: it is well-formed, and its values stand in double quotes.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)(?: [a-z-]+="[^"]*")*>')
VOID = {"br", "hr", "img"}


@dataclass(slots=True)
class Element:
    """An element with its attributes; children are elements and text."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)


def split_blocks(html: str) -> tuple[str, ...]:
    """Return the elements on the highest level of `html`, each as HTML; but for `<div>`.

    In a page it lets a wide table be scrolled, by keyboard too; in a letter it does nothing.
    """
    html = TAG.sub(lambda match: "" if match[2] == "div" else match[0], html)
    blocks, begin, depth = [], 0, 0
    for match in TAG.finditer(html):
        if match[2] not in VOID:
            depth += -1 if match[1] else 1
        if depth == 0:
            blocks.append(html[begin : match.end()].strip())
            begin = match.end()
    rest = html[begin:].strip()
    return tuple(filter(None, (*blocks, rest)))


def read_tree(html: str) -> Element:
    """Return `html` as the children of an element without a name."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.path[0]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.path = [Element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.path[-1].children.append(element)
        if tag not in VOID:
            self.path.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and len(self.path) > 1:
            self.path.pop()

    def handle_data(self, data: str) -> None:
        self.path[-1].children.append(data)
