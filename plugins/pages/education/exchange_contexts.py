"""What the templates of visits and tutoring see."""

from dataclasses import dataclass
from typing import ClassVar

from plugins.model.language import Language
from plugins.pages.parts import Link, Skeleton, SourceLine, Text


@dataclass(frozen=True, slots=True)
class Near:
    """An offer near to a school that looks for one, and how near."""

    school: Link
    how: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A school that receives guests or tutors others; `tutored` are those that it does tutor."""

    school: Link
    place: str = ""
    place_language: Language | None = None
    sees: tuple[str, ...] = ()
    sees_language: Language | None = None
    group: str = ""
    languages: str = ""
    spoken: Language | None = None  # the language of these words
    when: str = ""
    when_language: Language | None = None
    known_for: tuple[str, ...] = ()
    advises: tuple[Link, ...] = ()
    tutored: tuple[Link, ...] = ()
    contact: Link | None = None


@dataclass(frozen=True, slots=True)
class Seeker:
    """A school that looks for one to visit or for a tutor, and the offers nearest to it."""

    school: Link
    place: str = ""
    place_language: Language | None = None
    near: tuple[Near, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferGroup:
    """Offers of a region; the name is empty where none is known."""

    region: Link
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class SeekerGroup:
    """Schools of a region that look for someone."""

    region: Link
    seekers: tuple[Seeker, ...]


@dataclass(frozen=True, slots=True)
class ExchangePage:
    """What pages of visits and tutoring share: who offers and who looks, by region."""

    skeleton: Skeleton
    title: str
    summary: str
    text: Text | None
    offers: tuple[OfferGroup, ...]
    seekers: tuple[SeekerGroup, ...]
    ask: tuple[Link, ...]
    about_site: str
    trainings: tuple[Link, ...]
    sources: tuple[SourceLine, ...]
    outdated: int = 0
    draft: bool = False


@dataclass(frozen=True, slots=True)
class VisitsPage(ExchangePage):
    """`visits.html`: schools that receive guests, and those that would like to come."""

    template: ClassVar[str] = "visits.html"


@dataclass(frozen=True, slots=True)
class TutoringPage(ExchangePage):
    """`tutoring.html`: model schools, and those that look for a tutor."""

    template: ClassVar[str] = "tutoring.html"
