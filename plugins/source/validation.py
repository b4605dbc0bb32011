"""What pydantic says of an entry's values becomes diagnostics at their places."""

import difflib
import types
import typing
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plugins.model.entry import Entry
from plugins.model.notations import zone_names
from plugins.model.slug import transliterate

Loc = tuple[str | int, ...]
Finding = tuple[Loc, bool, str, dict[str, object]]  # place, is it the key, code, values
EXAMPLES = {
    "partial_date": "@partial_date",
    "local_date": "2026-11-22",
    "month_day": "03-01",
    "local_date_time": "2026-11-22 18:30",
    "local_moment": "@local_moment",
    "known_moment": "@known_moment",
}
# What a field of a fixed form takes for a value.
FORMS = {
    "email": "school@example.org",
    "point": "56.0106, 92.8526",
    "count": "@count",
    "phone": "+7 391 000-00-00",
    "cell": "12, 5",
}
# Patterns of texts that are no part of an address: what fits one.
PATTERNS = {r"^[A-Z]{2}$": "RU", r"^[12]\d{3}-q[1-4]$": "2012-q3"}
# What is told by the name and the value of the field alone.
SIMPLE = {
    "isbn": "C501",
    "web_url": "C107",
    "string_too_short": "C108",
    "too_short": "C108",
    "yearly_rule": "C117",
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


def nearest_zone(value: str) -> str:
    """Return a mend: the time zones nearest to `value`, else the Russian ones best known."""
    short = {name.rpartition("/")[2].lower(): name for name in zone_names()}
    city = transliterate(value.rpartition("/")[2]).replace("-", "_")
    close = difflib.get_close_matches(city, short, n=3, cutoff=0.7)
    names = [short[each] for each in close] or ["Europe/Moscow", "Asia/Krasnoyarsk", "Asia/Omsk"]
    return f"@nearest|{', '.join(names)}"


def _finding(detail: ErrorDetails, kind: type[Entry]) -> Finding:
    loc: Loc = tuple(detail["loc"])
    name = next((str(part) for part in reversed(loc) if _is_name(part)), "")
    error, context = detail["type"], detail.get("ctx", {})
    if isinstance(detail["input"], dict | list) and error in EXAMPLES:
        error = "string_type"
    value = " ".join(str(detail["input"]).split())
    if error in EXAMPLES or error.startswith("date"):
        example = EXAMPLES.get(error, "2026-11-22")
        return loc, False, "C105", {"name": name, "value": value, "example": example}
    if error in SIMPLE:
        return loc, False, SIMPLE[error], {"name": name, "value": value}
    if error in FORMS:
        return loc, False, "C115", {"name": name, "value": value, "example": FORMS[error]}
    match error:
        case "missing":
            return loc[:-1], False, "C102", {"name": loc[-1]}
        case "extra_forbidden":
            known = _known_keys(kind, loc[:-1])
            return loc, True, "C101", {"name": loc[-1], "nearest": nearest(str(loc[-1]), known)}
        case "literal_error":
            known_values = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            return loc, False, "C104", {"name": name, "value": value, "known": known_values}
        case "string_pattern_mismatch" if context["pattern"] in PATTERNS:
            example = PATTERNS[context["pattern"]]
            return loc, False, "C115", {"name": name, "value": value, "example": example}
        case "string_pattern_mismatch":
            parts = value.split("/") if "/" in context["pattern"] else [value]
            example = "/".join(example_slug(part) for part in parts if part)
            return loc, False, "C106", {"name": name, "value": value, "example": example}
        case "zone":
            near = nearest_zone(value)
            return loc, False, "C114", {"name": name, "value": value, "nearest": near}
        case "string_too_long" | "too_long":
            code = "C110" if error == "string_too_long" else "C118"
            return loc, False, code, {"name": name, "limit": context["max_length"]}
        case "greater_than_equal" | "less_than_equal":
            limit = context.get("ge", context.get("le"))
            return loc, False, "C116", {"name": name, "value": value, "limit": limit}
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
        return f"@fields|{', '.join(keys)}" if keys else "@mapping"
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
