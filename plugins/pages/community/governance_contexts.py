"""What the templates of governance and of the network see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.governance import ExpertTeam, GovernanceBody
from plugins.pages.community.contexts import Phrase
from plugins.pages.networks import Network
from plugins.pages.parts import Card, DateText, Link, Skeleton, SourceLine, Text


@dataclass(frozen=True, slots=True)
class SectionBase:
    """What `page.html` shows of a page of the section, above what is made for it."""

    title: str
    summary: str
    text: Text | None = None
    siblings: tuple[Link, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    updated: DateText | None = None
    outdated: int = 0
    draft: bool = False
    children: tuple[Card, ...] = ()
    opens: bool = False


@dataclass(frozen=True, slots=True)
class BodyItem:
    """A body that decides: in which years, who is in it, the project that made it."""

    entry: GovernanceBody
    period: DateText | None
    members: tuple[Link, ...]
    project: Link | None
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class TeamItem:
    """A team that advises: on what, where, who is in it, how to reach it."""

    entry: ExpertTeam
    topics: tuple[Phrase, ...]
    regions: tuple[Link, ...]
    members: tuple[Link, ...]
    contacts: tuple[Link, ...]
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True, slots=True)
class GovernancePage:
    """`governance.html`: a page of text with the bodies and the teams of experts."""

    template: ClassVar[str] = "governance.html"

    skeleton: Skeleton
    base: SectionBase
    bodies: tuple[BodyItem, ...]
    teams: tuple[TeamItem, ...]


@dataclass(frozen=True, slots=True)
class Ties:
    """Someone, and with whom: groups of links under their names; `more` leads to the rest."""

    link: Link
    groups: tuple[tuple[str, tuple[Link, ...]], ...]
    more: Link | None = None


@dataclass(frozen=True, slots=True)
class TieList:
    """Ties of one sort; `none` is said where there are none, `more` leads to the rest."""

    title: str
    ties: tuple[Ties, ...]
    none: str
    more: Link | None = None


@dataclass(frozen=True, slots=True)
class NetworkPage:
    """`network.html`: a page of text with the network as a drawing and as lists.

    `hidden` is how many regions the drawing has no room for.
    """

    template: ClassVar[str] = "network.html"

    skeleton: Skeleton
    base: SectionBase
    graph: Network | None
    lists: tuple[TieList, ...]
    hidden: int = 0
