"""The shapes of published values: what JSON, schema, columns and the page of fields are made of."""

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from zoneinfo import ZoneInfo

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.settings import SiteSettings

Word = Literal[
    "text", "html", "name", "choice", "whole", "number", "flag", "day", "date", "moment",
    "address", "email", "zone", "reference", "page", "image", "file",
]  # fmt: skip
GroupWord = Literal["parts", "languages"]


@dataclass(frozen=True, slots=True)
class At:
    """Whose values are written: `zone` is that of its local times, None where it has none."""

    catalogue: Catalogue
    settings: SiteSettings
    entry: Entry
    zone: ZoneInfo | None = None


Write = Callable[[Any, At], Any]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value that has one column: `schema` is that of JSON (draft 2020-12), null aside.

    `kind` is the collection that a reference leads to, `choices` are all values that there are.
    """

    word: Word
    schema: Mapping[str, Any] = field(compare=False)
    write: Write = field(compare=False, repr=False)
    kind: str = ""
    choices: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class Many:
    """A list of values of one shape."""

    inner: "Shape"

    def write(self, values: Any, at: At) -> list[Any]:
        """Return the list as JSON has it."""
        return [self.inner.write(each, at) for each in values]


@dataclass(frozen=True, slots=True)
class Field:
    """A named value; `read` takes it from its owner. `nullable` if it may be unknown."""

    name: str
    shape: "Shape"
    read: Callable[[Any], Any] = field(compare=False, repr=False)
    description: str = ""
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """An object; `languages` if it holds a value for each language."""

    fields: tuple[Field, ...]
    word: GroupWord = "parts"

    def write(self, owner: Any, at: At) -> dict[str, Any]:
        """Return the object as JSON has it: every field, null where nothing is known."""
        made = {}
        for each in self.fields:
            value = each.read(owner)
            made[each.name] = None if value is None else each.shape.write(value, at)
        return made


Shape = Leaf | Many | Group


def schema_of(shape: Shape) -> dict[str, Any]:
    """Return the JSON Schema of a value of `shape`; it leaves room for fields to come."""
    if isinstance(shape, Many):
        return {"type": "array", "items": schema_of(shape.inner)}
    if isinstance(shape, Leaf):
        return dict(shape.schema)
    return {
        "type": "object",
        "properties": {each.name: _field_schema(each) for each in shape.fields},
        "required": [each.name for each in shape.fields],
    }


def _field_schema(field: Field) -> dict[str, Any]:
    schema = schema_of(field.shape)
    if field.nullable:
        schema = {"anyOf": [schema, {"type": "null"}]}
    return {"description": field.description, **schema} if field.description else schema


def paths(shape: Shape, path: str = "", mark: str = "") -> Iterator[tuple[str, str]]:
    """Yield path and type of each value: `("photos[].alt.ru", "text")`; `?` if it may be null."""
    if isinstance(shape, Many):
        yield from paths(shape.inner, f"{path}[]", mark)
    elif isinstance(shape, Leaf):
        yield path, f"{shape.word} {shape.kind}".rstrip() + mark
    else:
        if path:
            yield path, f"{shape.word}{mark}"
        for each in shape.fields:
            name = f"{path}.{each.name}" if path else each.name
            yield from paths(each.shape, name, "?" * each.nullable)


def plain(
    word: Word, type: str, choices: tuple[str | int, ...] = (), **constraints: object
) -> Leaf:
    """Return the shape of a value that JSON has as it is."""
    enum = {"enum": list(choices)} if choices else {}
    return Leaf(word, {"type": type, **constraints, **enum}, same, choices=choices)


def same(value: Any, _at: At) -> Any:
    """Return a value that JSON has as it is."""
    return value


def day(value: datetime.date, _at: At) -> str:
    """Return a day in ISO 8601."""
    return value.isoformat()
