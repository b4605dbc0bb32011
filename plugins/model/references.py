"""An entry becomes the keys of the entries that it names."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from plugins.model.fields import Refers
from plugins.model.marks import EACH, marked

Path = tuple[str, ...]


def references(entry: BaseModel) -> Iterator[str]:
    """Yield the keys of the entries that the fields of `entry`, and of its parts, name."""
    fields = entry.__dict__  # most name nothing: that is seen without pydantic's detours
    for collection, path in _paths(type(entry)):
        if fields[path[0]]:
            for id in _values(entry, path):
                yield f"{collection}/{id}"


@cache
def _paths(kind: type[BaseModel]) -> tuple[tuple[str, Path], ...]:
    return tuple(
        (each.mark.collection, each.path) for each in marked(kind) if isinstance(each.mark, Refers)
    )


def _values(entry: BaseModel, path: Path) -> list[Any]:
    values: list[Any] = [entry]
    for step in path:
        if step == EACH:
            values = [each for value in values for each in value]
        else:
            values = [getattr(value, step) for value in values]
        if None in values:
            values = [each for each in values if each is not None]
    return values
