"""A kind of content becomes the list of its marked fields: prose, references, files, images."""

import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from plugins.model.fields import FileBeside, ImageBeside, LinksToFile, Localized, Prose, Refers
from plugins.model.language import LANGUAGES, ORIGINAL, Language

Mark = Prose | Refers | LinksToFile | ImageBeside | FileBeside
Loc = tuple[str | int, ...]
EACH, LANGUAGE = "*", "~"


@dataclass(frozen=True, slots=True)
class Marked:
    """A field by its path: `("steps", "*", "title", "~")`, and what it is marked as."""

    path: tuple[str, ...]
    mark: Mark


@cache
def marked(model: type[BaseModel]) -> tuple[Marked, ...]:
    """Return every marked field of `model`, those of its parts too."""
    found: list[Marked] = []
    for name, field in model.model_fields.items():
        here = (field.alias or name,)
        found += _marked_in(field.annotation, here)
        found += [Marked(here, mark) for mark in field.metadata if isinstance(mark, Mark)]
    return tuple(found)


def _marked_in(annotation: Any, path: tuple[str, ...]) -> list[Marked]:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        own = [Marked(path, mark) for mark in arguments[1:] if isinstance(mark, Mark)]
        return own + _marked_in(arguments[0], path)
    if origin in (typing.Union, types.UnionType):
        return [mark for each in arguments for mark in _marked_in(each, path)]
    if origin is tuple:
        return _marked_in(arguments[0], (*path, EACH))
    if isinstance(annotation, type) and issubclass(annotation, Localized):
        inner = annotation.model_fields["ru"]
        own = [Marked((*path, LANGUAGE), mark) for mark in inner.metadata if isinstance(mark, Mark)]
        return own + _marked_in(inner.annotation, (*path, LANGUAGE))
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [Marked((*path, *each.path), each.mark) for each in marked(annotation)]
    return []


@cache
def localized_fields(model: type[BaseModel]) -> frozenset[str]:
    """Return the names of the fields of `model` that a translation may hold."""
    names = set()
    for name, field in model.model_fields.items():
        kinds = (field.annotation, *typing.get_args(field.annotation))
        if any(isinstance(kind, type) and issubclass(kind, Localized) for kind in kinds):
            names.add(field.alias or name)
    return frozenset(names)


def find(
    values: Any, path: tuple[str, ...], language: Language = ORIGINAL, loc: Loc = ()
) -> Iterator[tuple[Any, Any, Loc, Language]]:
    """Yield container, key, place and language of each text in `values` that `path` names.

    `values` are as an editor wrote them; what does not fit the path is passed over, since the
    validation reports it.
    """
    if not path:
        return
    step, rest = path[0], path[1:]
    if step == LANGUAGE:
        return  # only reached through its parent, below
    if step == EACH:
        if isinstance(values, list):
            for index in range(len(values)):
                yield from _descend(values, index, rest, language, (*loc, index))
    elif isinstance(values, dict) and step in values:
        yield from _descend(values, step, rest, language, (*loc, step))


def _descend(
    container: Any, key: Any, rest: tuple[str, ...], language: Language, loc: Loc
) -> Iterator[tuple[Any, Any, Loc, Language]]:
    value = container[key]
    if rest and rest[0] == LANGUAGE:
        if isinstance(value, dict):
            for each in LANGUAGES:
                if each in value:
                    yield from _descend(value, each, rest[1:], each, (*loc, each))
            return
        rest = rest[1:]
    if rest:
        yield from find(value, rest, language, loc)
    elif isinstance(value, str):
        yield container, key, loc, language
