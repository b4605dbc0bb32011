"""An entry becomes the keys of the entries that it names."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from plugins.model.entry import Entry
from plugins.model.fields import Refers
from plugins.model.marks import EACH, marked

Path = tuple[str, ...]


def references(entry: Entry) -> Iterator[str]:
    """Yield the keys of the entries that the fields of `entry`, and of its parts, name."""
    for collection, path in _paths(type(entry)):
        for id in _values(entry, path):
            yield f"{collection}/{id}"


@cache
def _paths(kind: type[Entry]) -> tuple[tuple[str, Path], ...]:
    return tuple(
        (each.mark.collection, each.path) for each in marked(kind) if isinstance(each.mark, Refers)
    )


def _values(value: Any, path: Path) -> Iterator[str]:
    if value is None:
        return
    if not path:
        yield value
    elif path[0] == EACH:
        for each in value:
            yield from _values(each, path[1:])
    else:
        yield from _values(getattr(value, path[0]), path[1:])
