"""A kind of content becomes the shape of its published records."""

import datetime
import re
import types
import typing
from collections.abc import Mapping
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from plugins.model.album import Photo
from plugins.model.counts import Count
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.fields import (
    Email,
    FileBeside,
    ImageBeside,
    Isbn,
    LinksToFile,
    Localized,
    Prose,
    Refers,
    WebUrl,
    ZoneName,
)
from plugins.model.language import LANGUAGES, ORIGINAL
from plugins.records.head import HEAD, TEXT_FIELD, whole
from plugins.records.shape import Field, Group, Leaf, Many, Shape, Word, day, plain, same
from plugins.records.values import DATE, FILE, IMAGE, MOMENT, PAGE, ZONE, reference

# What editors write and no reader sees: who may be shown, and on what ground, is not published.
HIDDEN: Mapping[type[BaseModel], frozenset[str]] = {
    Entry: frozenset(("slug", "uid", "draft")),
    Photo: frozenset(("people", "consent")),
}
TEXTS: Mapping[Any, tuple[Word, Mapping[str, str]]] = {
    WebUrl: ("address", {"format": "iri"}),
    Email: ("email", {"format": "email"}),
    ZoneName: ("zone", {}),
    Isbn: ("name", {}),
}
MOMENTS = {datetime.date, datetime.datetime, PartialDate}
PLAIN: Mapping[Any, Shape] = {
    bool: plain("flag", "boolean"),
    int: plain("whole", "integer"),
    float: plain("number", "number"),
    datetime.date: Leaf("day", {"type": "string", "format": "date"}, day),
    datetime.datetime: MOMENT,
    PartialDate: DATE,
    Count: Group(
        (
            Field("value", plain("whole", "integer"), attrgetter("value"), "The number"),
            Field("over", plain("flag", "boolean"), attrgetter("over"), "true: more than that"),
        )
    ),
}


@cache
def record_shape(kind: type[Entry]) -> Group:
    """Return the shape of the records of `kind`, as lists have them: without their texts."""
    return Group((*HEAD, *_group(kind).fields))


@cache
def whole_shape(kind: type[Entry]) -> Group:
    """Return the shape of a record of `kind` in a file of its own: with its text."""
    return Group((*record_shape(kind).fields, TEXT_FIELD))


def _group(model: type[BaseModel]) -> Group:
    hidden = {name for each in model.__mro__ for name in HIDDEN.get(each, ())}
    return Group(
        tuple(
            _field(name, field) for name, field in model.model_fields.items() if name not in hidden
        )
    )


def _field(name: str, field: FieldInfo) -> Field:
    shape = _shape(field.annotation, tuple(field.metadata))
    nullable = type(None) in typing.get_args(field.annotation)
    if shape == ZONE:  # what is not said follows from the region
        return Field(name, ZONE, whole, "IANA time zone of its local times", nullable)
    # Editors write «yes», JSON says true.
    description = re.sub("^yes:", "true:", field.description or "")
    return Field(field.alias or name, shape, attrgetter(name), description, nullable)


def _shape(annotation: Any, metadata: tuple[Any, ...] = ()) -> Shape:
    """Return the shape of values of `annotation`. Raises TypeError for a type without one."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _shape(arguments[0], (*arguments[1:], *metadata))
    if origin in (typing.Union, types.UnionType):
        known = [each for each in arguments if each is not type(None)]
        if len(known) == 1:
            return _shape(known[0], metadata)
        if set(known) <= MOMENTS:
            return MOMENT
    elif origin is tuple:
        return _tuple(arguments)
    elif origin is typing.Literal:
        number = all(isinstance(each, int) for each in arguments)
        return plain("choice", "integer" if number else "string", arguments)
    elif annotation is str:
        return _text(metadata)
    elif annotation in PLAIN:
        return PLAIN[annotation]
    elif isinstance(annotation, type) and issubclass(annotation, Localized):
        return _languages(annotation)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _group(annotation)
    raise TypeError(f"no published shape of {annotation}")


def _text(metadata: tuple[Any, ...]) -> Shape:
    for mark in metadata:
        if isinstance(mark, Refers):
            return reference(mark.collection)
        for type_, shape in ((LinksToFile, PAGE), (ImageBeside, IMAGE), (FileBeside, FILE)):
            if isinstance(mark, type_):
                return shape
        for known, (word, format) in TEXTS.items():
            if mark == typing.get_args(known)[-1]:
                return Leaf(word, {"type": "string", **format}, same)
    prose = any(isinstance(mark, Prose) for mark in metadata)
    return plain("text" if prose else "name", "string")


def _tuple(arguments: tuple[Any, ...]) -> Shape:
    if arguments[-1] is Ellipsis:
        return Many(_shape(arguments[0]))
    # Numbers in pairs are places: on the globe in degrees, on the map of tiles from 1.
    names = ("latitude", "longitude") if arguments == (float, float) else ("column", "row")
    return Group(
        tuple(
            Field(name, PLAIN[argument], itemgetter(index))
            for index, (name, argument) in enumerate(zip(names, arguments, strict=True))
        )
    )


def _languages(model: type[BaseModel]) -> Group:
    inner = model.model_fields[ORIGINAL]
    shape = _shape(inner.annotation, tuple(inner.metadata))
    return Group(
        tuple(
            Field(each, shape, attrgetter(each), nullable=each != ORIGINAL) for each in LANGUAGES
        ),
        "languages",
    )
