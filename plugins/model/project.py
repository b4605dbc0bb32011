"""Projects of the movement: who did what with whose money, and what came of it."""

import datetime
from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from plugins.model.counts import Counts
from plugins.model.dates import PartialDate
from plugins.model.entry import Described, Faceted, Located
from plugins.model.event import Reading
from plugins.model.fields import Flag, LocalizedText, LocalizedTexts, Part
from plugins.model.ids import CentreId, PartnerId, ProjectId, SchoolId
from plugins.model.language import Language
from plugins.model.publication import Added

Scale = Literal["international", "national", "interregional", "regional", "school"]
Phase = Literal["coming", "running", "over", "unknown"]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
SCALES: Mapping[str, LocalizedText] = {
    "international": LocalizedText(ru="Международные", en="International"),
    "national": LocalizedText(ru="Общероссийские", en="National"),
    "interregional": LocalizedText(ru="Межрегиональные", en="Interregional"),
    "regional": LocalizedText(ru="Региональные", en="Regional"),
    "school": LocalizedText(ru="Школьные", en="School projects"),
}


class Grant(Part):
    """Money given for the project."""

    amount: int = Field(ge=1, description="How much, in whole units", examples=["200000"])
    currency: Literal["RUB", "USD", "EUR"] = Field(description="Currency")
    partner: PartnerId | None = Field(None, description="Who gave it")
    number: str | None = Field(None, max_length=60, description="Number of the grant")


class Goal(Part):
    """A goal, what was done for it, and what came of it: the chain of the project."""

    goal: LocalizedText
    activities: LocalizedTexts | None = Field(None, description="What was done, a line each")
    outputs: LocalizedTexts | None = Field(None, description="What came of it, a line each")


class Project(Described, Added, Located, Faceted):
    """A project; shown under /projects/<slug>/ with all that names it."""

    collection: ClassVar[str] = "projects"
    labels: ClassVar[dict[Language, str]] = {"ru": "Проекты", "en": "Projects"}
    facet_terms: ClassVar[Mapping[str, Mapping[str, LocalizedText]]] = {"scale": SCALES}

    summary: LocalizedText = Field(description="One or two sentences for lists")
    scale: Scale = Field(description="How wide it is")
    start: PartialDate | None = Field(None, description="When it began")
    end: PartialDate | None = Field(None, description="When it ended")
    open_end: Flag = Field(False, description="yes: no end is set; nothing: the end is not known")
    follows: ProjectId | None = Field(None, description="The project that it carries on")
    lead_centres: tuple[CentreId, ...] = Field((), description="Resource centres that lead it")
    lead_partners: tuple[PartnerId, ...] = Field((), description="Partners that lead it")
    lead: LocalizedText | None = Field(None, description="Who leads it, if nobody of these")
    funders: tuple[PartnerId, ...] = Field((), description="Who pays for it")
    grants: tuple[Grant, ...] = Field((), description="Money given, as far as it is known")
    partners: tuple[PartnerId, ...] = Field((), description="Who works along")
    centres: tuple[CentreId, ...] = Field((), description="Resource centres that work along")
    schools: tuple[SchoolId, ...] = Field((), description="Schools that take part")
    countries: tuple[CountryCode, ...] = Field(
        (), description="Countries, by their codes of two letters", examples=[["RU", "PL"]]
    )
    counts: Counts | None = Field(None, description="How many take part")
    goals: tuple[Goal, ...] = Field((), description="Goals, what was done, what came of it")
    activities: LocalizedTexts | None = Field(None, description="What was done, for no one goal")
    outputs: LocalizedTexts | None = Field(None, description="What came of it, for no one goal")
    materials: tuple[Reading, ...] = Field((), description="Things to read")
    related: Flag = Field(False, description="yes: not of the movement, but near to it")
    note: LocalizedText | None = Field(None, description="What is uncertain")

    def phase(self, today: datetime.date) -> Phase:
        """Return how it stands on the day `today`; unknown, where no end is."""
        if self.start is not None and self.start.first_day > today:
            return "coming"
        if self.end is not None:
            return "over" if self.end.last_day < today else "running"
        return "running" if self.open_end else "unknown"

    def facets(self) -> Iterator[tuple[str, str]]:
        """Yield its scale."""
        yield "scale", self.scale
