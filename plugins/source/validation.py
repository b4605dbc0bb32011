"""What pydantic says of an entry's values becomes diagnostics at their places."""

import difflib
import types
import typing
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plugins.model.entry import Entry
from plugins.model.slug import transliterate

Loc = tuple[str | int, ...]
Finding = tuple[Loc, bool, str, dict[str, object]]  # place, is it the key, code, values
EXAMPLES = {
    "partial_date": "@partial_date",
    "local_date": "2026-11-22",
    "month_day": "03-01",
}


def findings(error: ValidationError, kind: type[Entry]) -> Iterable[Finding]:
    """Yield what is wrong: the place, whether it is meant as a key, the code and its values."""
    for detail in error.errors(include_url=False):
        if detail["type"] == "too_short" and detail["input"]:
            continue  # it is only short of what is faulty itself
        yield _finding(detail, kind)


def nearest(name: str, known: Iterable[str], nothing: str = "@nothing") -> str:
    """Return a mend: the names nearest to `name`, else the known ones, in short."""
    names = sorted(set(known))
    if not names:
        return nothing
    close = difflib.get_close_matches(name.lower(), names, n=3, cutoff=0.6)
    if close:
        return f"@nearest|{', '.join(close)}"
    shown = ", ".join(names[:12]) + (" …" if len(names) > 12 else "")
    return f"@known|{shown}"


def _finding(detail: ErrorDetails, kind: type[Entry]) -> Finding:
    loc: Loc = tuple(detail["loc"])
    name = next((str(part) for part in reversed(loc) if _is_name(part)), "")
    error, context = detail["type"], detail.get("ctx", {})
    if isinstance(detail["input"], dict | list) and error in EXAMPLES:
        error = "string_type"
    value = " ".join(str(detail["input"]).split())
    match error:
        case "missing":
            return loc[:-1], False, "C102", {"name": loc[-1]}
        case "extra_forbidden":
            known = _known_keys(kind, loc[:-1])
            return loc, True, "C101", {"name": loc[-1], "nearest": nearest(str(loc[-1]), known)}
        case "literal_error":
            known_values = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            return loc, False, "C104", {"name": name, "value": value, "known": known_values}
        case "partial_date" | "local_date" | "month_day" | "date_from_datetime_parsing":
            example = EXAMPLES.get(error, "2026-11-22")
            return loc, False, "C105", {"name": name, "value": value, "example": example}
        case "string_pattern_mismatch":
            return (
                loc,
                False,
                "C106",
                {"name": name, "value": value, "example": example_slug(value)},
            )
        case "web_url":
            return loc, False, "C107", {"name": name, "value": value}
        case "string_too_short" | "too_short":
            return loc, False, "C108", {"name": name}
        case "string_too_long":
            return loc, False, "C110", {"name": name, "limit": context["max_length"]}
    return loc, False, "C103", {"name": name, "expected": _expected(error, _known_keys(kind, loc))}


def _is_name(part: object) -> bool:
    return isinstance(part, str) and part not in {"ru", "en"}


def example_slug(value: str) -> str:
    """Return an address that is near to `value`."""
    return transliterate(value) or "spring-week"


def _expected(error: str, keys: list[str]) -> str:
    if error.startswith("tuple"):
        return "@list" if keys else "@many"
    if error.startswith("bool"):
        return "@flag"
    if error.startswith("int"):
        return "@number"
    if error.startswith("model"):
        return "@mapping"
    return "@text"


def _known_keys(kind: type[BaseModel], loc: Loc) -> list[str]:
    model: type[BaseModel] | None = kind
    for part in loc:
        if model is None or isinstance(part, int):
            continue
        fields = {field.alias or name: field for name, field in model.model_fields.items()}
        model = _model_in(fields[part].annotation) if part in fields else None
    if model is None:
        return []
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if typing.get_origin(annotation) in (tuple, typing.Union, types.UnionType, typing.Annotated):
        for each in typing.get_args(annotation):
            found = _model_in(each)
            if found is not None:
                return found
    return None
