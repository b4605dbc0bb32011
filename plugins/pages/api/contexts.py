"""What the template of the page of open data sees."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.pages.parts import Link, Skeleton
from plugins.pages.shapes import Cited


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field: what it holds in words, then names (values, fields within it) as they are written.

    `kind` is the collection that it refers to; `description` is in English.
    """

    name: str
    holds: str
    names: tuple[str, ...] = ()
    kind: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class KindData:
    """A kind: its files, and the fields that not every kind has."""

    collection: str
    title: str
    count: int
    json: str
    csv: str
    schema: str
    fields: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class ApiPage:
    """`api.html`: kinds and their files, examples, promises, the fields of every kind."""

    template: ClassVar[str] = "api.html"

    skeleton: Skeleton
    title: str
    summary: str
    promise: str
    index: str
    changes: str
    licence: Link
    kinds: tuple[KindData, ...]
    common: tuple[FieldRow, ...]
    examples: tuple[Cited, ...]
    record: Cited | None
