"""XML that came with a file becomes a few of its texts; what could swell or reach out is refused.

No entity is declared (what bombs and references to other files need), and nothing is built up in
memory but what was asked for.
"""

from collections.abc import Iterable
from xml.parsers import expat

LONGEST = 500  # characters of a text


class UnsafeXml(Exception):
    """The XML is not well-formed, or declares entities."""


def find_first(data: bytes, names: Iterable[str]) -> dict[str, str]:
    """Return the first text of each element of `names`, and the first value of each attribute.

    An element is named `namespace name`, its attribute `namespace name@attribute`; white space is
    one space. Raises `UnsafeXml`.
    """
    wanted = frozenset(names)
    found: dict[str, str] = {}
    open_: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        open_.append(name)
        for each, value in attributes.items():
            if f"{name}@{each}" in wanted:
                found.setdefault(f"{name}@{each}", value[:LONGEST])
        if name in wanted and not found.get(name, "").strip():
            found[name] = ""

    def end(name: str) -> None:
        open_.pop()
        if name in wanted and found[name].strip():
            finished.add(name)

    def text(data: str) -> None:
        if open_ and open_[-1] in wanted and open_[-1] not in finished:
            found[open_[-1]] = (found[open_[-1]] + data)[:LONGEST]

    def refuse(*_: object) -> int:
        raise UnsafeXml

    finished: set[str] = set()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UnsafeXml from error
    return {name: " ".join(value.split()) for name, value in found.items() if value.strip()}
