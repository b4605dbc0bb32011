"""Types as examples name them (`tuple[Card]`, `Link | None`) become the types of the code."""

import ast
import dataclasses
from collections.abc import Mapping
from functools import cache
from types import GenericAlias
from typing import Annotated, Any, Literal

from markupsafe import Markup
from pydantic import BeforeValidator

from plugins.model.language import Language
from plugins.pages import contexts, networks, parts, schedule, shapes, year_charts

MODULES = (parts, shapes, schedule, year_charts, networks, contexts)
PLAIN: Mapping[str, Any] = {
    "str": str,
    "int": int,
    "bool": bool,
    "Language": Language,
    "Markup": Annotated[Markup, BeforeValidator(Markup)],
}


@cache
def known_types() -> Mapping[str, Any]:
    """Return the types that examples may name: plain ones and what page contexts are made of."""
    made = {
        name: each
        for module in MODULES
        for name, each in vars(module).items()
        if dataclasses.is_dataclass(each)
    }
    return {**PLAIN, **made}


def read_type(text: str) -> Any:
    """Return the type that `text` names; `tuple[X]` holds any number of X.

    Raises ValueError for a name that is not known and for what is no type.
    """
    try:
        return _type(ast.parse(text, mode="eval").body)
    except SyntaxError:
        raise ValueError(f"no type: {text}") from None


def _type(node: ast.expr) -> Any:
    match node:
        case ast.Constant(value=None):
            return None
        case ast.Name(id=name) if name in known_types():
            return known_types()[name]
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _type(left) | _type(right)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=choice):
            return Literal[tuple(ast.literal_eval(each) for each in _items(choice))]
        case ast.Subscript(value=ast.Name(id="tuple"), slice=inner):
            held = tuple(_type(each) for each in _items(inner))
            return GenericAlias(tuple, (*held, ...) if len(held) == 1 else held)
    raise ValueError(f"no type that examples know: {ast.unparse(node)}")


def _items(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]
