"""What the template of what is new sees."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.pages.parts import Link, Pagination, Skeleton
from plugins.pages.schedule import AgendaGroup
from plugins.pages.shapes import Field


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """`changes.html`: what is new by month, on the first page of all the newest.

    `months` are those of the year, if it has several pages; `elsewhere` are names of those of
    them that begin on other pages: addresses with them lead to the links. `since` is the field
    for a day, on the first page of all; `total` counts what there is on all pages.
    """

    template: ClassVar[str] = "changes.html"

    skeleton: Skeleton
    title: str
    summary: str
    groups: tuple[AgendaGroup, ...]
    years: tuple[Link, ...]
    pagination: Pagination
    total: int
    months: tuple[tuple[str, Link], ...] = ()
    elsewhere: frozenset[str] = frozenset()
    since: Field | None = None
