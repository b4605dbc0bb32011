"""Trainings of the movement; their runs are events."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.entry import Described, Faceted
from plugins.model.fields import Flag, LocalizedText, LocalizedTexts
from plugins.model.ids import CentreId, MaterialId, PersonaId, TrainingId
from plugins.model.language import Language
from plugins.model.organisation import Contacts
from plugins.model.publication import Added

Stage = Literal["beginner", "advanced"]
Format = Literal[
    "mixed-groups", "one-school", "group-of-schools", "remote", "tutoring", "study-visit"
]
STAGES: Mapping[str, LocalizedText] = {
    "beginner": LocalizedText(ru="Начинающим", en="For beginners"),
    "advanced": LocalizedText(ru="Опытным", en="For the experienced"),
}
FORMATS: Mapping[str, LocalizedText] = {
    "mixed-groups": LocalizedText(ru="Смешанные группы", en="Mixed groups"),
    "one-school": LocalizedText(ru="Для одной школы", en="For one school"),
    "group-of-schools": LocalizedText(ru="Для группы школ", en="For a group of schools"),
    "remote": LocalizedText(ru="Дистанционно и с выездом", en="Remotely and on site"),
    "tutoring": LocalizedText(ru="Наставничество", en="Tutoring"),
    "study-visit": LocalizedText(ru="Ознакомительный визит", en="Study visit"),
}


class Training(Described, Added, Faceted):
    """A training; shown under /trainings/<slug>/ with its runs, which are events that name it."""

    collection: ClassVar[str] = "trainings"
    labels: ClassVar[dict[Language, str]] = {"ru": "Тренинги", "en": "Trainings"}
    facet_terms: ClassVar[Mapping[str, Mapping[str, LocalizedText]]] = {
        "stage": STAGES,
        "format": FORMATS,
    }

    order: int = Field(100, description="Place among the trainings")
    stages: tuple[Stage, ...] = Field((), description="For beginners, for the experienced")
    audience: tuple[PersonaId, ...] = Field((), description="Whom it is for")
    for_centres: Flag = Field(False, description="yes: for resource centres and trainers")
    formats: tuple[Format, ...] = Field((), description="How it is held, as far as it is known")
    days: int | None = Field(None, ge=1, le=100, description="How many days it takes")
    contents: LocalizedTexts | None = Field(None, description="What is in it, a line each")
    prerequisites: tuple[TrainingId, ...] = Field((), description="Trainings to take before")
    centres: tuple[CentreId, ...] = Field((), description="Resource centres that hold it")
    materials: tuple[MaterialId, ...] = Field((), description="Materials of the library")
    contacts: Contacts | None = Field(None, description="Where to ask for it")
    planned: Flag = Field(False, description="yes: only planned, as far as it is known")
    note: LocalizedText | None = Field(None, description="What is uncertain")

    def facets(self) -> Iterator[tuple[str, str]]:
        """Yield whom it is for, and how it is held."""
        yield from (("audience", each) for each in self.audience)
        yield from (("stage", each) for each in self.stages)
        yield from (("format", each) for each in self.formats)
