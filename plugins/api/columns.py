"""Records become lines of a table: RFC 4180, for spreadsheets that take no cell for a formula."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from plugins.model.entry import Entry
from plugins.records.kinds import record_shape
from plugins.records.shape import Group, Many, Shape

# Columns in the order in which they were first published: new ones come last, whatever the order
# of fields in the code.
ORDER = Path(__file__).with_name("columns.json")
BOM = b"\xef\xbb\xbf"  # by which spreadsheets know UTF-8
BETWEEN = "; "
# Cells that begin so are read as formulas; the wide signs are, too, where they are typed.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
SAFE = "'"
KIND = "kind"  # the same in every line


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name is the path of its value within the record, `title.ru`."""

    name: str
    path: tuple[str, ...]


@cache
def find_columns(kind: type[Entry]) -> tuple[Column, ...]:
    """Return the columns of `kind`: the published ones in their order, then what is new."""
    found = {each.name: each for each in _columns(record_shape(kind)) if each.name != KIND}
    known = [name for name in _order().get(kind.collection, ()) if name in found]
    return tuple(found[name] for name in dict.fromkeys([*known, *found]))


@cache
def _order() -> Mapping[str, Sequence[str]]:
    order: Mapping[str, Sequence[str]] = orjson.loads(ORDER.read_bytes())
    return order


def _columns(shape: Shape, path: tuple[str, ...] = ()) -> Iterator[Column]:
    """Yield the columns of `shape`; lists of objects have none, they do not fit into a cell."""
    if isinstance(shape, Group):
        for field in shape.fields:
            yield from _columns(field.shape, (*path, field.name))
    elif not (isinstance(shape, Many) and isinstance(shape.inner, Group)):
        yield Column(".".join(path), path)


def header(columns: Sequence[Column]) -> bytes:
    """Return what the file begins with: the mark of UTF-8 and the names of the columns."""
    return BOM + _line([each.name for each in columns])


def line(columns: Sequence[Column], record: Mapping[str, Any]) -> bytes:
    """Return the line of `record`."""
    return _line([cell(_value(record, each.path)) for each in columns])


def cell(value: Any) -> str:
    """Return what a cell holds: numbers as they are, text that no spreadsheet takes for more."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    text = value if isinstance(value, str) else _text(value)
    return f"{SAFE}{text}" if text.startswith(FORMULA) else text


def _text(value: Any) -> str:
    if isinstance(value, list):
        return BETWEEN.join(map(_text, value))
    if isinstance(value, dict):  # a reference by its id, an image or a file by its address
        return str(value["id"] if "id" in value else value["address"])
    return str(value)


def _value(record: Mapping[str, Any], path: Sequence[str]) -> Any:
    value: Any = record
    for step in path:
        if value is None:
            return None
        value = value[step]
    return value


def _line(cells: Sequence[str]) -> bytes:
    file = io.StringIO(newline="")
    csv.writer(file).writerow(cells)
    return file.getvalue().encode()
