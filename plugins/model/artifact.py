"""A file of the published site: where it goes, what it depends on and how it is made."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, Literal, Protocol, TypeVar

import orjson
from pydantic import BaseModel

from plugins.model.dates import PartialDate
from plugins.model.entry import Entry

T = TypeVar("T")


class RoomFailed(Exception):
    """A room cannot make its files, whatever the content; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """The fingerprint of all that the file depends on, and the way to make it."""

    fingerprint: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file at `path` below the output; its recipe is only worked out when it is asked for.

    `mark` gives, where there is one, a digest that is quicker to get than the recipe: while it
    stands, the recipe's fingerprint does too.

    Artifacts of one `group` take long to make, and are made one after another by one process,
    which so can do once what they have in common. Quick ones that share much are of one `hand`,
    0 or 1: where there are two processes, each makes those of one hand.
    """

    path: str
    recipe: Callable[[], Recipe]
    mark: Callable[[], str] | None = None
    group: str = ""
    hand: Literal[0, 1] | None = None


class Shared(Generic[T]):
    """What many artifacts show alike: its fingerprint is taken once, not again for each."""

    __slots__ = ("fingerprint", "value")

    def __init__(self, value: T) -> None:
        self.value = value
        self.fingerprint = fingerprint(value)


class ArtifactWriter(Protocol):
    """Takes the artifacts of every room."""

    def add(self, artifacts: Iterable[Artifact]) -> None:
        """Take artifacts to be published."""


def fingerprint(*values: object) -> str:
    """Return a digest of `values`: plain values, dataclasses, dates, entries (by their files)."""
    encoded = orjson.dumps(
        values, default=_plain, option=orjson.OPT_PASSTHROUGH_SUBCLASS | orjson.OPT_NON_STR_KEYS
    )
    return hashlib.blake2b(encoded, digest_size=16).hexdigest()


def _plain(value: Any) -> object:
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Shared):
        return value.fingerprint
    if isinstance(value, Entry):
        return (value.key, value.origin.digest)
    if isinstance(value, PartialDate):
        return str(value)
    if isinstance(value, BaseModel):
        return value.model_dump()
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, frozenset | set):
        return sorted(value)
    raise TypeError(f"no fingerprint of {type(value)}")
