"""A fault in what an editor wrote: its place, its code and the values that its message names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One fault. `line` and `column` count from 1; `code` never changes its meaning.

    `values` fill the message of the code in `faults.FAULTS`; `excerpt` is the faulty line and
    `length` how many of its characters, from `column`, are meant.
    """

    path: str
    line: int
    column: int
    code: str
    values: tuple[tuple[str, str], ...] = ()
    excerpt: str = ""
    length: int = 1


def diagnose(
    path: str,
    code: str,
    *,
    line: int = 1,
    column: int = 1,
    length: int = 1,
    excerpt: str = "",
    **values: object,
) -> Diagnostic:
    """Make a diagnostic; `values` become text."""
    named = tuple(sorted((name, str(value)) for name, value in values.items()))
    return Diagnostic(path, line, column, code, named, excerpt, max(1, length))
