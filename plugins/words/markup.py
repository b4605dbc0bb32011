"""Pieces of HTML become one."""

from collections.abc import Iterable

from markupsafe import Markup


def join(pieces: Iterable[Markup]) -> Markup:
    """Return `pieces` in a row, none of them escaped again: the types keep plain text out."""
    return Markup("".join(pieces))
