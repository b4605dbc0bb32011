"""The shape of a field becomes words: what it holds, for those who write programs."""

from collections.abc import Callable, Iterator

from plugins.pages.api.contexts import FieldRow
from plugins.pages.interface import Interface
from plugins.records.shape import Field, Group, Many, Shape, Word

Gettext = Callable[[str], str]


def field_row(field: Field, interface: Interface) -> FieldRow:
    """Return what a row of the table of fields says of `field`."""
    words, names, kind = _describe(field.shape, interface.gettext)
    return FieldRow(field.name, ": ".join(words), names, kind, field.description)


def _describe(shape: Shape, gettext: Gettext) -> tuple[list[str], tuple[str, ...], str]:
    """Return what `shape` holds, from the outside in; names within it; the kind it refers to."""
    if isinstance(shape, Many):
        words, names, kind = _describe(shape.inner, gettext)
        return [gettext("list"), *words], names, kind
    if isinstance(shape, Group):
        if shape.word == "languages":
            words, names, kind = _describe(shape.fields[0].shape, gettext)
            return [gettext("in each language"), *words], names, kind
        return [gettext("object")], tuple(_names(shape)), ""
    return [_words(gettext)[shape.word]], tuple(map(str, shape.choices)), shape.kind


def _names(group: Group) -> Iterator[str]:
    return (each.name for each in group.fields)


def _words(gettext: Gettext) -> dict[Word, str]:
    return {
        "text": gettext("text"),
        "html": gettext("text as HTML"),
        "name": gettext("string"),
        "choice": gettext("one of"),
        "whole": gettext("whole number"),
        "number": gettext("number"),
        "flag": gettext("true or false"),
        "day": gettext("day"),
        "date": gettext("day, month or year"),
        "moment": gettext("day and time, or as much of it as is known"),
        "address": gettext("web address"),
        "email": gettext("e-mail address"),
        "zone": gettext("time zone"),
        "reference": gettext("reference"),
        "page": gettext("reference to a page"),
        "image": gettext("picture"),
        "file": gettext("file"),
    }
