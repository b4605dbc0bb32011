"""Schools of the movement."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Faceted, Located
from plugins.model.fields import (
    Flag,
    LocalizedText,
    LocalizedTexts,
    Part,
    Point,
    Text,
    WebUrl,
)
from plugins.model.ids import CentreId, SchoolId, SourceId, TopicId
from plugins.model.language import Language
from plugins.model.organisation import Organisation

Level = Literal["considering", "beginner", "developing", "advanced"]
Component = Literal["democracy", "volunteering", "partnership"]
LEVELS: Mapping[str, LocalizedText] = {
    "considering": LocalizedText(ru="Присматриваются", en="Thinking about it"),
    "beginner": LocalizedText(ru="Первые шаги", en="First steps"),
    "developing": LocalizedText(ru="Развиваются", en="Developing"),
    "advanced": LocalizedText(ru="Опытные", en="Advanced"),
}
COMPONENTS: Mapping[str, LocalizedText] = {
    "democracy": LocalizedText(ru="Демократизация", en="Democratization"),
    "volunteering": LocalizedText(ru="Добровольчество", en="Volunteering"),
    "partnership": LocalizedText(ru="Партнёрство", en="Partnership"),
}
OFFERS: Mapping[str, LocalizedText] = {
    "tutoring": LocalizedText(ru="Наставничество", en="Tutoring"),
    "visit": LocalizedText(ru="Ознакомительные визиты", en="Study visits"),
    "consulting": LocalizedText(ru="Консультации", en="Advice"),
}


class Activity(Part):
    """Something that the school did, with what is known of the time."""

    date: PartialDate | None = Field(None, description="When it began", examples=["2008"])
    end: PartialDate | None = Field(None, description="Last day, month or year")
    estimated: Flag = Field(False, description="yes: the date is an estimate")
    text: LocalizedText = Field(description="What it was")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")


class StudyVisit(Part):
    """What guests of the school are offered."""

    sees: LocalizedTexts = Field(description="What guests see, a line each")
    group: int | None = Field(None, ge=1, le=500, description="Largest group of guests")
    languages: tuple[Text, ...] = Field((), description="Languages in which it can be held")
    when: LocalizedText | None = Field(None, description="When it can be")


class School(Organisation, Located, Faceted):
    """A school; shown under /schools/<slug>/ with all that names it.

    `model` schools tutor others, `tutor` is the one that tutors this one.
    """

    collection: ClassVar[str] = "schools"
    labels: ClassVar[dict[Language, str]] = {"ru": "Школы", "en": "Schools"}
    facet_terms: ClassVar[Mapping[str, Mapping[str, LocalizedText]]] = {
        "level": LEVELS,
        "component": COMPONENTS,
        "offer": OFFERS,
    }

    level: Level | None = Field(None, description="How far it has come; nothing: not known")
    model: Flag = Field(False, description="yes: a model school, which tutors others")
    components: tuple[Component, ...] = Field(
        (), description="Parts of the model that it is known for"
    )
    rural: Flag = Field(False, description="yes: a school of a village")
    since: PartialDate | None = Field(None, description="When it joined the movement")
    programmes: LocalizedTexts | None = Field(None, description="Its programmes, a line each")
    practices: LocalizedTexts | None = Field(
        None, description="What it does as a community school, a line each"
    )
    activities: tuple[Activity, ...] = Field((), description="What it did and when")
    centre: CentreId | None = Field(None, description="The resource centre that helps it")
    tutor: SchoolId | None = Field(None, description="The school that tutors it")
    visit: StudyVisit | None = Field(None, description="What it shows to guests")
    consulting: tuple[TopicId, ...] = Field((), description="Topics that it advises others on")
    seeks: tuple[Literal["tutor", "visit"], ...] = Field(
        (), description="What it looks for: a tutor, a school to visit"
    )
    sveden: WebUrl | None = Field(
        None, description="Its own official page, /sveden/, of what the law has schools publish"
    )
    point: Point | None = Field(None, description="Latitude and longitude")

    @property
    def offers(self) -> tuple[str, ...]:
        """What it offers to others, in the order of OFFERS."""
        given = {"tutoring": self.model, "visit": self.visit, "consulting": self.consulting}
        return tuple(name for name in OFFERS if given[name])

    def facets(self) -> Iterator[tuple[str, str]]:
        """Yield its level, its parts of the model, and what it offers."""
        if self.level:
            yield "level", self.level
        yield from (("component", each) for each in self.components)
        yield from (("offer", each) for each in self.offers)
