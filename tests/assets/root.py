"""Style sheets and a reader's state become the custom properties of the page's root.

So much of the cascade as tokens need: conditions, selectors of the root, specificity, `var()` and
`light-dark()`. What is not known here fails a test rather than pass by.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import tinycss2
from tinycss2.color4 import parse_color

Specificity = tuple[int, int, int]
# A state of the reader; each is asked for by an at-rule, so written as the sheet writes it.
KNOWN = {
    "supports (color: light-dark(#000, #fff))": lambda state: state.modern,
    "media (prefers-contrast: more)": lambda state: state.contrast == "more",
    "media (prefers-reduced-motion: reduce)": lambda state: False,
    "media (forced-colors: active)": lambda state: False,
    "media print": lambda state: state.paper,
}


@dataclass(frozen=True, slots=True)
class State:
    """What the browser knows, what its system asks for, and what the reader has chosen."""

    system: Literal["light", "dark"] = "light"
    contrast: Literal["no-preference", "more"] = "no-preference"
    chosen: str | None = None  # by the settings of the site
    target: str | None = None  # by the fragment of the address
    modern: bool = True  # the browser knows light-dark()
    paper: bool = False


def read_root(layers: Sequence[str], state: State) -> dict[str, list[Any]]:
    """Return the winning declarations of the root, unresolved; a later layer wins."""
    found: dict[str, tuple[tuple[int, Specificity], list[Any]]] = {}
    for layer, text in enumerate(layers):
        for specificity, name, value in _declarations(text, state):
            weight = (layer, specificity)
            if name not in found or weight >= found[name][0]:
                found[name] = (weight, value)
    return {name: value for name, (_, value) in found.items()}


def colour_of(name: str, root: dict[str, list[Any]], state: State) -> tuple[float, ...] | None:
    """Return red, green and blue (0-1) of a custom property, None if it holds no colour."""
    tokens = _solid(root[name])
    if len(tokens) != 1:
        return None
    token = tokens[0]
    if token.type == "function" and token.lower_name == "var":
        return colour_of(_solid(token.arguments)[0].value, root, state)
    if token.type == "function" and token.lower_name == "light-dark":
        light, dark = (each for each in _solid(token.arguments) if each != ",")
        token = dark if _is_dark(root, state) else light
    colour = parse_color(token)
    if colour is None:
        return None
    assert colour.alpha == 1, f"{name}: a colour that shows what is behind it"
    return tuple(colour.to("srgb").coordinates)


def _is_dark(root: dict[str, list[Any]], state: State) -> bool:
    schemes = {token.value for token in _solid(root["color-scheme"])}
    return schemes == {"dark"} or ("dark" in schemes and state.system == "dark")


def _declarations(text: str, state: State) -> Iterator[tuple[Specificity, str, list[Any]]]:
    for rule in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
        assert rule.type != "error", rule.message
        yield from _of_rule(rule, state)


def _of_rule(rule: Any, state: State) -> Iterator[tuple[Specificity, str, list[Any]]]:
    if rule.type == "at-rule" and rule.content is None:
        return
    if rule.type == "at-rule" and rule.lower_at_keyword in ("supports", "media"):
        name = f"{rule.lower_at_keyword} {tinycss2.serialize(rule.prelude).strip()}"
        if KNOWN[name](state):
            inner = tinycss2.parse_rule_list(rule.content, True, True)
            for each in inner:
                yield from _of_rule(each, state)
    elif rule.type == "qualified-rule":
        for selector in _split(rule.prelude):
            # Tokens are declared for `:root`; any other selector means something inside.
            names_root = tinycss2.serialize(selector).strip().startswith(":root")
            specificity = _match(selector, state, root=True) if names_root else None
            if specificity is not None:
                for each in tinycss2.parse_declaration_list(rule.content, True, True):
                    assert each.type == "declaration", each.message
                    yield specificity, each.name, each.value


def _match(selector: Sequence[Any], state: State, *, root: bool) -> Specificity | None:
    """Return how specific `selector` is if it means the root (or the target), else None."""
    total = (0, 0, 0)
    tokens = iter(_solid(selector))
    for token in tokens:
        part: Specificity | None = (0, 1, 0)
        if token == ":":
            part = _match_pseudo(next(tokens), state, root=root)
        elif token.type == "[] block":
            part = (0, 1, 0) if root and _has(_solid(token.content), state.chosen) else None
        else:
            assert token.type == "hash", tinycss2.serialize(selector)
            part = (1, 0, 0) if not root and token.value == state.target else None
        if part is None:
            return None
        total = tuple(map(sum, zip(total, part, strict=True)))
    return total


def _match_pseudo(token: Any, state: State, *, root: bool) -> Specificity | None:
    if token.type == "ident":
        met = {"root": root, "target": not root and state.target is not None}[token.value]
        return (0, 1, 0) if met else None
    name = token.lower_name
    inside = root and name != "has"
    assert name in ("is", "not", "has", "where"), name
    met = [
        found
        for each in _split(token.arguments)
        if (found := _match(each, state, root=inside)) is not None
    ]
    if name == "not":
        return None if met else (0, 1, 0)
    if not met:
        return None
    return (0, 0, 0) if name == "where" else max(met)


def _has(tokens: list[Any], chosen: str | None) -> bool:
    """Tell whether the attribute of a selector is that of the root."""
    name, *rest = tokens
    assert name.value == "data-scheme", name.value
    return chosen is not None and (not rest or rest[-1].value == chosen)


def _split(tokens: Sequence[Any]) -> list[list[Any]]:
    parts: list[list[Any]] = [[]]
    for token in tokens:
        if token == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def _solid(tokens: Sequence[Any]) -> list[Any]:
    return [token for token in tokens if token.type not in ("whitespace", "comment")]
